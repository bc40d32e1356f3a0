"""Contents: one row per heading, its height known before any page is set, its page number filled in at the end."""

from itertools import pairwise

from reportlab.platypus import Flowable

from docs_export.pdf.glyphs import in_family, printable
from docs_export.pdf.markup import plain
from docs_export.pdf.tagged import Step, Tagged, headings, new_key
from docs_export.pdf.theme import RULE, Theme, variant

from .grid import BASELINE, HALF, MARGIN, TEXT_WIDTH, WIDTH
from .text import Text

_NUMBER_ROOM = 45
_LONGEST = 240  # letters; a row is never torn


class ContentsRow(Tagged, Flowable):
    """TOCI > Link > number, title, page: the whole row is one link (ISO 32000-1, 14.8.4.2)."""

    def __init__(self, theme: Theme, heading, contents_key):
        super().__init__()
        self.theme, self.heading, self.chapter = theme, heading, heading.level == 1
        self.font = "Sans-Semibold" if self.chapter else "Sans"
        style = variant(theme.base, fontName=self.font, fontSize=10 if self.chapter else 9.5)
        title = printable(heading.outline)  # names of characters that no font has are longer than these
        title = title if len(title) <= _LONGEST else f"{title[:_LONGEST].rstrip()} …"
        self.title = Text(plain(title), style, tag=None)
        self.path = (Step("TOC", contents_key), Step("TOCI", new_key()), Step("Link", new_key()))
        self.keepWithNext = 0

    def wrap(self, availWidth, availHeight):
        above = HALF if self.chapter else 0
        self.width, self.height = availWidth, self.title.wrap(TEXT_WIDTH - _NUMBER_ROOM, 1e6)[1] + above
        return self.width, self.height

    def draw(self):
        canvas = self.canv
        destination = canvas.destination_of(self.heading.key)
        if self.chapter:
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.4)
            canvas.line(0, self.height - BASELINE / 4 + 1, WIDTH, self.height - BASELINE / 4 + 1)
            self._number(canvas)
        self.title.drawOn(canvas, MARGIN, 0)
        canvas.setFillColor(self.theme.base.textColor)
        canvas.draw_late(" {}", right=WIDTH, baseline=4, font=self.font, size=9.5, destination=destination)
        described = f"Zu: {self.heading.outline}"
        canvas.linkRect(described, destination, (0, 0, WIDTH, self.height), relative=1)

    def _number(self, canvas) -> None:
        if self.heading.mark:
            canvas.setFont("Sans-Semibold", 10)
            canvas.setFillColor(self.theme.accent)
            mark = in_family(self.heading.mark, "Sans")
            canvas.drawString(0, self.height - HALF - BASELINE + 4, f"{mark} ")


def contents(theme: Theme, story) -> list[ContentsRow]:
    """A row for each heading of the two upper levels that wants one."""
    key = new_key()
    rows = [ContentsRow(theme, h, key) for h in headings(story) if h.level <= 2 and h.in_contents]
    for row, following in pairwise(rows):
        row.keepWithNext = int(row.chapter and not following.chapter)
    return rows
