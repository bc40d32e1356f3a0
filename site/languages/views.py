"""A Kurzfassung at its own address: `/lindenhof/stadtteilkonferenz/3/kurz/tr/`."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Site

from participation.domain.outcomes import public_outcomes
from participation.models import EventPage

from .short import ShortPage, short_versions
from .speech import SIMPLE


@require_safe
def short_version(request: HttpRequest, page_path: str, language: str) -> HttpResponse:
    event = _event_at(request, page_path)
    short = next((row for row in short_versions(event) if row.language == language), None)
    if short is None:
        raise Http404
    context = {"page": ShortPage.of(event, short), "outcomes": _told_simply(event) if language == SIMPLE else []}
    return render(request, "languages/short.html", context)


def _event_at(request: HttpRequest, path: str) -> EventPage:
    site = Site.find_for_request(request)
    if site is None:
        raise Http404
    event = site.root_page.specific.route(request, [part for part in path.split("/") if part]).page
    if not isinstance(event, EventPage) or not event.is_public:
        raise Http404
    return event


def _told_simply(event: EventPage) -> list:
    """Published outcomes that have a text in Leichte Sprache."""
    return [outcome for outcome in public_outcomes(event.working_groups) if outcome.text_simple.strip()]
