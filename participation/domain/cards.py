"""The wall of a group: its cards under the headings given to them."""

from dataclasses import dataclass

from django.db.models import Sum
from django.db.models.functions import Coalesce

from participation.models import Card, Cluster, WorkingGroupPage


@dataclass(frozen=True)
class CardGroup:
    """Cards under one heading; `cluster` is None for those not sorted yet."""

    cluster: Cluster | None
    cards: list[Card]

    @property
    def dots(self) -> int:
        """Of the heading itself and of all its cards."""
        return sum(card.dots for card in self.cards) + (self.cluster.dots if self.cluster else 0)


def cards_by_cluster(group: WorkingGroupPage, *, with_blocked: bool = False) -> list[CardGroup]:
    """Unsorted cards last; a heading without cards, summary and dots of its own is left out."""
    cards = Card.objects.filter(group=group).with_dots().order_by("position", "pk")
    sorted_cards: dict[int | None, list[Card]] = {}
    for card in cards.kept() if with_blocked else cards.public():
        sorted_cards.setdefault(card.cluster_id, []).append(card)
    clusters = Cluster.objects.filter(group=group).annotate(dots=Coalesce(Sum("dot_presses__delta"), 0))
    wall = [CardGroup(cluster, sorted_cards.get(cluster.pk, [])) for cluster in clusters]
    wall = [held for held in wall if held.cards or held.cluster.summary or held.cluster.dots > 0]
    return [*wall, CardGroup(None, sorted_cards[None])] if None in sorted_cards else wall
