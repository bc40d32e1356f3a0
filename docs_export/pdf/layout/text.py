"""Paragraphs on the baseline grid; they take markup and nothing else."""

from reportlab.lib.enums import TA_RIGHT
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from docs_export.pdf.glyphs import in_family
from docs_export.pdf.markup import Markup
from docs_export.pdf.tagged import Heading, ListItem, TaggedParagraph
from docs_export.pdf.theme import variant
from docs_export.pdf.typefaces import STRONG_SCRIPTS, cut_of, family_of


class OnGrid:
    """ReportLab sets the first baseline one font size below the top, so sizes that share a leading would not align.

    Here the last baseline is always 4 points above the bottom.
    """

    def __init__(self, markup, *args, **kwargs):
        if markup is not None and not isinstance(markup, Markup):
            raise TypeError("text comes in as Markup only")
        super().__init__(markup, *args, **kwargs)
        if markup and "-" in self.style.fontName:
            self._strengthen()

    def _strengthen(self) -> None:
        """Markup names families; in a strong style other scripts are strong too."""
        for frag in self.frags:
            if frag.fontName in STRONG_SCRIPTS:
                frag.fontName = cut_of(frag.fontName, self.style.fontName)

    def draw(self):
        style, canvas = self.style, self.canv
        canvas.saveState()
        canvas.translate(0, style.fontSize - (style.leading - 4))
        super().draw()
        canvas.restoreState()


class Balanced:
    """Lines of about equal length: the widest right indent that does not add a line."""

    _unbalanced = _balanced = None

    def wrap(self, availWidth, availHeight):
        self._unbalanced = self._unbalanced or self.style
        if self._balanced != availWidth:
            self._balance(availWidth)
            self._balanced = availWidth
        return self.width, self.height

    def _balance(self, width) -> None:
        wanted = self._lines(width, 0)
        if wanted == 1:
            return
        low, high = 0, int(min(width * 2 / 3, self._spare(width)))
        while high - low > 2:
            middle = (low + high) // 2
            low, high = (middle, high) if self._lines(width, middle) == wanted else (low, middle)
        self._lines(width, low)

    def _spare(self, width) -> float:
        """A narrower line would cut the longest word."""
        style = self._unbalanced
        widest = max((stringWidth(w, style.fontName, style.fontSize) for w in self.source.split(" ")), default=0)
        return width - style.leftIndent - widest - 1

    def _lines(self, width, indent) -> int:
        side = "leftIndent" if self._unbalanced.alignment == TA_RIGHT else "rightIndent"
        self.style = variant(self._unbalanced, **{side: indent})
        return round(super().wrap(width, 1e6)[1] / self.style.leading)


class Text(OnGrid, TaggedParagraph):
    pass


class BalancedText(Balanced, Text):
    pass


class Item(OnGrid, ListItem):
    pass


class Title(Balanced, OnGrid, Heading):
    """A heading; `mark` is the number or reference in the margin column, which the tree would else join to the word."""

    in_contents = True
    mark = ""

    def __init__(self, markup, style=None, bulletText=None, frags=None, *, mark="", in_contents=True, **kwargs):
        bullet = f"{in_family(mark, family_of(style.bulletFontName))} " if mark else bulletText
        super().__init__(markup, style, bulletText=bullet, frags=frags, **kwargs)
        self.mark, self.in_contents = mark, in_contents

    def split(self, availWidth, availHeight):
        parts = super().split(availWidth, availHeight)
        for part in parts:
            part.mark, part.in_contents = self.mark, self.in_contents
        return parts

    def draw(self):
        if self.level == 1 and not self.continued:
            self.canv.begin_chapter(self.outline)
        super().draw()


class Decoration(Flowable):
    """Drawing that says nothing that the text does not say; it has no tag."""

    def __init__(self, height, paint):
        super().__init__()
        self.height, self._paint = height, paint

    def wrap(self, availWidth, availHeight):
        self.width = availWidth
        return availWidth, self.height

    def draw(self):
        self._paint(self.canv, self.width, self.height)
