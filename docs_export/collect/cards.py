"""Cards in their clusters, with dots."""

from dataclasses import dataclass

from docs_export import content
from participation.domain.cards import CardGroup, cards_by_cluster
from participation.enums import Visibility
from participation.models import Card, WorkingGroupPage

from .stock import Stock


@dataclass(frozen=True)
class Wall:
    clusters: tuple[content.Cluster, ...]
    loose: tuple[content.Card, ...]


def wall_of(group: WorkingGroupPage, stock: Stock) -> Wall:
    """What hung on the wall of a group: clusters with their cards, then the loose cards."""
    wall = cards_by_cluster(group, with_blocked=stock.edition.is_internal)
    for written in (each for held in wall for card in held.cards for each in (card, *card.also)):
        stock.take_card(written)
    # Where dots went to the headings alone, "0" at every card would be a count that nobody took.
    on_cards = any(card.dots for held in wall for card in held.cards)
    on_headings = on_cards or any(held.dots for held in wall)
    described = [(held, tuple(describe(card, has_dots=on_cards) for card in held.cards)) for held in wall]
    return Wall(
        clusters=tuple(_describe_cluster(held, cards, on_headings) for held, cards in described if held.cluster),
        loose=tuple(card for held, cards in described if not held.cluster for card in cards),
    )


def describe(card: Card, *, has_dots: bool) -> content.Card:
    return content.Card(
        uuid=card.uuid,
        kind=card.kind,
        kind_label=card.get_kind_display(),
        text=card.text,
        dots=max(0, card.dots) if has_dots else None,
        language=card.language,
        blocked=card.blocked_reason if card.visibility == Visibility.BLOCKED else "",
        also=tuple(describe(other, has_dots=False) for other in getattr(card, "also", ())),
    )


def _describe_cluster(held: CardGroup, cards: tuple[content.Card, ...], has_dots: bool) -> content.Cluster:
    return content.Cluster(
        title=held.cluster.title,
        summary=held.cluster.summary,
        cards=cards,
        dots=max(0, held.dots) if has_dots else None,
    )
