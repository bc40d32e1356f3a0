"""Strichlisten: a line for each card or cluster, a stroke for each dot."""

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from docs_export.pdf.layout.grid import BASELINE, HALF
from docs_export.pdf.layout.tables import table
from docs_export.pdf.layout.text import Title
from docs_export.pdf.markup import plain
from docs_export.pdf.short.parts import cut
from docs_export.pdf.theme import variant

from .kit import Kit

_LINES = 13
_WIDTHS = (12 * mm, 68 * mm, 62 * mm, 18 * mm)
_HEAD = ["Nr.", "Karte oder Kartengruppe", "Ein Strich für jeden Punkt", "Summe"]
_RULE = "Zählen Sie zu zweit. Tragen Sie am Ende die Summe ein, auch eine Null."


def tally_sheets(kit: Kit) -> list[list]:
    many = kit.choice.tally_sheets > 1
    return [_sheet(kit, number if many else 0) for number in range(1, kit.choice.tally_sheets + 1)]


def _sheet(kit: Kit, number: int) -> list:
    words = f"Strichliste {number}" if number else "Strichliste"
    title = Title(plain(words, "Serif"), kit.title, level=1, outline=words, in_contents=False)
    rule = cut(kit.content.dot_rule, 200).rstrip(".")
    # Paper is written on: the lines are as high as a hand needs.
    room = Spacer(1, 2.5 * BASELINE)
    rows = [(plain(str(line)), [room], [], []) for line in range(1, _LINES + 1)]
    summary = "Leere Liste zum Ausfüllen: Karten oder Kartengruppen mit Strichen und Summe"
    return [
        title,
        kit.text("Arbeitsgruppe oder Tisch: ________________________________________"),
        Spacer(1, HALF),
        kit.text(f"{_RULE} Regel: {rule}." if rule else _RULE, variant(kit.theme.small, fontSize=10.5)),
        Spacer(1, HALF),
        table(kit.theme, _HEAD, rows, _WIDTHS, summary=summary, after=0),
    ]
