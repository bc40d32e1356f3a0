"""The sign for the door, across: what, when and where, readable from five metres."""

from functools import partial

from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Spacer

from docs_export.pdf.glyphs import printable
from docs_export.pdf.layout.columns import Column, Columns
from docs_export.pdf.layout.grid import BASELINE, height_of
from docs_export.pdf.layout.qr import qr_figure
from docs_export.pdf.layout.text import Text, Title
from docs_export.pdf.markup import plain, unbroken
from docs_export.pdf.short.parts import cut
from docs_export.pdf.theme import variant
from docs_export.pdf.words import shown

from .kit import Kit, fitting
from .pages import WIDE_HEIGHT, WIDE_WIDTH

_QR = 50 * mm
_GAP = 2 * BASELINE  # between title and facts at the least
# Size of the title and its letters, size of the facts and theirs. Five metres want 36 points; what cannot be said in
# that is set smaller rather than left out.
_STEPS = (
    (76, 60, 42, 60),
    (64, 90, 38, 70),
    (54, 110, 38, 70),
    (54, 110, 32, 140),
    (44, 140, 36, 80),
    (44, 140, 30, 140),
    (36, 160, 30, 110),
    (28, 200, 24, 140),
    (22, 160, 20, 60),
)


def door_sign(kit: Kit) -> list[list]:
    if not kit.choice.door:
        return []
    wide = [step for step in _STEPS if _is_wide_enough(kit, step[0])]
    whole = [step for step in wide if _is_long_enough(kit, step)]
    makes = (partial(_story, kit, *step) for step in [*whole, *wide])
    return [fitting(makes, WIDE_HEIGHT, width=WIDE_WIDTH)]


def _is_wide_enough(kit: Kit, size: float) -> bool:
    """The longest word fits at this size, so that none is cut; at the smallest it may be."""
    words = kit.content.full_title.split()
    widest = max((pdfmetrics.stringWidth(word, kit.title.fontName, size) for word in words), default=0)
    return widest <= WIDE_WIDTH or size == _STEPS[-1][0]


def _is_long_enough(kit: Kit, step: tuple) -> bool:
    """Nothing is cut at this size: only where no such size has room, some words are left out."""
    _, letters, _, fact_letters = step
    return len(kit.content.full_title) <= letters and all(len(text) <= fact_letters for text in _told(kit))


def _told(kit: Kit) -> list[str]:
    content = kit.content
    return [text for text in (content.date, content.time, content.venue) if text]


def _story(kit: Kit, size: float, letters: int, fact_size: float, fact_letters: int) -> list:
    words = cut(kit.content.full_title, letters)
    style = variant(kit.title, fontSize=size, leading=_leading(size), spaceAfter=0)
    title = Title(unbroken(plain(words, "Serif")), style, level=1, outline=f"Türschild: {words}", in_contents=False)
    facts = Columns([Column(0, WIDE_WIDTH - _QR - 8 * mm, _facts(kit, fact_size, fact_letters)), *_qr(kit)])
    head = [_kind(kit), title] if kit.content.kind_label not in kit.content.full_title else [title]
    free = WIDE_HEIGHT - height_of([*head, facts], WIDE_WIDTH) - 1
    return [*head, Spacer(1, max(_GAP, free)), facts]


def _kind(kit: Kit):
    style = variant(kit.kind, fontSize=30, leading=3 * BASELINE)
    return kit.text(kit.content.kind_label, style)


def _facts(kit: Kit, size: float, letters: int) -> list:
    style = variant(kit.strong, fontSize=size, leading=_leading(size), hyphenationMinWordLength=25)
    told = [cut(text, letters) for text in _told(kit)]
    return [
        kit.text(text, variant(style, textColor=kit.theme.accent) if not at else style) for at, text in enumerate(told)
    ]


def _qr(kit: Kit) -> list[Column]:
    """The public page; a draft has none yet."""
    address = kit.content.public_url
    if not address:
        return []
    told = cut(printable(shown(address).removesuffix("/")), 90)
    strong = variant(kit.theme.base, fontSize=11, fontName="Sans-Semibold")
    fits = 11 * _QR / max(1, pdfmetrics.stringWidth(told, "Sans", 11))  # in one line, for it may be typed
    small = variant(kit.theme.base, fontSize=max(7, min(11, fits)), hyphenationLang="")
    words = [kit.text("Mehr zur Veranstaltung:", strong), Text(unbroken(plain(told)), small)]
    return [Column(WIDE_WIDTH - _QR, _QR, [qr_figure(address, size=_QR), Spacer(1, 4), *words])]


def _leading(size: float) -> float:
    return round(size * 1.15 / BASELINE * 2) / 2 * BASELINE
