"""Where and when: the district, the event, the year. All three are counted by one query."""

from collections import Counter

from django.utils.translation import gettext_lazy as _

from participation.domain.outcome_list import NO_YEAR
from website.runtime.filters import Choice

from .filters import OutcomeFilter


class DistrictFilter(OutcomeFilter):
    name, wish = "stadtteil", "district"
    label = _("Stadtteil")

    def title(self, value):
        return next((district.title for district in self.places.districts if district.slug == value), "")

    def every_choice(self, found):
        counted = Counter()
        for event, number in found.by_event():
            counted[event.district and event.district.pk] += number
        return [Choice(each.slug, each.title, counted[each.pk]) for each in self.places.districts if counted[each.pk]]


class EventFilter(OutcomeFilter):
    name, wish = "veranstaltung", "event"
    label = _("Veranstaltung")

    def title(self, value):
        return next((event.title for event in self.places.events if event.reference == value), "")

    def every_choice(self, found):
        several = not found.wanted.district
        return [
            Choice(event.reference, self._named(event, with_place=several), number)
            for event, number in found.by_event()
            if event.reference
        ]

    def _named(self, event, *, with_place: bool) -> str:
        place = event.district.title if with_place and event.district else ""
        return event.title if place in event.title else f"{event.title}, {place}"


class YearFilter(OutcomeFilter):
    """The year of the event as it is documented."""

    name, wish = "jahr", "year"
    label = _("Jahr")
    unknown = _("nicht dokumentiert")

    def title(self, value):
        return self._named(value) if any(event.year == value for event in self.places.events) else ""

    def every_choice(self, found):
        counted = Counter()
        for event, number in found.by_event():
            counted[event.year] += number
        years = sorted(counted.keys() - {NO_YEAR}, reverse=True) + [NO_YEAR] * (NO_YEAR in counted)
        return [Choice(year, self._named(year), counted[year]) for year in years]

    def _named(self, year: str) -> str:
        return str(self.unknown) if year == NO_YEAR else year
