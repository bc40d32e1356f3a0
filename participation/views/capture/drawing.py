"""The group's cards on the table's page; its script brings them up to date with the same parts."""

from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from participation.domain.capture import Sender, may_correct_until
from participation.domain.cards import CardGroup, cards_by_cluster
from participation.enums import CardKind
from participation.models import Card, WorkingGroupPage

# What the script copies.
EMPTY = {"group": {"dots": 0}, "cards": [{"dots": 0}]}


def draw_wall(group: WorkingGroupPage, sender: Sender) -> dict:
    """For the page's template: of hundreds of cards only what differs, as plain values; the rest once."""
    marks = _draw_marks()
    wall = [_draw_group(held, sender, marks) for held in cards_by_cluster(group, is_gathered=False)]
    return {"wall": wall, "empty": EMPTY, "marks": marks, "words": _of_all_cards()}


def _draw_group(held: CardGroup, sender: Sender, marks: dict[str, SafeString]) -> dict:
    newest_first = [_draw_card(card, sender, marks) for card in reversed(held.cards)]
    return {"cluster": held.cluster, "dots": held.dots, "cards": newest_first}


def _draw_card(card: Card, sender: Sender, marks: dict[str, SafeString]) -> dict:
    return {
        "id": str(card.uuid),
        "text": card.text,
        "language": card.language,
        "kind": card.kind,
        "mark": marks.get(card.kind, ""),
        "dots": card.dots,
        "is_long": card.is_long,
        "is_own": may_correct_until(card, sender) is not None,
    }


def _draw_marks() -> dict[str, SafeString]:
    """For each kind its sign and name."""
    template = "participation/capture/kind.html"
    return {kind.value: render_to_string(template, {"kind": kind.value, "label": kind.label}) for kind in CardKind}


def _of_all_cards() -> dict[str, str]:
    return {
        "group": _("Kartengruppe:"),
        "long": _("Sehr lange Karte"),
        "waiting": _("Änderung nicht gesendet"),
        "edit": _("Ändern"),
        "less": _("Ein Punkt weniger"),
        "more": _("Ein Punkt mehr"),
        "dots": _("Punkte"),
    }
