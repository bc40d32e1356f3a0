"""The board as moderators see it: columns, what hangs there, and what hangs below it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from participation.domain.cards import gather
from participation.domain.feed import read_feed
from participation.enums import CardKind, Visibility
from participation.lines import LONG
from participation.models import Card, Cluster, WorkingGroupPage

NAME = 60  # letters


@dataclass(frozen=True)
class Shown:
    """A card with those that say the same; `seq` is that of the last change of any of them."""

    card: Card
    also: tuple[Card, ...] = ()

    @property
    def dots(self) -> int:
        return max(0, self.card.dots) + sum(max(0, card.dots) for card in self.also)

    @property
    def seq(self) -> int:
        return max(card.seq for card in (self.card, *self.also))

    @cached_property
    def id(self) -> str:
        return str(self.card.uuid)

    @cached_property
    def name(self) -> str:
        """By which buttons call it."""
        return self.card.text[:NAME]

    @property
    def kind(self) -> str:
        return CardKind(self.card.kind).label if self.card.kind else ""

    @property
    def is_marked(self) -> bool:
        """More is to be said of it than its text."""
        return bool(self.is_blocked or self.is_long or self.also or self.card.original_text)

    @property
    def is_long(self) -> bool:
        return len(self.card.text) > LONG

    @property
    def is_blocked(self) -> bool:
        return self.card.visibility == Visibility.BLOCKED


@dataclass(frozen=True)
class Column:
    cluster: Cluster | None
    cards: list[Shown] = field(default_factory=list)

    @property
    def dots(self) -> int:
        return sum(shown.dots for shown in self.cards)

    @property
    def key(self) -> int | str:
        return self.cluster.pk if self.cluster else ""


@dataclass(frozen=True)
class Board:
    seq: int
    tray: Column
    columns: list[Column]

    def __iter__(self) -> Iterator[Column]:
        return iter([self.tray, *self.columns])

    @property
    def count(self) -> int:
        """Of what hangs by itself."""
        return sum(len(column.cards) for column in self)


def read_board(group: WorkingGroupPage) -> Board:
    """Three queries, however many cards there are."""
    feed = read_feed(group, with_blocked=True)
    columns = {cluster.pk: Column(cluster) for cluster in feed.clusters}
    tray = Column(None)
    for card, also in gather(feed.cards):
        columns.get(card.cluster_id, tray).cards.append(Shown(card, tuple(also)))
    return Board(feed.seq, tray, list(columns.values()))
