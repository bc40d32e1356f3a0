"""A heading: an element of the structure and a bookmark."""

from .paragraph import TaggedParagraph


class Heading(TaggedParagraph):
    """H1 to H6 with its bookmark; a jump in levels (ISO 14289-1, 7.4.2) is refused by ReportLab's outline."""

    def __init__(self, markup, style=None, bulletText=None, frags=None, *, level=1, outline="", **kwargs):
        super().__init__(markup, style, bulletText=bulletText, frags=frags, tag=f"H{level}", **kwargs)
        self.level, self.outline = level, outline
        self.keepWithNext = 1

    def split(self, availWidth, availHeight):
        parts = super().split(availWidth, availHeight)
        for part in parts:
            part.level, part.outline = self.level, "" if part.continued else self.outline
        return parts

    def draw(self):
        if not self.continued:
            self._bookmark()
        super().draw()

    def _bookmark(self) -> None:
        canvas = self.canv
        destination = canvas.destination_of(self.key)
        canvas.note_destination(destination)
        canvas.bookmarkHorizontal(destination, 0, self.height)
        canvas.addOutlineEntry(self.outline, destination, self.level - 1, closed=self.level > 1)
