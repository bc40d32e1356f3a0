"""Plus and minus at a card as plain buttons; the page that was read gives each press its number."""

from uuid import uuid5

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from participation.domain.capture import REFUSED, apply_sent

from .answers import too_much
from .door import at_table
from .page import Faults, go_on, show_table
from .typed import read_typed, read_uuid
from .visit import Visit

DELTAS = {"+": 1, "-": -1}


@require_POST
@at_table
def press(request: HttpRequest, visit: Visit) -> HttpResponse:
    """`/tisch/<token>/punkte` with `punkt` = "+" or "-" and the card's uuid."""
    typed, pressed = read_typed(request), request.POST.get("punkt", "")
    if not visit.may_send():
        return show_table(request, visit, typed, faults=Faults(wall=[too_much()]), status=429)
    # A double click sends the same press twice.
    number = uuid5(read_uuid(request.POST.get("druck")), pressed)
    sent = {"op": "dots", "id": number, "card": pressed[1:], "delta": DELTAS.get(pressed[:1])}
    [result] = apply_sent(visit.group, [sent], visit.sender)
    if result.state == REFUSED:
        return show_table(request, visit, typed, faults=Faults(wall=[result.message]), status=400)
    return go_on(request, visit, typed, place=f"#karte-{pressed[1:]}")
