"""Cards in the words of those who wrote them: two columns, filled one after the other, balanced."""

import math
from itertools import takewhile
from typing import NamedTuple

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable

from docs_export.content import Card
from docs_export.pdf.markup import joined, plain, small
from docs_export.pdf.tagged import Step, Tagged
from docs_export.pdf.theme import RULE, SOFT_HEX, Theme

from .breaks import together
from .columns import Column, Columns
from .grid import BASELINE, FRAME_HEIGHT, GUTTER, HALF, HALF_WIDTH, WIDTH, height_of
from .icontext import card_kind
from .lists import item_step, list_step
from .text import Text

_KIND_WIDTH = 20 * mm
_AT_LEAST = 4  # cards on a page before a break
_LEFT_OVER = 2  # after it
_TALLEST = FRAME_HEIGHT / 3


class _Placed(NamedTuple):
    kind: Text | None  # cards need not be of a kind
    words: Text
    height: float


def dots_in_words(dots: int) -> str:
    return f"{dots} Punkt" if dots == 1 else f"{dots} Punkte"


def _place(theme: Theme, card: Card, step: Step) -> _Placed:
    item = (step, item_step())
    kind = card_kind(theme, card.kind_label, tag="Lbl", path=item) if card.kind_label else None
    text = plain(card.text, "Serif")
    if card.dots:
        text = joined(text, small(f"\xa0\xa0{dots_in_words(card.dots)}", size=8.5, colour=SOFT_HEX))
    if card.also:
        text = joined(text, small(f"\xa0\xa0{card.count}-mal genannt", size=8.5, colour=SOFT_HEX))
    if card.blocked:
        text = joined(text, small(f"\nGesperrt: {card.blocked}", size=8.5, colour=SOFT_HEX))
    for other in card.also:
        why = f" (gesperrt: {other.blocked})" if other.blocked else ""
        text = joined(text, small(f"\nEbenso: {other.text}{why}", size=8.5, colour=SOFT_HEX))
    words = Text(text, theme.verbatim, tag="LBody", language=card.language, path=item)
    kind_height = kind.wrap(_KIND_WIDTH, 1e6)[1] if kind else 0
    height = words.wrap(HALF_WIDTH - _KIND_WIDTH, 1e6)[1]
    return _Placed(kind, words, max(height, kind_height) + HALF)


def cards(theme: Theme, written: tuple[Card, ...], *, after=BASELINE) -> list:
    """Cards for one list; one that would fill a column alone is set over the whole width and may be torn."""
    step, made, run = list_step(), [], []
    for card in written:
        placed = _place(theme, card, step)
        if placed.height <= _TALLEST:
            run.append(placed)
            continue
        made += [CardColumns(run)] if run else []
        run = []
        columns = [
            Column(0, _KIND_WIDTH, [placed.kind] if placed.kind else []),
            Column(_KIND_WIDTH, WIDTH - _KIND_WIDTH, [placed.words]),
        ]
        made.append(Columns(columns, rule=theme.hair))
    made += [CardColumns(run)] if run else []
    if made:
        made[-1].spaceAfter = after
    return made


def begun(story: list) -> list:
    """Headings and cards: together where there are few, else on a page on which the first cards have room, too."""
    kept = together(story)
    if len(kept) < len(story):
        return kept
    heads = list(takewhile(lambda flowable: not isinstance(flowable, Columns | CardColumns), story))
    for head in heads:
        head.keepWithNext = 0  # ReportLab would move all of the cards with it
    first = story[len(heads)] if len(story) > len(heads) else None
    needed = first.least() if isinstance(first, CardColumns) else height_of([first] if first else [])
    needed += height_of(heads)
    return [CondPageBreak(needed if needed < FRAME_HEIGHT else _TALLEST), *story]


class CardColumns(Tagged, Flowable):
    """Breaks over pages between cards."""

    def __init__(self, placed: list[_Placed], after=0):
        super().__init__()
        self.placed, self.spaceAfter, self.height = placed, after, 0

    def _fitting(self, height: float) -> int:
        """How many cards fit into two columns of a height."""
        top, column = 0.0, 0
        for index, card in enumerate(self.placed):
            if top + card.height > height + 0.01:
                column, top = column + 1, 0.0
                if column > 1 or card.height > height + 0.01:
                    return index
            top += card.height
        return len(self.placed)

    def least(self) -> float:
        """The height that it needs on a page to begin there."""
        return CardColumns(self.placed[:_AT_LEAST]).wrap(WIDTH, 0)[1]

    def wrap(self, availWidth, availHeight):
        self.width = availWidth
        if self.height:
            return self.width, self.height
        total = sum(card.height for card in self.placed)
        self.height = max(BASELINE, math.floor(total / 2 / HALF) * HALF)
        while self._fitting(self.height) < len(self.placed):
            self.height += HALF
        return self.width, self.height

    def split(self, availWidth, availHeight):
        fitting = self._fitting(math.floor(availHeight / HALF) * HALF)
        fitting = min(fitting, len(self.placed) - _LEFT_OVER)
        if fitting < _AT_LEAST:
            return []
        return [CardColumns(self.placed[:fitting]), CardColumns(self.placed[fitting:], self.spaceAfter)]

    def draw(self):
        canvas, left, top = self.canv, 0.0, self.height
        for card in self.placed:
            if top - card.height < -0.01:
                left, top = left + HALF_WIDTH + GUTTER, self.height
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.4)
            canvas.line(left, top - HALF / 2, left + HALF_WIDTH, top - HALF / 2)
            if card.kind:
                card.kind.drawOn(canvas, left, top - HALF - card.kind.height)
            card.words.drawOn(canvas, left + _KIND_WIDTH, top - HALF - card.words.height)
            top -= card.height
