"""The list of outcomes as it is looked at: narrowed, counted, in order, in pages."""

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext as _, gettext_lazy
from wagtail.models import Page, Site

from districts.models import DistrictPage
from participation.domain.outcome_list import Entry, Found, Order, entries_of, in_order, load_places
from website.runtime.filters import Filters
from website.runtime.pages import PARAMETER, Pages
from website.runtime.query import Query

from .filters import MeasureFilter, ResponsibleFilter, StatusFilter, ThemeFilter
from .place_filters import DistrictFilter, EventFilter, YearFilter
from .summary import Summary

FILTERS = (DistrictFilter, StatusFilter, ThemeFilter, EventFilter, YearFilter, ResponsibleFilter, MeasureFilter)
ORDER = "ordnung"
ORDERS = {
    Order.NEWEST: gettext_lazy("neueste Veranstaltung zuerst"),
    Order.OLDEST: gettext_lazy("älteste Veranstaltung zuerst"),
    Order.ANSWERED: gettext_lazy("zuletzt beantwortet"),
    Order.WAITING: gettext_lazy("am längsten offen ohne Antwort"),
}


def home_of(request: HttpRequest) -> Page:
    """The start page of the site that was asked."""
    site = Site.find_for_request(request)
    if site is None:
        raise Http404
    return site.root_page


class Choice:
    """What of all public outcomes is asked for; raises BadRequest for what no link of ours asks."""

    def __init__(self, request: HttpRequest, home: Page):
        self.home = home
        self.places = load_places(home)
        asked = [each(self.places) for each in FILTERS]
        self.query = Query.of(request, *(each.name for each in asked), ORDER, PARAMETER)
        if self.query[ORDER] not in tuple(Order):
            raise BadRequest
        self.filters = Filters(self.query, asked)
        self.everything = Found(self.places)
        self.found: Found = self.filters.narrow(self.everything)

    @property
    def district(self) -> DistrictPage | None:
        slug = self.found.wanted.district
        return next((district for district in self.places.districts if slug and district.slug == slug), None)

    @property
    def data_query(self) -> str:
        """What stands behind the question mark of a download of the same choice."""
        return self.query.having(**{ORDER: "", PARAMETER: ""}).address.removeprefix(self.query.path)


class Listing(Choice):
    def __init__(self, request: HttpRequest, home: Page):
        super().__init__(request, home)
        self.order = Order(self.query[ORDER])
        self.pages = Pages(self.query, in_order(self.found, self.order))

    @cached_property
    def groups(self) -> list:
        return self.filters.groups(self.everything)

    @cached_property
    def entries(self) -> list[Entry]:
        return entries_of(self.pages.items, self.places)

    @cached_property
    def summary(self) -> Summary:
        return Summary(self.everything.having(district=self.found.wanted.district), self.found.having(status=""))

    @property
    def counted(self) -> str:
        numbers = {"number": self.pages.total, "all": self.summary.total}
        if self.filters.chosen.keys() - {DistrictFilter.name}:
            return _("%(number)d von %(all)d Ergebnissen") % numbers
        return _("%(all)d Ergebnisse") % numbers if numbers["all"] != 1 else _("1 Ergebnis")

    @property
    def chips_of_bars(self) -> list:
        """The bars show every status, so what is chosen of these says nothing about them."""
        return [chip for chip in self.filters.chips() if chip.label != StatusFilter.label]

    @property
    def cut(self) -> list[str]:
        """The filters whose choices are too many to be shown all."""
        return [str(each.label) for each in self.filters.filters if each.left_out] if self.groups else []

    @property
    def orders(self) -> list[dict]:
        return [
            {
                "label": label,
                "address": self.query.having(**{ORDER: order.value, PARAMETER: ""}).address,
                "is_chosen": order == self.order,
            }
            for order, label in ORDERS.items()
        ]
