"""What narrows the results: kind, district, year."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from districts.domain.shown import shown
from districts.models import DistrictPage
from participation.models import EventPage
from website.runtime.filters import Choice, Filter

from .counts import Counts
from .enums import Kind


class FieldFilter(Filter):
    """One field of the entries; `found` are entries, or their counts."""

    field = ""

    def stored(self, value: str):
        """What stands in the field for a choice."""
        return value

    def narrow(self, found, value: str):
        return found.filter(**{self.field: self.stored(value)})


class KindFilter(FieldFilter):
    name, label, field = "art", _("Art"), "kind"

    def title(self, value: str) -> str:
        return str(Kind(value).label) if value in Kind.values else ""

    def choices(self, found: Counts) -> Iterable[Choice]:
        counts = found.by(self.field)
        return [Choice(kind.value, str(kind.label), counts[kind.value]) for kind in Kind if kind.value in counts]


class DistrictFilter(FieldFilter):
    name, label, field = "stadtteil", _("Stadtteil"), "district"

    def __init__(self) -> None:
        pages = shown(DistrictPage.objects.order_by("title")).values_list("pk", "slug", "title")
        self.districts = {slug: (pk, title) for pk, slug, title in pages}

    def title(self, value: str) -> str:
        return self.districts.get(value, (0, ""))[1]

    def stored(self, value: str) -> int:
        return self.districts[value][0]

    def choices(self, found: Counts) -> Iterable[Choice]:
        counts = found.by(self.field)
        return [Choice(slug, title, counts[pk]) for slug, (pk, title) in self.districts.items() if pk in counts]


class YearFilter(FieldFilter):
    name, label, field = "jahr", _("Jahr"), "year"

    def title(self, value: str) -> str:
        return value if len(value) == 4 and value.isascii() and value.isdigit() else ""

    def stored(self, value: str) -> int:
        return int(value)

    def choices(self, found: Counts) -> Iterable[Choice]:
        counts = found.by(self.field)
        return [Choice(str(year), str(year), counts[year]) for year in sorted(counts, reverse=True)]


class EventScope(Filter):
    """Only what belongs to one event: asked for on the event's own page, so there is nothing to choose here."""

    name, label = "veranstaltung", _("Veranstaltung")

    def __init__(self, reference: str) -> None:
        events = EventPage.objects.filter(reference=reference) if reference else EventPage.objects.none()
        self.event = shown(events).first()

    def title(self, value: str) -> str:
        return self.event.title if self.event else ""

    def within(self, entries):
        """Of entries, those of the event and of the pages below it."""
        return entries.filter(page__path__startswith=self.event.path) if self.event else entries

    def narrow(self, found, value: str):
        """Leaves all: what lies elsewhere was left out before anything was counted."""
        return found

    def choices(self, found) -> Iterable[Choice]:
        return []
