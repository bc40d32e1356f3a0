"""Empty cards to cut: the kind to tick, room to write, a place for dots."""

from itertools import accumulate, zip_longest

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from docs_export.pdf.layout.grid import BASELINE
from docs_export.pdf.layout.shapes import CARD_ICONS, icon
from docs_export.pdf.layout.text import Title
from docs_export.pdf.markup import plain
from docs_export.pdf.tagged import Figure
from docs_export.pdf.theme import INK, RULE, SOFT, variant

from .kit import Kit
from .pages import CUT_HEIGHT, CUT_WIDTH

_ACROSS, _DOWN = 2, 3
_ALT = (
    "Sechs leere Karten zum Ausschneiden. Auf jeder: die Art zum Ankreuzen (Stärke, Schwäche, Idee, Wunsch, Frage, "
    "Hinweis, Konflikt), Platz zum Schreiben, die Arbeitsgruppe und Platz für Klebepunkte."
)
_TITLE = "Karten zum Ausschneiden: ein Gedanke, eine Karte, keine Namen"
_PAD, _LINE = 4.5 * mm, 7 * mm
_TICK = 3.2 * mm
_WORD = _TICK + 15  # from the box over the icon to the word
_DOTS, _DOT, _DOT_STEP = 6, 1.9 * mm, 5 * mm
_SANS = ("Sans", 8.5)
_ROWS = (("Stärke", "Schwäche", "Idee", "Wunsch"), ("Frage", "Hinweis", "Konflikt"))


def card_sheets(kit: Kit) -> list[list]:
    return [_sheet(kit) for _ in range(kit.choice.card_sheets)]


def _sheet(kit: Kit) -> list:
    style = variant(kit.label, fontSize=10, leading=BASELINE, spaceAfter=0)
    title = Title(plain(_TITLE), style, level=1, outline="Karten zum Ausschneiden", in_contents=False)
    # A point less than the page has, for the frame counts in fractions.
    return [title, Figure(CUT_WIDTH, CUT_HEIGHT - BASELINE - 1, _ALT, lambda *box: _cards(kit, *box))]


def _cards(kit: Kit, canvas, width: float, height: float) -> None:
    wide, high = width / _ACROSS, height / _DOWN
    _cuts(canvas, width, height)
    for at in range(_ACROSS * _DOWN):
        canvas.saveState()
        canvas.translate(at % _ACROSS * wide, at // _ACROSS * high)
        _card(kit, canvas, wide, high)
        canvas.restoreState()


def _cuts(canvas, width: float, height: float) -> None:
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.6)
    canvas.setDash(4, 3)
    for column in range(_ACROSS + 1):
        canvas.line(column * width / _ACROSS, 0, column * width / _ACROSS, height)
    for row in range(_DOWN + 1):
        canvas.line(0, row * height / _DOWN, width, row * height / _DOWN)
    canvas.setDash()


def _card(kit: Kit, canvas, wide: float, high: float) -> None:
    lefts = _lefts(wide - 2 * _PAD)
    for row, kinds in enumerate(_ROWS):
        for kind, left in zip(kinds, lefts, strict=False):
            _kind(kit, canvas, kind, _PAD + left, high - _PAD - 3 * mm - row * 6 * mm)
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.4)
    canvas.line(_PAD, high - _PAD - 13 * mm, wide - _PAD, high - _PAD - 13 * mm)
    canvas.line(_PAD, _PAD + _LINE, wide - _PAD, _PAD + _LINE)
    _foot(canvas, wide)


def _lefts(width: float) -> list[float]:
    """Where the columns of kinds begin: each as wide as its longest word, with the same gap between any two."""
    columns = [max(stringWidth(kind, *_SANS) for kind in column if kind) for column in zip_longest(*_ROWS)]
    gap = (width - sum(columns) - len(columns) * _WORD) / (len(columns) - 1)
    return list(accumulate((column + _WORD + gap for column in columns[:-1]), initial=0.0))


def _kind(kit: Kit, canvas, kind: str, x: float, y: float) -> None:
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.7)
    canvas.rect(x, y, _TICK, _TICK, 1, 0)
    icon(canvas, kit.theme, CARD_ICONS[kind], x + _TICK + 4.5, y + 1, 7.4)
    canvas.setFillColor(INK)
    canvas.setFont(*_SANS)
    canvas.drawString(x + _WORD, y + 1.6, kind)


def _foot(canvas, wide: float) -> None:
    canvas.setFillColor(SOFT)
    canvas.setFont(*_SANS)
    canvas.drawString(_PAD, _PAD, "Arbeitsgruppe:")
    canvas.setLineWidth(0.6)
    first = wide - _PAD - _DOT - (_DOTS - 1) * _DOT_STEP
    canvas.drawRightString(first - _DOT - 2 * mm, _PAD, "Punkte:")
    for at in range(_DOTS):
        canvas.circle(first + at * _DOT_STEP, _PAD + 1 * mm, _DOT, 1, 0)
