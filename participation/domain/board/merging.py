"""Cards that say the same: one is shown, the others hang below it in their own words."""

from collections.abc import Iterable
from uuid import UUID

from django.utils.translation import gettext as _, ngettext

from participation.enums import Visibility
from participation.models import Card, WorkingGroupPage

from .columns import cards_in, put
from .refusals import BoardError
from .steps import Step, quote, taking_step


def merge_cards(group: WorkingGroupPage, uuids: Iterable[UUID], *, shown: UUID | None = None, by=None) -> str:
    """All of them, with what hangs below them already. `shown` is the one on top, else that with the most dots."""
    with taking_step(group, by) as step:
        cards = _whole_family(step, step.take(uuids))
        if len(cards) < 2:
            raise BoardError(_("Zum Zusammenführen braucht es mindestens zwei Karten."))
        top = next((card for card in cards if card.uuid == shown), None) or max(cards, key=_weight)
        others = [card for card in cards if card.pk != top.pk]
        place = next((card for card in cards if card.duplicate_of_id is None), top)  # where the family hung
        if shown:
            step.change(top, cluster_id=place.cluster_id, position=place.position)
        step.change(top, duplicate_of_id=None)
        for card in others:
            step.change(card, duplicate_of_id=top.pk, cluster_id=top.cluster_id)
        told = ngettext(
            "%(n)d Karte hängt jetzt unter %(card)s.", "%(n)d Karten hängen jetzt unter %(card)s.", len(others)
        )
        step.label = told % {"n": len(others), "card": quote(top)}
    return step.label


def take_apart(group: WorkingGroupPage, uuids: Iterable[UUID], *, by=None) -> str:
    """Cards that hang below another one, or all that hang below these, hang by themselves again."""
    with taking_step(group, by) as step:
        cards = step.take(uuids)
        below = [card for card in cards if card.duplicate_of_id]
        tops = [card.pk for card in cards if not card.duplicate_of_id]
        below += Card.objects.filter(duplicate_of__in=tops).kept().order_by("position", "pk")
        if not below:
            raise BoardError(_("Unter dieser Karte hängt keine andere."))
        for card in below:
            top = Card.objects.get(pk=card.duplicate_of_id)
            step.change(card, duplicate_of_id=None)
            put(step, [card], top.cluster, _behind(step, top))
        told = ngettext("%d Karte hängt wieder für sich.", "%d Karten hängen wieder für sich.", len(below))
        step.label = told % len(below)
    return step.label


def _whole_family(step: Step, cards: list[Card]) -> list[Card]:
    """The cards, those below which they hang, and all that hangs below those; in their order on the wall."""
    tops = {card.duplicate_of_id or card.pk for card in cards}
    family = Card.objects.filter(group=step.group).kept().with_dots().order_by("position", "pk")
    return [card for card in family if card.pk in tops or card.duplicate_of_id in tops]


def _weight(card: Card) -> tuple:
    """One that may be read by all before one that may not; then the dots; then the first."""
    return card.visibility == Visibility.PUBLIC, card.dots, -card.position


def _behind(step: Step, card: Card) -> UUID | None:
    """What hangs right behind a card in its column."""
    column = cards_in(step.group, card.cluster)
    behind = column[column.index(card) + 1 :] if card in column else []
    return behind[0].uuid if behind else None
