"""Working groups with their cards, clusters and dots."""

from collections.abc import Iterable
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from .base import Frozen
from .blocks import RichText
from .outcomes import Outcome
from .photos import Photo
from .text import Line, Text

Dots = Annotated[int, Field(ge=0)]


class Card(Frozen):
    """A card in the words of the person who wrote it; `language` is a BCP 47 tag where it is not German.

    `blocked` says why it is shown to nobody outside: in the internal document alone.
    """

    uuid: UUID | None = None  # not in what was frozen before November 2026
    kind: Line = ""
    kind_label: Line = ""
    text: Text
    dots: Dots | None = None
    language: Line = ""
    blocked: Line = ""
    also: tuple["Card", ...] = ()  # others that say the same; their dots count with this one's

    @property
    def count(self) -> int:
        """How often it was said."""
        return 1 + len(self.also)


def count_cards(cards: Iterable[Card]) -> int:
    """All that were written, those that say the same included."""
    return sum(card.count for card in cards)


class Cluster(Frozen):
    title: Line
    summary: Text = ""
    cards: tuple[Card, ...] = ()
    dots: Dots | None = None


class Group(Frozen):
    """A working group or the plenary; `dot_rule` says how many dots a person had and stands beside every count."""

    reference: Line
    code: Line = ""
    number: int | None = None
    kind: Literal["group", "plenary"] = "group"
    title: Line
    status: Line = ""
    status_label: Line = ""
    room: Line = ""
    moderators: tuple[Line, ...] = ()
    attendance: Line = ""
    field: Line = ""
    themes: tuple[Line, ...] = ()
    guiding_questions: tuple[Text, ...] = ()
    key_statements: tuple[Text, ...] = ()
    summary: RichText = RichText()
    discussion: RichText = RichText()
    clusters: tuple[Cluster, ...] = ()
    loose_cards: tuple[Card, ...] = ()
    dot_rule: Line = ""
    outcomes: tuple[Outcome, ...] = ()
    photos: tuple[Photo, ...] = ()
    next_meeting: Line = ""
    continues: Line = ""
    merged_into: Line = ""

    @property
    def first_statement(self) -> str:
        """What the group says in one sentence."""
        return next(iter(self.key_statements), "") or self.summary.plain.partition("\n")[0]

    @property
    def cards(self) -> tuple[Card, ...]:
        """All cards, those in clusters first."""
        return tuple(card for cluster in self.clusters for card in cluster.cards) + self.loose_cards

    @property
    def is_told(self) -> bool:
        """More is known than its subject: it gets a chapter of its own."""
        said = self.guiding_questions or self.key_statements or self.summary or self.discussion
        return bool(said or self.cards or self.clusters or self.outcomes or self.photos)
