"""CSS from the styles of our paragraphs: each look becomes a class."""

from html import escape
from itertools import pairwise

from reportlab.lib.styles import ParagraphStyle

from .svg import hexadecimal


def _face(font: str) -> str:
    family, _, cut = font.partition("-")
    weight = ";font-weight:600" if cut == "Semibold" else ""
    return f"font-family:Book {family}{weight}{';font-style:italic' if cut == 'Italic' else ''}"


class Styles:
    """Hands out class names; `css` has all that were asked for."""

    def __init__(self):
        self._names: dict[str, str] = {}

    @property
    def css(self) -> str:
        return "\n".join(f".{name}{{{look}}}" for look, name in self._names.items())

    def _named(self, look: str) -> str:
        return self._names.setdefault(look, f"s{len(self._names)}")

    def paragraph(self, style: ParagraphStyle) -> str:
        hyphens = (
            f"auto;hyphenate-limit-chars:{style.hyphenationMinWordLength} 3 3" if style.hyphenationLang else "manual"
        )
        sides = (style.spaceBefore, style.rightIndent, style.spaceAfter, style.leftIndent)
        return self._named(
            f"{self._letters(style.fontName, style.fontSize, style.textColor)};line-height:{style.leading}pt;"
            f"margin:{' '.join(f'{side:.2f}pt' for side in sides)};"
            f"text-align:{'right' if style.alignment == 2 else 'left'};hyphens:{hyphens}"
        )

    def bullet(self, style: ParagraphStyle) -> str:
        return self.words(style.bulletFontName, style.bulletFontSize, getattr(style, "bulletColor", style.textColor))

    def words(self, font: str, size: float, colour) -> str:
        return self._named(self._letters(font, size, colour))

    @staticmethod
    def _letters(font, size, colour) -> str:
        return f"{_face(font)};font-size:{size}pt;color:{hexadecimal(colour)}"

    def columns(self, columns) -> str:
        rule = f"border-top:{columns.rule[0]}pt solid {hexadecimal(columns.rule[1])};" if columns.rule else ""
        return self._named(
            f"{rule}padding-top:{columns.above:.2f}pt;"
            f"margin:{columns.getSpaceBefore():.2f}pt 0 {columns.getSpaceAfter():.2f}pt"
        )

    def runs(self, frags, style: ParagraphStyle) -> str:
        """Text in the look of its paragraph, or in a span of its own; a link over several pieces is one link."""
        made, links = [], [_address(frag) for frag in frags]
        for frag, (before, link) in zip(frags, pairwise(["", *links]), strict=True):
            if link != before:
                made.append(("</a>" if before else "") + (f'<a href="{escape(link)}">' if link else ""))
            made.append("<br>" if getattr(frag, "lineBreak", 0) else self._run(frag, style))
        return "".join(made) + ("</a>" if links and links[-1] else "")

    def _run(self, frag, style) -> str:
        own = (frag.fontName, frag.fontSize, frag.textColor)
        if own == (style.fontName, style.fontSize, style.textColor):
            return escape(frag.text)
        return f"<span class={self.words(*own)}>{escape(frag.text)}</span>"


def _address(frag) -> str:
    link = (getattr(frag, "link", None) or [""])[0]
    return link[1] if isinstance(link, tuple) else link
