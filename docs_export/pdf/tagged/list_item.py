"""An item of a list, with its bullet or number."""

from .paragraph import TaggedParagraph
from .structure import Path, Step, new_key


class ListItem(TaggedParagraph):
    """One item, free to break over pages: its bullet is the Lbl, its text the LBody (ISO 32000-1, 14.8.4.3.3)."""

    def __init__(self, markup, style=None, bulletText=None, frags=None, *, path: Path = (), **kwargs):
        super().__init__(markup, style, bulletText=bulletText, frags=frags, tag=None, path=path, **kwargs)
        self.body = new_key()

    def split(self, availWidth, availHeight):
        parts = super().split(availWidth, availHeight)
        for part in parts:
            part.body = self.body
        return parts

    def _draw_directed(self, debug) -> None:
        """From right to left the bullet stands at the right, and the text begins before it."""
        style, bullet = self.style, self.bulletText
        if self.base:
            room = style.leftIndent - style.bulletIndent
            style.leftIndent -= room
            self.bulletText = None
            if bullet:
                self._draw_bullet(style, bullet)
        super()._draw_directed(debug)
        self.bulletText = bullet

    def _draw_bullet(self, style, bullet: str) -> None:
        self.canv.setFont(style.bulletFontName, style.bulletFontSize)
        self.canv.setFillColor(getattr(style, "bulletColor", style.textColor))
        self.canv.drawRightString(self.width, self.height - style.fontSize, bullet)

    def draw(self):
        canvas = self.canv
        if self.bulletText:
            canvas.bullet_label = canvas.resolve((Step("Lbl", (self.body, "Lbl")),))
        with canvas.within((Step("LBody", self.body, self.attributes),)):
            super().draw()
        canvas.bullet_label = None
