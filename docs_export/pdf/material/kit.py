"""What the sheets share: content, choice, larger type, and a way to fit a page."""

from collections.abc import Callable, Iterable
from copy import copy
from typing import Self

from docs_export.content import Material, MaterialChoice
from docs_export.pdf.layout.grid import BASELINE, WIDTH, height_of
from docs_export.pdf.layout.text import Text
from docs_export.pdf.markup import plain
from docs_export.pdf.theme import Theme, variant


class Kit:
    """Handed to each part in turn; collects notes for staff."""

    def __init__(self, content: Material, choice: MaterialChoice):
        self.content, self.choice = content, choice
        self.theme = Theme(content.design.accent)
        self.is_small = False
        self.notes: list[str] = []
        theme = self.theme
        self.body = variant(theme.base, fontSize=12.5, leading=1.5 * BASELINE)
        self.strong = variant(self.body, fontName="Sans-Semibold")
        self.label = variant(theme.label, fontSize=11, leading=1.5 * BASELINE)
        self.kind = variant(theme.cover_kind, fontSize=15, leading=2 * BASELINE)
        self.title = variant(theme.cover_title, fontSize=32, leading=3 * BASELINE, spaceAfter=BASELINE)

    def small(self) -> Self:
        """The same for a sheet with much on it."""
        kit = copy(self)
        kit.is_small = True
        kit.body = variant(self.body, fontSize=10.5, leading=BASELINE)
        kit.strong = variant(self.strong, fontSize=10.5, leading=BASELINE)
        kit.label = variant(self.label, fontSize=10, leading=BASELINE)
        return kit

    def text(self, words: str, style=None, family: str = "Sans") -> Text:
        """A paragraph of our own words, or of words that were typed."""
        return Text(plain(words, family, tied=True), style or self.body)


def fitting(stories: Iterable[Callable[[], list]], height: float, *, width: float = WIDTH) -> list:
    """The first story that has room, else the last, which is short by its own limits."""
    story = []
    for make in stories:
        story = make()
        if height_of(story, width) <= height:
            break
    return story
