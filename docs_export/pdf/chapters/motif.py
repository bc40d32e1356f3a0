"""The drawing on the cover, made from the data: a dot for each person, or a mark for each group and outcome."""

from reportlab.lib.units import mm

from docs_export.content import Documentation
from docs_export.pdf.layout.grid import WIDTH, on_grid
from docs_export.pdf.layout.shapes import dot
from docs_export.pdf.theme import Theme
from docs_export.pdf.words import counted

_PER_LINE = 16
_MOST = 8 * _PER_LINE


def motif(content: Documentation, theme: Theme):
    """(paint, height, what the marks mean); nothing to paint where there are no data."""
    shapes, legend = _people(content)
    if not shapes or len(shapes) > _MOST:
        shapes, legend = _groups_and_outcomes(content)
    if not shapes or len(shapes) > _MOST:
        return None, 0, ""
    pitch = (WIDTH - 8 * mm) / (_PER_LINE - 1)

    def paint(canvas, width, height):
        for i, shape in enumerate(shapes):
            x, y = 4 * mm + (i % _PER_LINE) * pitch, height - 5 * mm - (i // _PER_LINE) * pitch
            dot(canvas, theme, shape, x, y, 3.1 * mm)

    lines = -(-len(shapes) // _PER_LINE)
    return paint, on_grid(13 * mm + (lines - 1) * pitch), legend


def _people(content: Documentation):
    if not content.attendance or any(row.count is None for row in content.attendance):
        return [], ""
    shapes = [shape for shape, row in enumerate(content.attendance) for _ in range(row.count)]
    return shapes, f"{counted(len(shapes), 'Punkt', 'Punkte')}: für jede teilnehmende Person einer."


def _groups_and_outcomes(content: Documentation):
    groups = sum(group.kind == "group" for group in content.groups)
    outcomes = len(content.outcomes)
    parts = [(groups, 3, "Ring", "Ringe", "Arbeitsgruppe", "Arbeitsgruppen")]
    parts.append((outcomes, 0, "Punkt", "Punkte", "Ergebnis", "Ergebnisse"))
    shapes = [shape for count, shape, *_ in parts for _ in range(count)]
    legend = [
        f"{counted(count, mark, marks)} für {counted(count, one, many)}"
        for count, _, mark, marks, one, many in parts
        if count
    ]
    return shapes, ", ".join(legend) + "."
