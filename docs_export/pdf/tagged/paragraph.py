"""Paragraphs that know their place in the structure."""

from contextlib import contextmanager

from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paragraph import sameFrag

from . import bidi
from .flowable import Tagged
from .language import language_of
from .lines import in_pieces
from .structure import Path, Step, new_key
from .text import TaggedText


class TaggedParagraph(Tagged, Paragraph):
    """P, Caption, Lbl, LBody, TD's text ...; `markup` is ReportLab's, made by the caller from escaped text."""

    continued = False
    _wrapped_for = None
    base: int | None = None
    """The level of a paragraph that runs both ways or from right to left (UAX #9): 0 or 1."""

    def __init__(
        self, markup, style=None, bulletText=None, frags=None, *, tag="P", language="", path: Path = (), **kwargs
    ):
        """`language` is a tag after BCP 47 for a passage that is not in the language of the document."""
        Paragraph.__init__(self, markup, style, bulletText=bulletText, frags=frags, **kwargs)
        self.key = new_key()
        self.path = path
        if markup is not None:  # else it is a part made by split()
            self.frags = _mended(self.frags)
            self.source, self.links = _source(self.frags), _links(self.frags)
            self.language = language or language_of(self.source)
            if tag:
                self.path = (*path, Step(tag, self.key, self.attributes))
            if bidi.is_mixed(self.source):
                self._runs_both_ways()

    @property
    def attributes(self) -> dict[str, str] | None:
        """Of the structure element: Lang where the passage is in another language (ISO 14289-1, 7.2)."""
        return {"Lang": self.language} if self.language else None

    def _runs_both_ways(self) -> None:
        self.base = bidi.base_level(self.source)
        for frag in self.frags:
            frag.backColor = None  # ReportLab hands out the fragments of a line only where one might have a colour

    @contextmanager
    def _directed(self):
        """From right to left a paragraph begins at the right; blanks keep their width, as pieces are placed by it."""
        own = self.style
        self.style = ParagraphStyle(own.name, own, spaceShrinkage=0)
        if self.base and own.alignment == TA_LEFT:
            self.style.alignment = TA_RIGHT
            self.style.leftIndent, self.style.rightIndent = own.leftIndent + own.rightIndent, 0
        yield
        self.style = own

    def breakLines(self, width):
        if self.base is None:
            return super().breakLines(width)
        with self._directed():
            broken = super().breakLines(width)
        for line in broken.lines:
            line.words = in_pieces(line.words, self.base)
        return broken

    def drawPara(self, debug=0):
        if self.base is None:
            super().drawPara(debug)
            return
        with self._directed():
            self._draw_directed(debug)

    def _draw_directed(self, debug) -> None:
        super().drawPara(debug)

    def wrap(self, availWidth, availHeight):
        """Lines are broken once for a width, however often the layout asks how high that would be."""
        if self._wrapped_for != (availWidth, self.style):
            self._wrapped = super().wrap(availWidth, availHeight)
            self._wrapped_for = (availWidth, self.style)
        return self._wrapped

    def split(self, availWidth, availHeight):
        lines = getattr(self, "blPara", None)
        parts = super().split(availWidth, availHeight)
        if lines:
            self.blPara = lines  # ReportLab forgets them where nothing fits
        for part in parts:
            part.key, part.path, part.source, part.links = self.key, self.path, self.source, self.links
            part.continued, part.base = self.continued or part is not parts[0], self.base
            part.language = self.language
        return parts

    def beginText(self, x, y):
        return TaggedText(self.canv, x, y, self)

    def draw(self):
        super().draw()
        self.canv.pending_text = None

    def link_text(self, link) -> str:
        """What a link says, for the description of its annotation."""
        return " ".join(self.links.get(link, self.source).split())


def _mended(frags):
    """ReportLab cuts text at every entity, and loses the space after a word with soft hyphens at the end of a piece.

    Pieces of one look become one; that space goes to the piece behind it.
    """
    mended = []
    for frag in frags:
        before = mended[-1] if mended and not getattr(frag, "lineBreak", 0) else None
        if before is None or getattr(before, "lineBreak", 0):
            mended.append(frag)
        elif sameFrag(before, frag):
            before.text += frag.text
        else:
            if before.text.endswith(" ") and "\u00ad" in before.text:
                before.text, frag.text = before.text.rstrip(" "), " " + frag.text
            mended.append(frag)
    return mended


def _source(frags) -> str:
    return "".join("\n" if getattr(frag, "lineBreak", 0) else frag.text for frag in frags).replace("\u00ad", "")


def _links(frags) -> dict:
    links = {}
    for frag in frags:
        for link in getattr(frag, "link", None) or ():
            links[link] = links.get(link, "") + frag.text.replace("\u00ad", "")
    return links
