"""The one flowable under outcomes, label lists, big numbers and pairs of photos: columns at fixed places."""

from typing import NamedTuple

from reportlab.platypus import Flowable

from docs_export.pdf.tagged import Path, Tagged

from .grid import BASELINE, FRAME_HEIGHT, HALF, WIDTH, on_grid


class Column(NamedTuple):
    left: float
    width: float
    flowables: list


class Columns(Tagged, Flowable):
    """Height rounded up to the grid; torn only where it fits on no page.

    `rule` (width, colour) stands in the middle of the half line above the text, so that the text keeps to the grid.
    """

    def __init__(self, columns, *, rule=None, before=0, after=0, path: Path = ()):
        super().__init__()
        self.columns = [Column(*column) for column in columns]
        self.rule, self.path = rule, path
        self.above = HALF if rule else 0
        self.spaceBefore, self.spaceAfter = before, after

    def wrap(self, availWidth, availHeight):
        heights = [sum(self._wrap_one(f, column.width) for f in column.flowables) for column in self.columns]
        self.width, self.height = availWidth, on_grid(max(heights) + self.above)
        return self.width, self.height

    def _wrap_one(self, flowable, width) -> float:
        """Wrapped once: a long column is measured again on every page that it is torn over."""
        if getattr(flowable, "placed_width", None) != width:
            flowable.placed_width = width
            flowable.placed_height = flowable.wrapOn(getattr(self, "canv", None), width, 1e6)[1]
        return flowable.placed_height

    def split(self, availWidth, availHeight):
        self.wrap(availWidth, availHeight)
        room = availHeight - self.above
        if self.height <= FRAME_HEIGHT or room < 6 * BASELINE:
            return []
        torn = [_tear(column, room) for column in self.columns]
        if not any(head.flowables for head, _ in torn):
            return []
        first = Columns([head for head, _ in torn], rule=self.rule, before=self.spaceBefore)
        rest = Columns([tail for _, tail in torn], after=self.spaceAfter)
        first.path = rest.path = self.path
        return [first, rest]

    def draw(self):
        canvas = self.canv
        if self.rule:
            thickness, colour = self.rule
            canvas.setStrokeColor(colour)
            canvas.setLineWidth(thickness)
            canvas.line(0, self.height - HALF / 2, WIDTH, self.height - HALF / 2)
        for column in self.columns:
            top = self.height - self.above
            for flowable in column.flowables:
                top -= flowable.placed_height
                flowable.drawOn(canvas, column.left, top)


def _tear(column: Column, room: float) -> tuple[Column, Column]:
    """What fits into a height, and what is left."""
    fitting, rest = [], list(column.flowables)
    while rest and rest[0].placed_height <= room:
        room -= rest[0].placed_height
        fitting.append(rest.pop(0))
    if rest:
        parts = rest[0].split(column.width, room)
        if len(parts) > 1:
            fitting.append(parts[0])
            rest[:1] = parts[1:]
        else:
            rest[0].placed_width = None  # a paragraph that would not split has forgotten its lines
    return Column(column.left, column.width, fitting), Column(column.left, column.width, rest)
