"""Correcting or withdrawing one's own card without a script."""

from dataclasses import dataclass
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from participation.domain.capture import CONFLICT, REFUSED, Result, apply_sent, may_correct_until
from participation.domain.tables import read_table
from participation.enums import CardKind, CardLanguage
from participation.lines import LONGEST_HEADING
from participation.models import Card, Cluster

from .answers import too_much
from .door import at_table
from .page import addresses, go_on
from .typed import read_typed
from .visit import Visit

ACTIONS = {"aendern": "geaendert", "zurueckziehen": "zurueckgezogen"}


@dataclass(frozen=True)
class Wording:
    """The fields of a card as its form shows them."""

    text: str
    kind: str
    language: str
    cluster: str

    @classmethod
    def of(cls, card: Card) -> "Wording":
        return cls(card.text, card.kind, card.language, card.cluster.title if card.cluster else "")

    @classmethod
    def sent(cls, request: HttpRequest) -> "Wording":
        return cls(*(request.POST.get(name, "") for name in ("text", "kind", "language", "cluster")))


@require_http_methods(["GET", "HEAD", "POST"])
@at_table
def change(request: HttpRequest, visit: Visit, uuid: UUID) -> HttpResponse:
    """`/tisch/<token>/karte/<uuid>/`."""
    action = request.POST.get("aktion", "")
    card = Card.objects.filter(group=visit.group, uuid=uuid).public().select_related("cluster").first()
    if action not in ACTIONS:
        return _show(request, visit, card)
    if not visit.may_send():
        return _show(request, visit, card, Wording.sent(request), too_much(), 429)
    result = _carry_out(request, visit, uuid, action)
    if result.state in (CONFLICT, REFUSED):
        status = 409 if result.state == CONFLICT else 400
        return _show(request, visit, card, Wording.sent(request), result.message, status)
    return go_on(request, visit, read_typed(request), said=ACTIONS[action])


def _carry_out(request: HttpRequest, visit: Visit, uuid: UUID, action: str) -> Result:
    sent = {"op": "withdraw", "id": uuid}
    if action == "aendern":
        sent = {"op": "edit", "id": uuid, "version": request.POST.get("version"), **vars(Wording.sent(request))}
    [result] = apply_sent(visit.group, [sent], visit.sender)
    return result


def _show(
    request: HttpRequest,
    visit: Visit,
    card: Card | None,
    wording: Wording | None = None,
    fault: str = "",
    status: int = 200,
) -> HttpResponse:
    """The form; for a card that is gone or another device's a sentence, and always what was typed."""
    may = card is not None and may_correct_until(card, visit.sender) is not None
    if not may:
        fault, status = fault or _("Ändern geht nur auf demselben Gerät und nur kurz nach dem Senden."), 403
    context = {
        "table": read_table(visit.access),
        "addresses": addresses(visit),
        "card": card,
        "may": may,
        "wording": wording or (Wording.of(card) if may else None),
        "is_conflict": status == 409,
        "fault": fault,
        "typed": read_typed(request),
        "kinds": CardKind.choices,
        "languages": CardLanguage.choices,
        "clusters": Cluster.objects.filter(group=visit.group).with_public_cards().values_list("title", flat=True),
        "longest": LONGEST_HEADING,
    }
    return render(request, "participation/capture/card_page.html", context, status=status)
