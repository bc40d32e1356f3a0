"""What outcomes are looked for by: their status, theme, who is in charge, their measure."""

from collections.abc import Iterable
from itertools import islice

from django.utils.translation import gettext_lazy as _

from districts.domain.shown import shown
from districts.models import MeasurePage, Theme
from participation.domain.outcome_list import Found, Places
from participation.enums import OutcomeStatus
from website.runtime.filters import Choice, Filter

MOST = 60
"""More choices than this help nobody."""


class OutcomeFilter(Filter):
    """Knows which wish of `Wanted` it stands for, and how many of its choices are left out."""

    wish = ""
    left_out = 0

    def __init__(self, places: Places):
        self.places = places

    def wished(self, value: str):
        """The value as `Wanted` has it."""
        return value

    def narrow(self, found: Found, value: str) -> Found:
        return found.having(**{self.wish: self.wished(value)})

    def choices(self, found: Found) -> list[Choice]:
        every = iter(self.every_choice(found))
        first = list(islice(every, MOST))
        self.left_out = sum(1 for _ in every)
        return first

    def every_choice(self, found: Found) -> Iterable[Choice]:
        raise NotImplementedError


class StatusFilter(OutcomeFilter):
    name, wish = "status", "status"
    label = _("Status")

    def title(self, value):
        return str(OutcomeStatus(value).label) if value in OutcomeStatus.values else ""

    def every_choice(self, found):
        return [Choice(each.status.value, str(each.status.label), each.number) for each in found.by_status()]


class ThemeFilter(OutcomeFilter):
    name, wish = "thema", "theme"
    label = _("Thema")

    def title(self, value):
        self._theme = Theme.objects.filter(slug=value).first()
        return self._theme.name if self._theme else ""

    def wished(self, value):
        return self._theme.pk

    def every_choice(self, found):
        return [Choice(theme.slug, theme.name, number) for theme, number in found.by_theme()]


class MeasureFilter(OutcomeFilter):
    name, wish = "massnahme", "measure"
    label = _("Maßnahme")

    def title(self, value):
        if not (value.isascii() and value.isdecimal() and len(value) < 10):
            return ""
        measure = shown(MeasurePage.objects.filter(pk=int(value))).first()
        return self._named(measure) if measure else ""

    def wished(self, value):
        return int(value)

    def every_choice(self, found):
        return [Choice(str(measure.pk), self._named(measure), number) for measure, number in found.by_measure()]

    def _named(self, measure) -> str:
        return f"{measure.code} {measure.title}".strip()


class ResponsibleFilter(OutcomeFilter):
    """Who is in charge, in the words that the outcomes have; only what some outcome says is repeated."""

    name, wish = "zustaendig", "responsible"
    label = _("Zuständig")

    def title(self, value):
        return value if len(Found(self.places).having(responsible=value)) else ""

    def every_choice(self, found):
        return [Choice(words, words, number) for words, number in found.by_responsible()]
