"""Where text stands on the pages: for tests of the grid and of breaks."""

from pathlib import Path
from typing import NamedTuple

import pikepdf

from docs_export.pdf.layout.grid import BOTTOM, FRAME_HEIGHT, LEFT, PAGE_WIDTH

SHOWS_TEXT = {"Tj", "TJ"}
FIRST_BASELINE = 9.5  # below the top of the frame, where a line of the base size stands
_STRAY = 0.05  # points


class Shown(NamedTuple):
    """A piece of text with its baseline (points from the lower left corner) and the element that holds it."""

    page: int
    tag: str
    x: float
    y: float


def shown(path: Path) -> list[Shown]:
    """All text of the structure tree (not of header and footer), in the order of drawing."""
    with pikepdf.open(path) as pdf:
        return [piece for number, page in enumerate(pdf.pages, 1) for piece in _of_page(number, page)]


def _of_page(number: int, page) -> list[Shown]:
    found, tags, saved, leading = [], [], [], 0.0
    space = text = line = pikepdf.Matrix()
    for operation in pikepdf.parse_content_stream(page):
        values, name = operation.operands, str(operation.operator)
        if name == "q":
            saved.append(space)
        elif name == "Q":
            space = saved.pop()
        elif name == "cm":
            space = pikepdf.Matrix(*map(float, values)) @ space
        elif name == "Tm":
            text = line = pikepdf.Matrix(*map(float, values))
        elif name in ("Td", "TD"):
            text = line = pikepdf.Matrix(1, 0, 0, 1, float(values[0]), float(values[1])) @ line
        elif name == "TL":
            leading = float(values[0])
        elif name == "T*":
            text = line = pikepdf.Matrix(1, 0, 0, 1, 0, -leading) @ line
        elif name in ("BDC", "BMC"):
            tags.append(str(values[0]).lstrip("/"))
        elif name == "EMC":
            tags.pop()
        elif name in SHOWS_TEXT and tags and tags[-1] != "Artifact":
            place = text @ space
            found.append(Shown(number, tags[-1], place.e, place.f))
    return found


def off_grid(pieces: list[Shown], grid: float) -> list[Shown]:
    """What does not stand on a multiple of `grid` below the first baseline."""
    top = BOTTOM + FRAME_HEIGHT - FIRST_BASELINE
    strays = ((piece, (top - piece.y) % grid) for piece in pieces if LEFT - 1 <= piece.x <= PAGE_WIDTH)
    return [piece for piece, stray in strays if min(stray, grid - stray) > _STRAY]
