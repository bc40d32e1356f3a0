"""How one line becomes a card, with the icons that the cards have in the documentation."""

from reportlab.lib.units import mm

from docs_export.pdf.layout.columns import Column, Columns
from docs_export.pdf.layout.lists import item_step, list_step
from docs_export.pdf.layout.text import Text
from docs_export.pdf.markup import plain
from docs_export.pdf.tagged import Step
from docs_export.pdf.theme import variant

from .kit import Kit

_KINDS = (("+", "Stärke"), ("-", "Schwäche"), ("!", "Idee"), ("?", "Frage"))
_MARKS = (
    ("*4", "am Ende der Zeile: vier Klebepunkte"),
    ("#Schulweg", "am Ende der Zeile: Kartengruppe „Schulweg“"),
)
_FURTHER = (
    ("# Schulweg", "allein in der Zeile: für alle Karten danach"),
    ("\\", "macht das Zeichen danach zu Text: \\- 5 Grad"),
)
_INTRO = "Eine Zeile ist eine Karte, im Wortlaut. Das Zeichen am Anfang sagt, was sie ist:"
_EXAMPLE = "+ Der neue Zebrastreifen hilft *4 #Schulweg"
_OTHERS = "Wunsch, Hinweis und Konflikt wählen Sie mit einem Tipp auf die Karte."
_KIND_WIDTH, _MARK_WIDTH, _SIGN = 31 * mm, 25 * mm, 5 * mm


def signs(kit: Kit) -> list:
    marks = _MARKS if kit.is_small else (*_MARKS, *_FURTHER)  # the page's own help has them, too
    step = list_step()
    sign = variant(kit.strong, textColor=kit.theme.accent, hyphenationLang="")
    return [
        kit.text(_INTRO),
        Columns([column for at, row in enumerate(_KINDS) for column in _pair(kit, step, sign, row, at * _KIND_WIDTH)]),
        *(Columns(_pair(kit, step, sign, row, 0, _MARK_WIDTH, 95 * mm)) for row in marks),
        Text(plain(f"Zum Beispiel: {_EXAMPLE}"), variant(kit.body, hyphenationLang="")),
        kit.text(_OTHERS),
    ]


def _pair(kit: Kit, step: Step, sign, row: tuple[str, str], left: float, gap=_SIGN, width=24.5 * mm) -> list[Column]:
    """A sign and what it means, as one item of the list."""
    item = (step, item_step())
    return [
        Column(left, gap, [Text(plain(row[0]), sign, tag="Lbl", path=item)]),
        Column(left + gap, width, [Text(plain(row[1]), kit.body, tag="LBody", path=item)]),
    ]
