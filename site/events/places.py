"""Where events take place: the site that was asked, and its districts."""

from collections.abc import Iterable
from functools import cached_property

from django.http import Http404, HttpRequest
from wagtail.models import Page, Site

from districts.domain.shown import shown
from districts.models import DistrictPage


class Places:
    """The start page of a site and the districts that residents may see."""

    def __init__(self, home: Page):
        self.home = home

    @classmethod
    def of(cls, request: HttpRequest) -> "Places":
        site = Site.find_for_request(request)
        if site is None:
            raise Http404
        return cls(site.root_page)

    @cached_property
    def districts(self) -> list[DistrictPage]:
        return list(shown(DistrictPage.objects.child_of(self.home)).order_by("title"))

    def tell(self, pages: Iterable) -> None:
        """Let pages know their district without a query of their own."""
        for page in pages:
            page.__dict__["district"] = self.district_of(page)

    def district_of(self, page: Page) -> DistrictPage | None:
        return next((district for district in self.districts if page.path.startswith(district.path)), None)
