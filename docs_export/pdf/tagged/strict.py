"""A font shows every letter that it is asked for, or that is an error."""

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.textobject import PDFTextObject


class MissingGlyphError(ValueError):
    """ISO 14289-1, 7.21.8: ReportLab would draw an empty box."""


def check_glyphs(text: str, font) -> None:
    """Raises MissingGlyphError."""
    glyphs = font.face.charToGlyph
    if all(map(glyphs.__contains__, map(ord, text))):  # nearly always, and the quickest way to know
        return
    missing = sorted(f"U+{ord(char):04X}" for char in set(text) if ord(char) not in glyphs and char != "\xa0")
    if missing:
        raise MissingGlyphError(f"{font.fontName} has no glyph for {', '.join(missing)}")


class StrictText(PDFTextObject):
    """Text outside any paragraph, such as that of `drawString`."""

    def _formatText(self, text):
        check_glyphs(text, pdfmetrics.getFont(self._fontname))
        return super()._formatText(text)
