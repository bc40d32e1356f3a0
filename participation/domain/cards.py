"""The wall of a group: its cards under the headings given to them."""

from collections.abc import Iterable
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
    def count(self) -> int:
        """Of all that were written, those that say the same included."""
        return sum(1 + len(card.also) for card in self.cards)

    @property
    def dots(self) -> int:
        """Of the heading itself and of all its cards."""
        return sum(card.dots for card in self.cards) + (self.cluster.dots if self.cluster else 0)


def cards_by_cluster(
    group: WorkingGroupPage, *, with_blocked: bool = False, is_gathered: bool = True
) -> list[CardGroup]:
    """Unsorted cards last; a heading without cards, summary and dots of its own is left out.

    Cards that say the same are one of them: the others are its `also`, their dots count with its own. At the table,
    where everybody looks for their own card, they are not gathered.
    """
    cards = Card.objects.filter(group=group).with_dots().order_by("position", "pk")
    sorted_cards: dict[int | None, list[Card]] = {}
    cards = cards.kept() if with_blocked else cards.public()
    for card, also in gather(cards) if is_gathered else ((card, []) for card in cards):
        card.also = also
        card.dots += sum(other.dots for other in also)
        sorted_cards.setdefault(card.cluster_id, []).append(card)
    clusters = Cluster.objects.filter(group=group).annotate(dots=Coalesce(Sum("dot_presses__delta"), 0))
    clusters = clusters.order_by("sort_order", "pk")  # the model's own order is dropped where rows are summed up
    wall = [CardGroup(cluster, sorted_cards.get(cluster.pk, [])) for cluster in clusters]
    wall = [held for held in wall if held.cards or held.cluster.summary or held.cluster.dots > 0]
    return [*wall, CardGroup(None, sorted_cards[None])] if None in sorted_cards else wall


def gather(cards: Iterable[Card]) -> list[tuple[Card, list[Card]]]:
    """Each card with those that say the same; where the one on top may not be seen, the first of the others is it."""
    families: dict[int, list[Card]] = {}
    for card in cards:
        families.setdefault(card.duplicate_of_id or card.pk, []).append(card)
    gathered = []
    for root, family in families.items():
        top = next((card for card in family if card.pk == root), family[0])
        gathered.append((top, [card for card in family if card is not top]))
    return sorted(gathered, key=lambda pair: (pair[0].position, pair[0].pk))
