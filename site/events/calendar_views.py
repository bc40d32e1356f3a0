"""`/veranstaltungen.ics` to subscribe to, and one file for each event."""

from hashlib import sha256

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from districts.domain.shown import shown
from participation.models import EventPage
from website.runtime.filters import Filters
from website.runtime.pages import PARAMETER
from website.runtime.query import Query

from .calendar import calendar_file, with_a_day
from .filters import DistrictFilter, KindFilter
from .places import Places

CACHE = "public, max-age=300"


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """All events of the site whose day is known, narrowed by district and kind."""
    places = Places.of(request)
    asked = [KindFilter(), DistrictFilter(places.districts)]
    filters = Filters(Query.of(request, *(each.name for each in asked), PARAMETER), asked)
    name = ", ".join([_("Veranstaltungen"), *filters.titles.values()])
    return _answer(request, places, filters.narrow(_shown(places)), name=name, file_name="veranstaltungen")


@require_safe
def one_event(request: HttpRequest, reference: str) -> HttpResponse:
    """`/veranstaltungen/WEH-SK7.ics`."""
    places = Places.of(request)
    event = get_object_or_404(_shown(places), reference=reference)
    if not event.date or not event.date.exact:
        raise Http404(_("Der Tag dieser Veranstaltung ist nicht bekannt. Deshalb gibt es keinen Kalendereintrag."))
    found = _shown(places).filter(pk=event.pk)
    return _answer(request, places, found, name=event.title, file_name=event.reference)


def _shown(places: Places):
    return shown(EventPage.objects.descendant_of(places.home))


def _answer(request: HttpRequest, places: Places, found, *, name: str, file_name: str) -> HttpResponse:
    events = list(with_a_day(found))
    places.tell(events)
    content = calendar_file(events, name=name)
    etag = f'"{sha256(content).hexdigest()}"'
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = f'inline; filename="{file_name}.ics"'
    response.headers["Cache-Control"] = CACHE
    response.headers["ETag"] = etag
    return get_conditional_response(request, etag=etag, response=response)
