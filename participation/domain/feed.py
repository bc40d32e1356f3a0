"""What happened on a wall since a number: for tables, the screen and the board, who ask every few seconds."""

from collections.abc import Callable
from dataclasses import dataclass, field

from participation.enums import Visibility
from participation.models import Card, Cluster, Wall, WorkingGroupPage


@dataclass(frozen=True)
class Feed:
    """Cards whose number is above the one asked for. `whole` says that all cards are here and others are gone."""

    seq: int
    whole: bool = False
    clusters: tuple[Cluster, ...] | None = None  # None: as before
    cards: tuple[Card, ...] = ()  # with `dots`
    gone: tuple[str, ...] = field(default=())  # uuids

    def as_json(self, describe: Callable[[Card], dict]) -> dict:
        told = {"seq": self.seq, "whole": self.whole}
        if self.clusters is not None:
            told["clusters"] = [{"id": cluster.pk, "title": cluster.title} for cluster in self.clusters]
            told["cards"] = [describe(card) for card in self.cards]
            told["gone"] = list(self.gone)
        return told


def read_feed(group: WorkingGroupPage, after: int = 0, *, with_blocked: bool = False) -> Feed:
    """Changes after a number; everything for one that is 0, from another life, or older than the last deletion.

    One query when nothing has happened.
    """
    wall = Wall.objects.filter(group=group).first() or Wall(group=group)
    whole = not after or after < wall.whole_since or after > wall.seq
    if not whole and after == wall.seq:
        return Feed(seq=wall.seq)
    rows = Card.objects.filter(group=group, seq__lte=wall.seq).select_related("duplicate_of").with_dots()
    rows = list((rows.kept() if whole else rows.filter(seq__gt=after)).order_by("position", "pk"))
    clusters = Cluster.objects.filter(group=group)
    hidden = {Visibility.WITHDRAWN} if with_blocked else {Visibility.WITHDRAWN, Visibility.BLOCKED}
    return Feed(
        seq=wall.seq,
        whole=whole,
        clusters=tuple(clusters if with_blocked else clusters.with_public_cards()),
        cards=tuple(card for card in rows if card.visibility not in hidden),
        gone=() if whole else tuple(str(card.uuid) for card in rows if card.visibility in hidden),
    )


def describe_card(card: Card) -> dict:
    """A card as scripts read it."""
    return {
        "id": str(card.uuid),
        "kind": card.kind,
        "text": card.text,
        "language": card.language,
        "cluster": card.cluster_id,
        "dots": max(0, card.dots),
        "version": card.version,
        "position": card.position,
        "same_as": str(card.duplicate_of.uuid) if card.duplicate_of_id else None,
    }
