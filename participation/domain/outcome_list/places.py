"""Where published outcomes stand: the events and working groups that residents may see, a few small columns of each."""

import datetime
from dataclasses import dataclass, field

from django.db.models import F, QuerySet
from wagtail.models import Page

from districts.domain.shown import shown
from districts.models import DistrictPage
from districts.values import FuzzyDate
from participation.enums import GroupKind
from participation.models import EventPage, WorkingGroupPage

NO_YEAR = "unbekannt"


@dataclass(frozen=True)
class Group:
    pk: int
    title: str
    number: int | None  # the plenary has none

    @property
    def code(self) -> str:
        return "PL" if self.number is None else f"AG{self.number}"


@dataclass(eq=False)
class Event:
    pk: int
    path: str
    title: str
    reference: str
    date: FuzzyDate | None
    sort_date: datetime.date | None
    is_demo: bool
    district: DistrictPage | None = None
    groups: list[Group] = field(default_factory=list)

    @property
    def year(self) -> str:
        """As it is known; the day that only orders events says nothing."""
        return str(self.date.year) if self.date and self.date.year else NO_YEAR

    @property
    def is_invented(self) -> bool:
        return self.is_demo or bool(self.district and self.district.is_demo)


@dataclass
class Places:
    districts: list[DistrictPage]
    events: list[Event]  # newest first
    shown_groups: QuerySet[WorkingGroupPage]

    def events_of(self, *, district: str = "", event: str = "", year: str = "") -> list[Event]:
        """The events that fit all that is given: a district's slug, an event's reference, a year."""
        return [
            each
            for each in self.events
            if (not district or (each.district and each.district.slug == district))
            and (not event or each.reference == event)
            and (not year or each.year == year)
        ]

    def groups_of(self, *, district: str = "", event: str = "", year: str = "") -> QuerySet | list[int]:
        """For a condition: the keys of a few groups, or the question that the database answers itself for many.

        A list of thousands costs more to be sent than to be found.
        """
        if event or year:
            chosen = self.events_of(district=district, event=event, year=year)
            return [group.pk for each in chosen for group in each.groups]
        within = next((each.path for each in self.districts if each.slug == district), "")
        return self.shown_groups.filter(path__startswith=within).values("pk")

    def by_group(self) -> dict[int, tuple[Event, Group]]:
        return {group.pk: (event, group) for event in self.events for group in event.groups}


def load_places(home: Page) -> Places:
    """Everything below a page that residents may see of districts, events and groups, in a fixed number of queries."""
    districts = list(shown(DistrictPage.objects.descendant_of(home)).order_by("title", "pk"))
    groups = shown(WorkingGroupPage.objects.descendant_of(home)).order_by()
    by_path = {event.path: event for event in _events(home)}
    for event in by_path.values():
        event.district = next((each for each in districts if event.path.startswith(each.path)), None)
    for path, group in _in_order(groups):
        if event := by_path.get(path[: -Page.steplen]):
            event.groups.append(group)
    return Places(districts, list(by_path.values()), groups)


def _events(home: Page) -> list[Event]:
    columns = ("pk", "path", "title", "reference", "date", "sort_date", "is_demo")
    newest = shown(EventPage.objects.descendant_of(home)).order_by(F("sort_date").desc(nulls_last=True), "-pk")
    return [Event(*row) for row in newest.values_list(*columns)]


def _in_order(groups: QuerySet[WorkingGroupPage]) -> list[tuple[str, Group]]:
    """With their paths, in the order of their numbers, the plenary last."""
    columns = ("path", "pk", "title", "kind", "number")
    rows = groups.values_list(*columns)
    found = [
        (path, Group(pk, title, None if kind == GroupKind.PLENARY else number or 0))
        for path, pk, title, kind, number in rows
    ]
    return sorted(found, key=lambda row: (row[1].number is None, row[1].number or 0, row[0]))
