"""Small drawings: dots that stand for people, and icons that always stand beside their word."""

from docs_export.pdf.theme import Theme

SHAPES = 5


def dot(canvas, theme: Theme, shape: int, x: float, y: float, radius: float) -> None:
    """Full, ring with dot, half, ring, tinted ring: told apart without colour."""
    canvas.setStrokeColor(theme.accent)
    canvas.setFillColor(theme.tint if shape % SHAPES == 4 else theme.accent)
    canvas.setLineWidth(0.9)
    if shape % SHAPES == 0:
        canvas.circle(x, y, radius, 0, 1)
        return
    canvas.circle(x, y, radius - 0.45, 1, int(shape % SHAPES == 4))
    if shape % SHAPES == 1:
        canvas.circle(x, y, radius * 0.45, 0, 1)
    elif shape % SHAPES == 2:
        _half(canvas, x, y, radius)


def _half(canvas, x, y, radius) -> None:
    path = canvas.beginPath()
    path.moveTo(x, y - radius)
    path.arcTo(x - radius, y - radius, x + radius, y + radius, -90, 180)
    path.close()
    canvas.drawPath(path, 0, 1)


def _plus(c):
    c.line(4, 0.8, 4, 7.2)
    c.line(0.8, 4, 7.2, 4)


def _minus(c):
    c.line(0.8, 4, 7.2, 4)


def _bulb(c):
    c.circle(4, 5, 2.7, 1, 0)
    c.line(3, 0.6, 5, 0.6)
    c.line(3.2, 1.7, 4.8, 1.7)


def _heart(c):
    path = c.beginPath()
    path.moveTo(4, 0.6)
    path.curveTo(-1.6, 4, 1, 8.6, 4, 5.8)
    path.curveTo(7, 8.6, 9.6, 4, 4, 0.6)
    c.drawPath(path, 1, 0)


def _question(c):
    path = c.beginPath()
    path.moveTo(2.2, 5.6)
    path.curveTo(2.2, 8.4, 6.2, 8.2, 6, 5.6)
    path.curveTo(5.9, 4.2, 4, 4.2, 4, 2.6)
    c.drawPath(path, 1, 0)
    c.circle(4, 0.7, 0.55, 0, 1)


def _note(c):
    c.setLineWidth(1.5)
    c.line(4, 0.8, 4, 4.5)
    c.circle(4, 7, 1, 0, 1)


def _bolt(c):
    path = c.beginPath()
    path.moveTo(5.2, 7.8)
    for x, y in ((2.2, 3.9), (5.6, 3.9), (2.8, 0.2)):
        path.lineTo(x, y)
    c.drawPath(path, 1, 0)


def _full(c):
    c.circle(4, 4, 3.4, 1, 1)


def _half_full(c):
    c.circle(4, 4, 3.4, 1, 0)
    _half(c, 4, 4, 3.4)


def _empty(c):
    c.circle(4, 4, 3.4, 1, 0)


def _struck(c):
    c.circle(4, 4, 3.4, 1, 0)
    c.line(1.7, 1.7, 6.3, 6.3)


def _arrow(c):
    c.line(0.8, 4, 7.2, 4)
    c.line(4.6, 6.4, 7.2, 4)
    c.line(4.6, 1.6, 7.2, 4)


CARD_ICONS = {
    "Stärke": _plus,
    "Schwäche": _minus,
    "Idee": _bulb,
    "Wunsch": _heart,
    "Frage": _question,
    "Hinweis": _note,
    "Konflikt": _bolt,
}
STATUS_ICONS = {
    "aufgenommen": _empty,
    "in Prüfung": _empty,
    "geplant": _empty,
    "in Umsetzung": _half_full,
    "teilweise umgesetzt": _half_full,
    "umgesetzt": _full,
    "beantwortet": _full,
    "zurückgestellt": _struck,
    "nicht weiterverfolgt": _struck,
    "abgegeben": _arrow,
}


def icon(canvas, theme: Theme, paint, x: float, y: float, size: float = 8) -> None:
    """An icon of 8 by 8 units, lower left corner at x, y."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size / 8, size / 8)
    canvas.setStrokeColor(theme.accent)
    canvas.setFillColor(theme.accent)
    canvas.setLineWidth(1.1)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    paint(canvas)
    canvas.restoreState()
