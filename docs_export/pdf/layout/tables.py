"""Tables over the whole width, with thin rules and no boxes; and the cells that count."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, TableStyle

from docs_export.pdf.glyphs import in_family
from docs_export.pdf.markup import Markup, plain
from docs_export.pdf.tagged import TaggedTable
from docs_export.pdf.theme import Theme

from .grid import BASELINE, FRAME_HEIGHT
from .shapes import dot
from .text import Text

_PAD = BASELINE / 4


def _style(theme: Theme) -> TableStyle:
    return TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), "Sans", 9),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 2.2 * mm),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), _PAD),
            ("BOTTOMPADDING", (0, 0), (-1, -1), _PAD),
            ("LINEABOVE", (0, 0), (-1, 0), *theme.strong),
            ("LINEBELOW", (0, 0), (-1, 0), *theme.fine),
            ("LINEBELOW", (0, 1), (-1, -1), *theme.hair),
        ]
    )


def table(theme: Theme, head: list[str], rows, widths, *, summary: str, after=BASELINE) -> TaggedTable:
    """Cells are markup or flowables; the first column is the head of its row."""

    def cell(value, style):
        if isinstance(value, Markup):
            return Text(value, style) if value else []
        return value

    data = [[Text(plain(title), theme.column_head) for title in head]]
    data += [[cell(v, theme.cell if i else theme.row_head) for i, v in enumerate(row)] for row in rows]
    made = GridTable(
        data,
        widths,
        repeatRows=1,
        head_columns=1,
        summary=summary,
        tall=FRAME_HEIGHT - 2 * BASELINE,
        style=_style(theme),
        hAlign="LEFT",
    )
    made.spaceAfter = after
    return made


class GridTable(TaggedTable):
    """Drawn a quarter line lower than it is measured: its text keeps to the grid, the rules stand between the lines."""

    def drawOn(self, canvas, x, y, _sW=0):
        super().drawOn(canvas, x, y - _PAD, _sW)


class Bar(Flowable):
    """A bar from a common zero and its number in one cell: the number is the text, the bar decoration."""

    def __init__(self, theme: Theme, value: int, largest: int, width: float):
        super().__init__()
        self.theme, self.value, self.share, self.width = theme, value, value / max(largest, 1), width

    def wrap(self, availWidth, availHeight):
        self.height = BASELINE
        return self.width, self.height

    def draw(self):
        canvas, length = self.canv, (self.width - 28) * self.share
        canvas.setFillColor(self.theme.accent)
        canvas.rect(0, 3.6, length, 6.6, 0, 1)
        canvas.setFillColor(self.theme.base.textColor)
        canvas.setFont("Sans-Semibold", 9)
        canvas.drawString(length + 5, 4, str(self.value))


class People(Flowable):
    """One dot for each person (or for each five ...), in the shape of the row, and the number at the right."""

    PER_LINE = 20

    def __init__(self, theme: Theme, shape: int, count: int, unit: int, shown: str, width: float):
        super().__init__()
        self.theme, self.shape, self.width = theme, shape, width
        self.shown = in_family(shown, "Sans")
        self.dots = -(-count // unit)

    def wrap(self, availWidth, availHeight):
        self.height = max(1, -(-self.dots // self.PER_LINE)) * BASELINE
        return self.width, self.height

    def draw(self):
        canvas = self.canv
        for i in range(self.dots):
            x, y = 4 + (i % self.PER_LINE) * BASELINE, self.height - 6 - (i // self.PER_LINE) * BASELINE
            dot(canvas, self.theme, self.shape, x, y, 3.9)
        canvas.setFillColor(self.theme.base.textColor)
        canvas.setFont("Sans-Semibold", 9)
        canvas.drawRightString(self.width, self.height - BASELINE + 4, self.shown)
