"""Three kinds of pages: a sheet to read, a sheet to cut, a wide one for the door."""

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import Frame, PageTemplate

from docs_export.pdf.layout.grid import BOTTOM, FOOTER, FRAME_HEIGHT, HEADER, LEFT, PAGE_HEIGHT, PAGE_WIDTH, WIDTH
from docs_export.pdf.layout.pages import draw_line, shortened
from docs_export.pdf.theme import SOFT

from .kit import Kit

SHEET, CUT, WIDE = "sheet", "cut", "wide"
EDGE = 10 * mm  # what office printers leave white
CUT_WIDTH, CUT_HEIGHT = PAGE_WIDTH - 2 * EDGE, PAGE_HEIGHT - 2 * EDGE
WIDE_EDGE = 20 * mm
WIDE_WIDTH, WIDE_HEIGHT = PAGE_HEIGHT - 2 * WIDE_EDGE, PAGE_WIDTH - 2 * WIDE_EDGE
_DEMO = "Demonstrationsinhalt, erfunden"


def page_templates(kit: Kit) -> list[PageTemplate]:
    """Invented content is marked where somebody might take it for real; an empty card says nothing."""
    content = kit.content
    event = " · ".join(part for part in (content.full_title, content.reference) if part)

    def mark(canvas, left, y) -> None:
        if content.is_demo:
            canvas.setFillColor(kit.theme.accent)
            draw_line(canvas, _DEMO, "Sans-Semibold", y, left=left)

    def sheet(canvas, document):
        mark(canvas, LEFT, HEADER)
        canvas.setFillColor(SOFT)
        draw_line(canvas, shortened(event, "Sans", WIDTH), "Sans", FOOTER, left=LEFT)

    def wide(canvas, document):
        mark(canvas, WIDE_EDGE, PAGE_WIDTH - WIDE_EDGE / 2)

    def bare(canvas, document):
        """Cut along its lines, nothing else would be left of it."""

    return [
        PageTemplate(SHEET, [_frame(LEFT, BOTTOM, WIDTH, FRAME_HEIGHT)], onPage=sheet, pagesize=A4),
        PageTemplate(CUT, [_frame(EDGE, EDGE, CUT_WIDTH, CUT_HEIGHT)], onPage=bare, pagesize=A4),
        PageTemplate(
            WIDE, [_frame(WIDE_EDGE, WIDE_EDGE, WIDE_WIDTH, WIDE_HEIGHT)], onPage=wide, pagesize=landscape(A4)
        ),
    ]


def _frame(*box: float) -> Frame:
    return Frame(*box, 0, 0, 0, 0)
