"""`/ergebnisse/daten.csv` and `.json`: exactly what the filters leave, for everybody."""

from collections.abc import Callable, Iterator

from axes.helpers import get_client_ip_address
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _, gettext_lazy
from django.views.decorators.http import require_safe

from participation import limits
from participation.domain.outcome_list import Entry, entries_of, in_batches

from .listing import Choice, home_of
from .writing import csv_lines, json_lines

SCHEMA = "urn:werkstattbuch:ergebnisse:1"
LICENCE = settings.DATA_LICENCE or gettext_lazy("nicht festgelegt, bitte fragen Sie die herausgebende Stelle")


@require_safe
def as_csv(request: HttpRequest) -> HttpResponseBase:
    return _send(request, "csv", "text/csv; charset=utf-8", csv_lines)


@require_safe
def as_json(request: HttpRequest) -> HttpResponseBase:
    return _send(request, "json", "application/json", json_lines)


def _send(request: HttpRequest, ending: str, content_type: str, write: Callable) -> HttpResponseBase:
    if not limits.spend(limits.DOWNLOADS, get_client_ip_address(request) or ""):
        return render(request, "outcomes/too_many.html", status=429)
    choice = Choice(request, home_of(request))
    entries = () if request.method == "HEAD" else _entries(choice)
    lines = write(entries, request.build_absolute_uri("/e/"), _about(request, choice))
    return StreamingHttpResponse(
        lines,
        content_type=content_type,
        headers={
            "Content-Disposition": f'attachment; filename="{_name(choice)}.{ending}"',
            "Cache-Control": "no-cache",
        },
    )


def _entries(choice: Choice) -> Iterator[Entry]:
    for identities in in_batches(choice.found):
        yield from entries_of(identities, choice.places)


def _name(choice: Choice) -> str:
    parts = ("ergebnisse", choice.district.slug if choice.district else "", timezone.localdate().isoformat())
    return "-".join(part for part in parts if part)


def _about(request: HttpRequest, choice: Choice) -> dict:
    chosen = {str(chip.label): chip.choice for chip in choice.filters.chips()}
    return {
        "schema": SCHEMA,
        "title": _("Was wurde daraus?"),
        "fields": request.build_absolute_uri(reverse("outcomes:fields")),
        "source": request.build_absolute_uri(reverse("outcomes:list") + choice.data_query),
        "publisher": choice.district.title if choice.district else settings.WAGTAIL_SITE_NAME,
        "licence": str(LICENCE),
        "stand": timezone.localtime().isoformat(timespec="seconds"),
        "filters": chosen,
        "number": len(choice.found),
    }
