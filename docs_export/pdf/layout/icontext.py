"""A word with its icon: the icon is decoration, the word carries the meaning."""

from docs_export.pdf.markup import plain
from docs_export.pdf.theme import Theme, variant

from .shapes import CARD_ICONS, STATUS_ICONS, icon
from .text import Text

_ROOM = 12
_SIZE = 7.4


class IconText(Text):
    """Indented by the icon; without one the word stands where the others do."""

    theme = paint = None

    def draw(self):
        if self.paint:
            style = self.style
            icon(self.canv, self.theme, self.paint, style.leftIndent - _ROOM, self.height - style.leading + 3.5, _SIZE)
        super().draw()


def _icon_text(theme: Theme, icons, word, style, *, since="", **tagging) -> IconText:
    shown = f"{word}, {since}" if since else word
    made = IconText(plain(shown, tied=bool(since)), variant(style, leftIndent=style.leftIndent + _ROOM), **tagging)
    made.theme, made.paint = theme, icons.get(word)
    return made


def card_kind(theme: Theme, word: str, **tagging) -> IconText:
    return _icon_text(theme, CARD_ICONS, word, variant(theme.small, hyphenationLang=""), **tagging)


def status_word(theme: Theme, word: str, style=None, *, since="", **tagging) -> IconText:
    """ "in Prüfung, 3. März 2026"."""
    return _icon_text(theme, STATUS_ICONS, word, style or theme.cell, since=since, **tagging)
