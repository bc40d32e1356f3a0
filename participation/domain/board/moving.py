"""Taking cards to another column, or to another place in theirs."""

from collections.abc import Iterable
from uuid import UUID

from django.utils.translation import gettext as _, ngettext

from participation.models import Card, Cluster, WorkingGroupPage

from .columns import AT_THE_EDGE, cards_in, column_beside, name_of, place_beside, put, shown_of
from .refusals import BoardError
from .steps import Step, quote, taking_step


def move_cards(
    group: WorkingGroupPage, uuids: Iterable[UUID], *, to: int | None, before: UUID | None = None, by=None
) -> str:
    """Into the cluster of that id, or into none; before a card of it, or to its end."""
    with taking_step(group, by) as step:
        cards, cluster = shown_of(step.take(uuids)), step.cluster(to)
        put(step, cards, cluster, before)
        step.label = _where(step, cards, cluster)
    return step.label


def move_sideways(group: WorkingGroupPage, uuid: UUID, *, way: int, by=None) -> str:
    """One column to the left (-1) or to the right (1)."""
    with taking_step(group, by) as step:
        cards = shown_of(step.take([uuid]))
        if cards[0].cluster is None:
            raise BoardError(str(AT_THE_EDGE))
        cluster = column_beside(group, cards[0].cluster, way)
        put(step, cards, cluster)
        step.label = _where(step, cards, cluster)
    return step.label


def move_up_or_down(group: WorkingGroupPage, uuid: UUID, *, way: int, by=None) -> str:
    """One place up (-1) or down (1) in its column."""
    with taking_step(group, by) as step:
        card = shown_of(step.take([uuid]))[0]
        column = cards_in(group, card.cluster)
        place = place_beside(column, card, way)
        behind = column[place] if way < 0 else next(iter(column[place + 1 :]), None)
        put(step, [card], card.cluster, behind and behind.uuid)
        step.label = _where(step, [card], card.cluster)
    return step.label


def _where(step: Step, cards: list[Card], cluster: Cluster | None) -> str:
    """ "„Bänke“: jetzt in „Schulweg“, Platz 2 von 3." """
    if len(cards) > 1:
        told = ngettext("%(count)d Karte: jetzt in „%(name)s“.", "%(count)d Karten: jetzt in „%(name)s“.", len(cards))
        return told % {"count": len(cards), "name": name_of(cluster)}
    column = [card.pk for card in cards_in(step.group, cluster)]
    place = {"place": column.index(cards[0].pk) + 1, "count": len(column)}
    told = _("%(card)s: jetzt in „%(name)s“, Platz %(place)d von %(count)d.")
    return told % {"card": quote(cards[0]), "name": name_of(cluster), **place}
