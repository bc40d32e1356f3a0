"""Pages with their header and footer, and the canvas that knows which chapter it is in."""

from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Frame, PageTemplate

from docs_export.pdf import tagged
from docs_export.pdf.glyphs import stretches
from docs_export.pdf.tagged import TaggedCanvas
from docs_export.pdf.theme import INK, SOFT, Theme
from docs_export.pdf.typefaces import cut_of, family_of

from .grid import BOTTOM, FOOTER, FRAME_HEIGHT, HEADER, LEFT, WIDTH

_SIZE = 8
_GAP = 12


class BookCanvas(TaggedCanvas):
    """The header names the first chapter that begins on the page, else the running one."""

    chapter = ""

    def __init__(self, *args, **kwargs):
        self._first_chapter: dict[int, str] = {}
        super().__init__(*args, **kwargs)

    def begin_chapter(self, title: str) -> None:
        self.chapter = title
        self._first_chapter.setdefault(self._pageNumber, title)

    def chapter_of_page(self) -> str:
        return self._first_chapter.get(self._pageNumber, self.chapter)


def shortened(text: str, font: str, room: float) -> str:
    """The text, with an ellipsis where it is too long for its place."""
    if _width(_cuts(text, font)) <= room:
        return text
    while text and _width(_cuts(f"{text} …", font)) > room:
        text = text[: len(text) * 9 // 10 if len(text) > 400 else -1].rstrip()
    return f"{text} …"


def _cuts(text: str, font: str) -> list[tuple[str, str]]:
    return [(cut_of(family, font), part) for family, part in stretches(text, family_of(font))]


def _width(parts: list[tuple[str, str]]) -> float:
    return sum(pdfmetrics.stringWidth(part, cut, _SIZE) for cut, part in parts)


def draw_line(canvas, text: str, font: str, y: float, *, left=None, right=None) -> None:
    """One line of any text in the fonts that can show it."""
    parts = _cuts(text, font)
    x = right - _width(parts) if left is None else left
    if tagged.needs_shaping(parts):
        tagged.draw_line(canvas, parts, x, y, _SIZE)
        return
    for cut, part in parts:
        canvas.setFont(cut, _SIZE)
        canvas.drawString(x, y, part)
        x += pdfmetrics.stringWidth(part, cut, _SIZE)


def page_templates(theme: Theme, *, banner: str, running: str, edition: str) -> list[PageTemplate]:
    """Cover and inner page. `banner` is drawn in the accent and says what must not be overlooked."""

    font = "Sans-Semibold" if banner else "Sans"
    # A warning is never cut, but takes its room from the chapter.
    left = banner or shortened(running, font, WIDTH * 0.5)
    chapter_room = min(WIDTH * 0.46, WIDTH - _width(_cuts(left, font)) - _GAP)

    def header_left(canvas):
        canvas.setFillColor(theme.accent if banner else SOFT)
        draw_line(canvas, left, font, HEADER, left=LEFT)

    def cover(canvas, document):
        if banner:
            header_left(canvas)

    def inner(canvas, document):
        header_left(canvas)
        canvas.setFillColor(SOFT)
        chapter = shortened(canvas.chapter_of_page(), "Sans", chapter_room)
        draw_line(canvas, chapter, "Sans", HEADER, right=LEFT + WIDTH)
        draw_line(canvas, shortened(edition, "Sans", WIDTH * 0.8), "Sans", FOOTER, left=LEFT)
        canvas.setFillColor(INK)
        template = f"Seite {canvas.getPageNumber()} von {{}}"
        canvas.draw_late(template, right=LEFT + WIDTH, baseline=FOOTER, font="Sans", size=_SIZE)

    def frame(name):
        return Frame(LEFT, BOTTOM, WIDTH, FRAME_HEIGHT, 0, 0, 0, 0, id=name)

    return [
        PageTemplate("cover", [frame("cover")], onPage=cover),
        PageTemplate("inner", [frame("inner")], onPageEnd=inner),
    ]
