"""The forms of the board: pages of their own without a script, dialogs with one."""

from django.utils.translation import gettext as _

from participation.domain.board import AskError, BoardError, ConflictError, find_cluster
from participation.enums import CardKind, OutcomeKind
from participation.models import Card, Cluster, WorkingGroupPage

from .orders import Order, incomplete

# Which form belongs to a step, so that nothing that was typed is lost where the step is refused.
FORMS = {
    "move": "move",
    "new": "new",
    "rename": "column",
    "column": "column",
    "delete": "column",
    "card": "card",
    "kind": "card",
    "correct": "card",
    "shorten": "card",
    "block": "block",
    "outcome": "outcome",
}


def has_form(order: Order) -> bool:
    return order.do in FORMS


def form_of(group: WorkingGroupPage, order: Order, refusal: BoardError | None = None) -> dict:
    """The context of the form; raises BoardError where what it is about is gone."""
    if not has_form(order):
        raise incomplete()
    name = FORMS[order.do]
    context = {
        "group": group,
        "form": f"participation/board/ask/{name}.html",
        "order": order,
        "typed": order.data,
        "refusal": str(refusal) if refusal else "",
        "asks": isinstance(refusal, AskError),
        "theirs": refusal.card if isinstance(refusal, ConflictError) else None,
        "cards": _cards(group, order),
        "clusters": Cluster.objects.filter(group=group),
        "kinds": CardKind.choices,
        "outcome_kinds": OutcomeKind.choices,
    }
    if name == "column":
        context["cluster"] = find_cluster(group, order.column)
    elif name in ("card", "block", "move", "outcome") and not context["cards"]:
        raise BoardError(_("Bitte wählen Sie zuerst eine Karte aus."))
    return context


def _cards(group: WorkingGroupPage, order: Order) -> list[Card]:
    cards = Card.objects.filter(group=group, uuid__in=order.cards).kept().select_related("duplicate_of")
    return list(cards.with_dots().order_by("position", "pk"))
