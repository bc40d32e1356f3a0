"""The page, and its text area as a plain form."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_http_methods

from participation.domain.capture import REFUSED, apply_operations
from participation.lines import CardLine, print_line
from participation.operations import MOST_AT_ONCE, Add

from .answers import too_much
from .door import at_table
from .page import Faults, go_on, show_table
from .typed import Typed, read_cards, read_typed
from .visit import Visit


@gzip_page
@require_http_methods(["GET", "HEAD", "POST"])
@at_table
def table(request: HttpRequest, visit: Visit) -> HttpResponse:
    """`/tisch/<token>/`."""
    if request.method == "POST":
        typed = read_typed(request)
        return show_table(request, visit, typed) if "zurueck" in request.POST else _send(request, visit, typed)
    return show_table(request, visit, said=request.GET.get("getan", ""))


def _send(request: HttpRequest, visit: Visit, typed: Typed) -> HttpResponse:
    cards = read_cards(typed)
    fault, status = _find_fault(cards, visit)
    if fault:
        return show_table(request, visit, typed, faults=Faults(lines=[fault]), status=status)
    results = apply_operations(visit.group, cards, visit.sender)
    refused = [(card, result) for card, result in zip(cards, results, strict=True) if result.state == REFUSED]
    if not refused:
        return go_on(request, visit, typed.with_lines(""), said="gesendet")
    left = typed.with_lines("\n".join(_print(card) for card, _result in refused))
    faults = Faults(lines=dict.fromkeys(result.message for _card, result in refused))
    return show_table(request, visit, left, faults=faults, status=400)


def _find_fault(cards: list[Add], visit: Visit) -> tuple[str, int]:
    if not cards:
        return _("Es steht noch keine Karte im Feld."), 400
    if len(cards) > MOST_AT_ONCE:
        return _("Bitte senden Sie höchstens %d Karten auf einmal.") % MOST_AT_ONCE, 400
    return ("", 200) if visit.may_send(len(cards)) else (too_much(), 429)


def _print(card: Add) -> str:
    return print_line(CardLine(card.text, card.kind, card.dots, card.cluster))
