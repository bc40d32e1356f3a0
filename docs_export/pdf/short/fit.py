"""One page: the fullest plan that has room on it."""

from collections.abc import Callable, Iterator

from reportlab.platypus import Spacer

from docs_export.pdf.book import Book
from docs_export.pdf.layout.grid import FRAME_HEIGHT, height_of

from . import german, translated
from .words import WORDS

Plan = dict[str, int]  # how much of what; made smaller until it fits


def short_name(book: Book) -> str:
    """What such a page is called in its language."""
    words = WORDS.get(book.options.language)
    return words.kind if words else "Kurzfassung"


def short_story(book: Book) -> list:
    """All flowables of the page, the address and imprint at its foot."""
    page = german if book.options.language == "de" else translated
    foot = page.foot(book)
    room = FRAME_HEIGHT - height_of(foot) - 1
    story, free = _fitting(page.plans(book), lambda plan: page.story(book, **plan), room)
    return [*story, Spacer(1, free), *foot]


def _fitting(plans: Iterator[Plan], make: Callable[[Plan], list], room: float) -> tuple[list, float]:
    """The last plan is short enough by its own limits."""
    for plan in plans:
        story = make(plan)
        free = room - height_of(story)
        if free >= 0:
            return story, free
    raise ValueError("Die Kurzfassung passt nicht auf eine Seite.")
