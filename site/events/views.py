"""`/veranstaltungen/`: all events of the site, or of one district, to read and for calendar programs."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from website.runtime.frame import ListPage

from .listing import Listing
from .places import Places
from .subscriptions import calendar_link


@require_safe
def event_list(request: HttpRequest) -> HttpResponse:
    listing = Listing(request, Places.of(request))
    district = listing.district
    page = ListPage(
        title=_("Veranstaltungen in %s") % district.title if district else _("Veranstaltungen"),
        section="events",
        district=district,
        trail=[listing.places.home, *([district] if district else [])],
        full_url=request.build_absolute_uri(listing.filters.query.address),
        search_description=_("Bürgerwerkstätten und Stadtteilkonferenzen: was kommt und was herauskam."),
    )
    calendar = calendar_link(request, listing.filters.chosen)
    return render(request, "events/event_list.html", {"page": page, "listing": listing, "calendar": calendar})
