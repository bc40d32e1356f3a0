"""The list of events as it is looked at: narrowed, in order, in pages."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property

from districts.domain.shown import shown
from participation.domain.event_order import coming_and_past
from participation.models import EventPage
from website.runtime.filters import Filters
from website.runtime.pages import PARAMETER, Pages
from website.runtime.query import Query

from .filters import DistrictFilter, KindFilter, StatusFilter, YearFilter
from .group_filters import GroupStatusFilter, ThemeFilter
from .places import Places

ORDERED = ("pk", "date", "sort_date", "status")


class Listing:
    """What residents may see of the events of a site, or of one district."""

    def __init__(self, request: HttpRequest, places: Places):
        self.places = places
        of_place = DistrictFilter(places.districts)
        asked = [KindFilter(), ThemeFilter(), YearFilter(), of_place, StatusFilter(), GroupStatusFilter()]
        query = Query.of(request, *(each.name for each in asked), PARAMETER)
        self.filters = Filters(query, asked)
        self.district = of_place.districts.get(query[of_place.name])
        self.events: QuerySet = shown(EventPage.objects.descendant_of(places.home))
        found = self.filters.narrow(self.events).values_list(*ORDERED, named=True)
        coming, past = coming_and_past(found, timezone.localdate())
        self._coming = {row.pk for row in coming}
        self.pages = Pages(query, [row.pk for row in (*coming, *past)])

    @cached_property
    def groups(self) -> list:
        return self.filters.groups(self.events)

    @cached_property
    def items(self) -> list[EventPage]:
        """The events of this page of the list, each knowing its district without a query of its own."""
        events = EventPage.objects.in_bulk(self.pages.items)
        self.places.tell(events.values())
        return [events[pk] for pk in self.pages.items if pk in events]

    @property
    def coming(self) -> list[EventPage]:
        return [event for event in self.items if event.pk in self._coming]

    @property
    def past(self) -> list[EventPage]:
        return [event for event in self.items if event.pk not in self._coming]
