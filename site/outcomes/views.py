"""`/ergebnisse/`: what became of all outcomes of the site, or of one district."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from website.runtime.frame import ListPage

from .columns import COLUMNS, FOLLOW_UP_KEYS
from .downloads import LICENCE
from .listing import Listing, home_of


@require_safe
def outcome_list(request: HttpRequest) -> HttpResponse:
    listing = Listing(request, home_of(request))
    district = listing.district
    page = ListPage(
        title=_("Was wurde daraus?"),
        section="outcomes",
        district=district,
        trail=[listing.home, *([district] if district else [])],
        full_url=request.build_absolute_uri(listing.query.address),
        search_description=_("Alle Ergebnisse der Veranstaltungen, ihr Stand heute und jede Rückmeldung dazu."),
    )
    context = {"page": page, "listing": listing, "today": timezone.localdate()}
    return render(request, "outcomes/outcome_list.html", context)


@require_safe
def field_list(request: HttpRequest) -> HttpResponse:
    """`/ergebnisse/felder/`: what the downloads say in which field."""
    home = home_of(request)
    page = ListPage(
        title=_("Felder der Daten zu „Was wurde daraus?“"),
        section="outcomes",
        trail=[home],
        full_url=request.build_absolute_uri(reverse("outcomes:fields")),
    )
    context = {"page": page, "columns": COLUMNS, "follow_up_keys": FOLLOW_UP_KEYS, "licence": LICENCE}
    return render(request, "outcomes/field_list.html", context)
