"""The cards of one column in their order, and putting cards among them."""

from uuid import UUID

from django.utils.translation import gettext_lazy as _

from participation.models import Card, Cluster, WorkingGroupPage

from .refusals import BoardError
from .steps import Step

NO_CLUSTER = _("Noch ohne Kartengruppe")
AT_THE_EDGE = _("Weiter geht es in diese Richtung nicht.")


def cards_in(group: WorkingGroupPage, cluster: Cluster | None) -> list[Card]:
    """Those that hang there themselves; what says the same as one of them hangs below it."""
    cards = Card.objects.filter(group=group, cluster=cluster, duplicate_of=None).kept()
    return list(cards.with_dots().order_by("position", "pk"))


def put(step: Step, cards: list[Card], cluster: Cluster | None, before: UUID | None = None) -> None:
    """Hang cards into a column, before one of its cards or at its end; what says the same comes along."""
    moving = {card.pk for card in cards}
    column = [card for card in cards_in(step.group, cluster) if card.pk not in moving]
    place = next((place for place, card in enumerate(column) if card.uuid == before), len(column))
    position = column[place - 1].position if place else -1
    for card in cards:
        position += 1
        step.change(card, cluster_id=cluster.pk if cluster else None, position=position)
    for card in column[place:]:
        if card.position > position:
            break
        position += 1
        step.shift(card, position)
    for card in Card.objects.filter(duplicate_of__in=moving):
        step.change(card, cluster_id=cluster.pk if cluster else None)


def shown_of(cards: list[Card]) -> list[Card]:
    """The cards below which these hang, each once."""
    roots = Card.objects.in_bulk({card.duplicate_of_id for card in cards if card.duplicate_of_id})
    return list({(root := roots.get(card.duplicate_of_id, card)).pk: root for card in cards}.values())


def name_of(cluster: Cluster | None) -> str:
    return cluster.title if cluster else str(NO_CLUSTER)


def column_beside(group: WorkingGroupPage, cluster: Cluster, way: int) -> Cluster:
    clusters = list(Cluster.objects.filter(group=group))
    return clusters[place_beside(clusters, cluster, way)]


def place_beside(row: list, item, way: int) -> int:
    """The place before (-1) or behind (1) an item; raises BoardError where the row ends."""
    place = row.index(item) + way
    if not 0 <= place < len(row):
        raise BoardError(str(AT_THE_EDGE))
    return place
