"""What the screen in the hall shows, slide by slide: the groups, their key statements, their cards."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from bs4 import BeautifulSoup
from django.db.models import Max

from participation.models import Card, EventPage, Wall, WorkingGroupPage

from .cards import CardGroup, cards_by_cluster

# Letters are 4.5 % of the screen's height, so that they can be read from ten metres; this is what then has room.
LETTERS_A_LINE = 30
LINES_A_COLUMN = 12
LINES_A_CARD = 9  # a longer card is cut here; it stays whole on the wall
HEAD = 1.5  # lines that frame, kind and distance of a card take
STATEMENTS_A_SLIDE = 4


@dataclass(frozen=True)
class ScreenCard:
    card: Card
    text: str

    @property
    def lines(self) -> float:
        return HEAD + math.ceil(len(self.text) / LETTERS_A_LINE)


@dataclass(frozen=True)
class Slide:
    """`key` stays the same while cards arrive, so that the screen finds its place again."""

    key: str
    group: WorkingGroupPage
    heading: str = ""
    statements: tuple[str, ...] = ()
    columns: tuple[tuple[ScreenCard, ...], ...] = ()
    part: int = 1
    parts: int = 1
    dots: int = 0


@dataclass(frozen=True)
class Summary:
    """One group on the first slide."""

    group: WorkingGroupPage
    cards: int
    dots: int


@dataclass(frozen=True)
class Show:
    groups: tuple[Summary, ...]
    slides: tuple[Slide, ...]


def mark_of(event: EventPage) -> str:
    """Changes whenever a card, a dot or a key statement does."""
    groups = event.all_groups
    pages = groups.aggregate(newest=Max("latest_revision"))["newest"]
    walls = Wall.objects.filter(group__in=groups).order_by("group").values_list("group", "seq")
    return "-".join([str(pages), *(f"{group}.{seq}" for group, seq in walls)])


def make_show(event: EventPage) -> Show:
    """All that is public on the walls of an event, and the key statements as the moderation has written them."""
    groups, slides = [], []
    for stored in event.all_groups:
        group = stored.get_latest_revision_as_object()
        wall = cards_by_cluster(stored)
        cards = sum(len(held.cards) for held in wall)
        groups.append(Summary(group, cards, sum(held.dots for held in wall)))
        slides += [*_statement_slides(group), *(slide for held in wall for slide in _card_slides(group, held))]
    return Show(tuple(groups), tuple(slides))


def _statement_slides(group: WorkingGroupPage) -> Iterator[Slide]:
    told = _statements(group.summary)
    parts = math.ceil(len(told) / STATEMENTS_A_SLIDE)
    for part in range(parts):
        some = told[part * STATEMENTS_A_SLIDE : (part + 1) * STATEMENTS_A_SLIDE]
        yield Slide(f"{group.pk}-k-{part}", group, statements=tuple(some), part=part + 1, parts=parts)


def _statements(html: str) -> list[str]:
    """Paragraphs and items as plain text."""
    blocks = BeautifulSoup(html, "html.parser").find_all(["p", "li", "h3"])
    return [text for block in blocks if (text := block.get_text(" ", strip=True))]


def _card_slides(group: WorkingGroupPage, held: CardGroup) -> Iterator[Slide]:
    cards = sorted(held.cards, key=lambda card: (-card.dots, -card.position))
    filled = _fill([ScreenCard(card, _cut(card.text)) for card in cards])
    name = held.cluster.pk if held.cluster else 0
    for part, columns in enumerate(filled):
        yield Slide(
            key=f"{group.pk}-{name}-{part}",
            group=group,
            heading=held.cluster.title if held.cluster else "",
            columns=columns,
            part=part + 1,
            parts=len(filled),
            dots=held.dots,
        )


def _fill(cards: list[ScreenCard]) -> list[tuple[tuple[ScreenCard, ...], ...]]:
    """Put cards into columns, and two columns onto each slide, in their order."""
    columns: list[list[ScreenCard]] = []
    room = 0.0
    for card in cards:
        if card.lines > room:
            columns.append([])
            room = LINES_A_COLUMN
        columns[-1].append(card)
        room -= card.lines
    return [_halve(list(chain(*columns[at : at + 2]))) for at in range(0, len(columns), 2)]


def _halve(cards: list[ScreenCard]) -> tuple[tuple[ScreenCard, ...], ...]:
    """Two columns of the same height, as far as that goes."""
    halves = [(tuple(cards[:at]), tuple(cards[at:])) for at in range(len(cards), 0, -1)]
    return min(halves, key=lambda half: max(sum(card.lines for card in column) for column in half))


def _cut(text: str) -> str:
    most = LINES_A_CARD * LETTERS_A_LINE
    return text if len(text) <= most else f"{text[:most].rpartition(' ')[0] or text[:most]} …"
