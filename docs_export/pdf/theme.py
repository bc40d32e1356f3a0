"""Type and colour of the book."""

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle

from . import hyphenation, typefaces
from .layout.grid import BASELINE, HALF, MARGIN

INK, SOFT, RULE = HexColor("#1B2023"), HexColor("#4F585C"), HexColor("#869196")
SOFT_HEX = "#4F585C"
_ENOUGH_CONTRAST = 7.0
_HARDLY_EVER = 25  # large type is hyphenated only where a word might fit no line at all


def _luminance(colour: Color) -> float:
    channels = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.rgb())
    return sum(weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), channels, strict=True))


def readable(hex_colour: str) -> Color:
    """The colour, darkened until text in it stands out 7:1 from white (WCAG 2, 1.4.6)."""
    colour = HexColor(hex_colour)
    while 1.05 / (_luminance(colour) + 0.05) < _ENOUGH_CONTRAST:
        colour = Color(*(channel * 0.95 for channel in colour.rgb()))
    return colour


def _mixed_with_white(colour: Color, share: float) -> Color:
    return Color(*(1 - share * (1 - channel) for channel in colour.rgb()))


def variant(style: ParagraphStyle, **changes) -> ParagraphStyle:
    """A style that differs in a few points."""
    return ParagraphStyle(style.name, style, **changes)


class Theme:
    """All styles of one document; the accent is the district's."""

    def __init__(self, accent: str):
        typefaces.register()
        self.accent = readable(accent)
        self.accent_hex = "#" + self.accent.hexval()[2:]
        self.tint = _mixed_with_white(self.accent, 0.22)
        self.hair, self.strong, self.fine = (0.4, RULE), (0.9, self.accent), (0.4, self.accent)
        self._text_styles()
        self._heading_styles()
        self._small_styles()

    def _text_styles(self) -> None:
        self.base = ParagraphStyle(
            "base",
            fontName="Sans",
            fontSize=9.5,
            leading=BASELINE,
            textColor=INK,
            hyphenationLang=hyphenation.pairs,
            hyphenationMinWordLength=9,
            allowWidows=0,
            allowOrphans=0,
            splitLongWords=1,
            bulletFontName="Sans",
            bulletFontSize=9.5,
        )
        self.body = variant(self.base, leftIndent=MARGIN, spaceAfter=BASELINE)
        self.beside = self.base
        self.lead = variant(
            self.body,
            hyphenationMinWordLength=_HARDLY_EVER,
            fontName="Serif",
            fontSize=12.5,
            leading=1.5 * BASELINE,
            spaceAfter=1.5 * BASELINE,
        )
        self.verbatim = variant(self.base, fontName="Serif", hyphenationMinWordLength=14)
        self.bullet = variant(self.base, leftIndent=MARGIN + 11, bulletIndent=MARGIN)
        self.question = variant(
            self.lead,
            leftIndent=MARGIN + 16,
            bulletIndent=MARGIN,
            bulletFontName="Serif",
            bulletFontSize=12.5,
            bulletColor=self.accent,
            spaceAfter=HALF,
        )

    def _heading_styles(self) -> None:
        large = variant(self.base, hyphenationMinWordLength=_HARDLY_EVER)
        serif = variant(large, fontName="Serif-Semibold", leftIndent=MARGIN, keepWithNext=1)
        self.h1 = variant(
            serif,
            fontSize=23,
            leading=2 * BASELINE,
            spaceAfter=2 * BASELINE,
            bulletFontName="Serif",
            bulletFontSize=23,
            bulletColor=self.accent,
        )
        self.h2 = variant(serif, fontSize=14, leading=1.5 * BASELINE, spaceBefore=1.5 * BASELINE, spaceAfter=BASELINE)
        self.h3 = variant(
            serif,
            fontName="Sans-Semibold",
            fontSize=10.5,
            leading=BASELINE,
            bulletFontName="Sans-Semibold",
            bulletFontSize=8.5,
        )
        self.cluster = variant(self.h3, leftIndent=0, spaceBefore=HALF)
        self.key_finding = variant(large, fontName="Serif", fontSize=17, leading=2 * BASELINE, textColor=self.accent)
        self.cover_title = variant(large, fontName="Serif-Semibold", fontSize=46, leading=4 * BASELINE)
        self.cover_motto = variant(large, fontName="Serif", fontSize=15, leading=1.5 * BASELINE, textColor=SOFT)
        self.cover_fact = variant(self.base, hyphenationMinWordLength=_HARDLY_EVER)
        self.cover_kind = variant(large, fontName="Sans-Semibold", fontSize=10.5, textColor=self.accent)

    def _small_styles(self) -> None:
        self.small = variant(self.base, fontSize=8.5, textColor=SOFT)
        self.caption = self.small
        self.label = variant(self.base, fontName="Sans-Semibold", fontSize=8.5, textColor=self.accent)
        self.soft_label = self.small
        self.cell = variant(self.base, fontSize=9)
        self.cell_right = variant(self.cell, alignment=2)
        self.row_head = variant(self.cell, fontName="Sans-Semibold", fontSize=8.5)
        self.column_head = variant(self.row_head, textColor=self.accent)
        self.big_number = variant(self.base, fontName="Serif", fontSize=29, leading=3 * BASELINE)
