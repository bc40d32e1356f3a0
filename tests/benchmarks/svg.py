"""A canvas that writes what flowables draw as SVG, and gives their words back."""

from reportlab.lib.colors import Color, black
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.pathobject import PDFPathObject

_OPERATORS = {"m": "M", "l": "L", "c": "C", "h": "Z"}


class Drawing:
    """The part of ReportLab's canvas that our drawings use; the origin is the lower left corner."""

    def __init__(self, width: float, height: float):
        self._size, self._parts, self._state = (width, height), [], [{"open": 0}]
        self.words: list[tuple[float, float, str, str, float, Color]] = []  # x, y, text, font, size, colour
        self.jpeg = b""
        self._fill = self._stroke = black
        self._width, self._ends = 1.0, ""
        self._font = ("Sans", 9.0)

    def svg(self) -> str:
        width, height = self._size
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.2f}pt" height="{height:.2f}pt" '
            f'viewBox="0 0 {width:.2f} {height:.2f}"><g transform="matrix(1 0 0 -1 0 {height:.2f})">'
            f"{''.join(self._parts)}</g></svg>"
        )

    def __bool__(self) -> bool:
        return bool(self._parts)

    def setFillColor(self, colour):
        self._fill = colour

    def setStrokeColor(self, colour):
        self._stroke = colour

    def setLineWidth(self, width):
        self._width = width

    def setLineCap(self, _mode):
        self._ends = ' stroke-linecap="round" stroke-linejoin="round"'

    def setLineJoin(self, _mode):
        pass  # our icons set both

    def setFont(self, name, size):
        self._font = (name, size)

    def saveState(self):
        kept = (self._fill, self._stroke, self._width, self._ends)
        self._state.append({"open": 0, "kept": kept})

    def restoreState(self):
        state = self._state.pop()
        self._parts.append("</g>" * state["open"])
        self._fill, self._stroke, self._width, self._ends = state["kept"]

    def translate(self, x, y):
        self._transform(f"translate({x:.3f} {y:.3f})")

    def scale(self, x, y):
        self._transform(f"scale({x:.4f} {y:.4f})")

    def _transform(self, how):
        self._parts.append(f'<g transform="{how}">')
        self._state[-1]["open"] += 1

    def beginPath(self):
        return PDFPathObject()

    def drawPath(self, path, stroke=1, fill=0):
        self._shape(f'path d="{"".join(map(_step, path._code))}"', stroke, fill)

    def circle(self, x, y, r, stroke=1, fill=0):
        self._shape(f'circle cx="{x:.2f}" cy="{y:.2f}" r="{r:.2f}"', stroke, fill)

    def rect(self, x, y, width, height, stroke=1, fill=0):
        self._shape(f'rect x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}"', stroke, fill)

    def line(self, x1, y1, x2, y2):
        self._shape(f'path d="M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}"', 1, 0)

    def _shape(self, what, stroke, fill):
        filled = hexadecimal(self._fill) if fill else "none"
        drawn = f' stroke="{hexadecimal(self._stroke)}" stroke-width="{self._width}"{self._ends}' if stroke else ""
        self._parts.append(f'<{what} fill="{filled}"{drawn}/>')

    def draw_jpeg(self, data, *_place):
        self.jpeg = data

    def drawString(self, x, y, text):
        self.words.append((x, y, text, *self._font, self._fill))

    def drawRightString(self, x, y, text):
        self.drawString(x - stringWidth(text, *self._font), y, text)


def _step(operation: str) -> str:
    *numbers, name = operation.split() or [""]
    if name == "re":
        x, y, width, height = numbers
        return f"M{x} {y}h{width}v{height}h-{width}Z"
    return _OPERATORS.get(name, "") + " ".join(numbers)


def hexadecimal(colour: Color) -> str:
    return f"#{colour.hexval()[2:]}"
