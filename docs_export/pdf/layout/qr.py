"""A QR code as vector graphics."""

from itertools import groupby

import segno
from reportlab.lib.units import mm

from docs_export.pdf.tagged import Figure
from docs_export.pdf.theme import INK

_SIZE = 27 * mm


def qr_figure(address: str, *, size: float = _SIZE, alt: str = "") -> Figure:
    """Level M; the address stands as text beside it, or `alt` says where it leads."""
    modules = [list(row) for row in segno.make(address, error="m", micro=False).matrix]

    def draw(canvas, width, height):
        side, path = width / len(modules), canvas.beginPath()
        for line, row in enumerate(modules):
            column = 0
            for dark, run in groupby(row):
                length = len(list(run))
                if dark:
                    path.rect(column * side, height - (line + 1) * side, length * side, side)
                column += length
        canvas.setFillColor(INK)
        canvas.drawPath(path, 0, 1)

    return Figure(size, size, alt or f"QR-Code mit der Adresse {address}", draw)
