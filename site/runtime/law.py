"""Imprint, privacy notice and accessibility statement, made from the data of a district or of the site itself."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from wagtail.models import Site
from wagtail.views import serve

from districts.domain.legal import desk_email
from districts.law import law_of
from districts.models import DistrictPage, HomePage
from participation.domain.reports import KEPT_AFTER_CLOSING
from website.runtime.frame import ListPage

TITLES = {
    "impressum": _("Impressum"),
    "datenschutz": _("Datenschutz"),
    "barrierefreiheit": _("Erklärung zur Barrierefreiheit"),
}


@require_safe
def show(request: HttpRequest, kind: str, slug: str = "") -> HttpResponse:
    """`/impressum/` and `/wehringhausen/impressum/`; below any other page the words are free."""
    site = Site.find_for_request(request)
    home = HomePage.objects.filter(pk=site.root_page_id).live().public().first() if site else None
    district = home and slug and DistrictPage.objects.child_of(home).filter(slug=slug).live().public().first()
    if home is None or (slug and not district):
        return serve(request, request.path_info.lstrip("/"))
    place = district or home
    context = {
        "page": _frame(request, kind, place, home),
        "place": place,
        "operator": home,
        "law": law_of(place.federal_state),
        "email": desk_email(place),
        "days": KEPT_AFTER_CLOSING.days,
    }
    return render(request, f"law/{kind}.html", context)


def address(kind: str, district: DistrictPage | None = None) -> str:
    """Where a legal page of a district, or of the site, is found."""
    if district and district.slug:  # the preview of a new district has none yet
        return reverse("law_of_district", kwargs={"kind": kind, "slug": district.slug})
    return reverse("law", kwargs={"kind": kind})


def links(district: DistrictPage | None) -> list[tuple[str, str]]:
    """Title and address of each legal page, for the foot of every page."""
    return [(title, address(kind, district)) for kind, title in TITLES.items()]


def _frame(request, kind: str, place, home: HomePage) -> ListPage:
    district = place if isinstance(place, DistrictPage) else None
    return ListPage(
        title=str(TITLES[kind]),
        district=district,
        trail=[home, district] if district else [home],
        full_url=request.build_absolute_uri(address(kind, district)),
    )
