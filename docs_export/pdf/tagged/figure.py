"""Pictures and drawings with a text instead (ISO 14289-1, 7.3)."""

from collections.abc import Callable

from reportlab.platypus import Flowable

from .flowable import Tagged
from .structure import Path, Step, new_key


class Figure(Tagged, Flowable):
    """Calls `draw(canvas, width, height)` inside a Figure with Alt and BBox; the origin is its lower left corner."""

    def __init__(self, width: float, height: float, alt: str, draw: Callable, *, path: Path = ()):
        Flowable.__init__(self)
        if not alt:
            raise ValueError("a figure needs a text instead")
        self.figure_width, self.figure_height, self._paint = width, height, draw
        self.path = (*path, Step("Figure", new_key(), {"Alt": alt}))

    def wrap(self, availWidth, availHeight):
        self.width, self.height = self.figure_width, self.figure_height
        return self.width, self.height

    def draw(self):
        canvas, element = self.canv, self.canv.element
        left, bottom = canvas.absolutePosition(0, 0)
        right, top = canvas.absolutePosition(self.width, self.height)
        box = f"<</O/Layout/Placement/Block/BBox[{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}]>>"
        element.attributes["A"] = box.encode()
        with canvas.mark(element):
            canvas.saveState()
            self._paint(canvas, self.width, self.height)
            canvas.restoreState()
