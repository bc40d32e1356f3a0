"""How many outcomes there are of each status, theme, place, …: counted by the database, each question once."""

import datetime
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from districts.domain.shown import shown
from districts.models import MeasurePage, Theme
from participation.enums import OutcomeStatus
from participation.models import TaggedOutcome
from participation.status import AWAITS_ANSWER

from .places import Event, Places
from .wanted import Wanted, outcomes_in, records_in

SILENT = datetime.timedelta(days=183)
"""After half a year without an answer an outcome that is still open counts as left alone."""


class StatusCount(NamedTuple):
    status: OutcomeStatus
    number: int
    unanswered: int  # for half a year

    @property
    def silent(self) -> int:
        """How many wait too long: what is at its end needs no further answer."""
        return self.unanswered if self.status in AWAITS_ANSWER else 0


@dataclass(frozen=True)
class Found:
    """The outcomes that are wanted."""

    places: Places
    wanted: Wanted = field(default_factory=Wanted)
    _counted: dict = field(default_factory=dict, compare=False, repr=False)

    def having(self, **changes) -> "Found":
        """With other wishes; what was counted already is not counted again."""
        return replace(self, wanted=replace(self.wanted, **changes))

    @cached_property
    def events(self) -> list[Event]:
        return self.places.events_of(**self.wanted.place)

    @cached_property
    def groups(self) -> QuerySet | list[int]:
        return self.places.groups_of(**self.wanted.place)

    def __len__(self):
        return self.by_group.total()

    @cached_property
    def by_group(self) -> Counter:
        counted = self._once("group", self.wanted.anywhere, self._count_groups)
        here = (group.pk for event in self.events for group in event.groups)
        return Counter({pk: counted[pk] for pk in here if counted[pk]})

    def by_event(self) -> list[tuple[Event, int]]:
        """Events with outcomes, newest first."""
        counted = self.by_group
        numbers = ((event, sum(counted[group.pk] for group in event.groups)) for event in self.events)
        return [(event, number) for event, number in numbers if number]

    def by_status(self) -> list[StatusCount]:
        """In the order of the words; those that do not occur are left out."""
        return self._once("status", self.wanted, self._count_status)

    def by_theme(self) -> list[tuple[Theme, int]]:
        tagged = TaggedOutcome.objects.filter(content_object__in=outcomes_in(self.groups, self.wanted))
        counted = dict(tagged.values_list("tag").annotate(number=Count("pk")))
        return [(theme, counted[theme.pk]) for theme in Theme.objects.filter(pk__in=counted)]

    def by_measure(self) -> list[tuple[MeasurePage, int]]:
        """A measure that residents may not see is not named here either."""
        rows = outcomes_in(self.groups, self.wanted).exclude(measure=None)
        counted = dict(rows.values_list("measure").annotate(number=Count("pk")))
        measures = shown(MeasurePage.objects.filter(pk__in=counted)).order_by("code", "title")
        return [(measure, counted[measure.pk]) for measure in measures]

    def by_responsible(self) -> list[tuple[str, int]]:
        """As people read it, the words before the name of the organisation; most first."""
        rows = outcomes_in(self.groups, self.wanted).values_list("responsible", "responsible_organisation__name")
        counted = Counter()
        for words, organisation, number in rows.annotate(number=Count("pk")):
            counted[words or organisation or ""] += number
        del counted[""]
        return sorted(counted.items(), key=lambda item: (-item[1], item[0]))

    def _once(self, question: str, wanted: Wanted, count: Callable):
        if (question, wanted) not in self._counted:
            self._counted[question, wanted] = count()
        return self._counted[question, wanted]

    def _count_groups(self) -> Counter:
        rows = (
            records_in(self.places.groups_of(), self.wanted.anywhere).values_list("group").annotate(number=Count("pk"))
        )
        return Counter(dict(rows))

    def _count_status(self) -> list[StatusCount]:
        before = timezone.localdate() - SILENT
        unanswered = Q(answered_on=None, published_at__date__lt=before) | Q(answered_on__lt=before)
        rows = (
            records_in(self.groups, self.wanted)
            .values_list("present_status")
            .annotate(number=Count("pk"), silent=Count("pk", filter=unanswered))
        )
        counted = {status: StatusCount(OutcomeStatus(status), number, silent) for status, number, silent in rows}
        return [counted[status] for status in OutcomeStatus.values if status in counted]
