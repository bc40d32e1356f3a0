"""The text object of a tagged paragraph: it follows its source, so that the structure text reads like it."""

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.textobject import PDFTextObject

from .language import language_of
from .lines import Piece
from .shaping import LARGE, ShapedFont, kerning, run, show
from .strict import check_glyphs
from .structure import Step, new_key

SOFT_HYPHEN = "\u00ad"


def _followed(text: str, source: str, position: int) -> tuple[int, bool]:
    """Character by character: blanks of the source may be missing, inserted hyphens are more than it has."""
    same = True
    for char in text:
        while position < len(source) and source[position].isspace():
            position += 1
        same = position < len(source) and source[position] == char
        position += same
    return position, same


def _softened(text: str, same: bool) -> str:
    """An inserted hyphen; where looks change inside a word an empty piece may stand between it and the end of line."""
    return text[:-1] + SOFT_HYPHEN if text.endswith("-") and not same else text


class TaggedText(PDFTextObject):
    """ReportLab drops the space at the end of a line, and a reader would hear "imQuartier".

    ISO 32000-1, 14.8.2.5 wants the space in the content: it is put back. A hyphen that the source does not have
    becomes a soft hyphen (14.8.2.2.3).
    """

    has_passages = False
    """Whether a part of it is in another language than the rest, and so has an element of its own."""

    def __init__(self, canvas, x, y, paragraph):
        super().__init__(canvas, x, y)
        self.paragraph = paragraph
        self.annotations = []
        self._marks = []
        self._pen = 0.0
        self._last = None
        self._linked: dict[object, tuple[float, float]] = {}
        self._position = canvas.text_position.get(paragraph.key, 0) if paragraph.continued else 0
        canvas.pending_text = self

    def _linkRecord(self, link, what):
        """Called by Paragraph at the borders of links; a start is told after the first piece was written."""
        self._marks.append((len(self._code) - (what == "start"), link if what == "start" else None))
        if self._last is not None:
            self._cover(link, what)

    def _cover(self, link, what) -> None:
        """In a line that runs both ways a link lies where its pieces lie: put right what ReportLab has noted."""
        noted = self.XtraState.links
        if what == "start":
            (start, low, high), piece = noted[link], self._last
            self._linked[link] = piece.left, piece.left + piece.width
            noted[link] = (link, start[1] - piece.before), low, high
        elif link in self._linked:
            ((_, origin), low, high), _ = noted[link]
            left, right = self._linked.pop(link)
            noted[link] = ((link, origin + left), low, high), origin + right

    def borders(self):
        """Where in the code which link starts (a link) or ends (None)."""
        if self._marks:
            return self._marks
        # ReportLab reports no borders where the whole paragraph is one link.
        return [(1, self.annotations[0][0]), (len(self._code), None)]

    def _follow(self, text: str) -> bool:
        """Move on in the source; tells whether the last character is one of the source."""
        source, position, same = self.paragraph.source, self._position, True
        start = position + source[position : position + 1].isspace()
        if source.startswith(text, start) and text[-1:].strip():  # the plain case, at once
            position = start + len(text)
        else:
            position, same = _followed(text, source, position)
        self._position = self._canvas.text_position[self.paragraph.key] = position
        return same

    def _textOut(self, text, TStar=0):
        same, font = self._follow(text), pdfmetrics.getFont(self._fontname)
        check_glyphs(text, font)
        ended = self._ended(text, same) if TStar else _softened(text, same)
        if isinstance(text, Piece):
            code, rest = self._placed(text, ended[: len(text)], font), ended[len(text) :]
        elif isinstance(font, ShapedFont) or (self._fontsize >= LARGE and kerning(font)):
            shown = ended.rstrip(" ")
            code, rest = show(self, font, run(font, shown, self._fontsize)[0], 0)[0], ended[len(shown) :]
        else:
            code, rest = "", ended
        # One item, as ReportLab makes it: the borders of links are counted in items.
        self._code.append(f"{code} {self._formatText(rest)}{' T*' if TStar else ''}".lstrip())
        if TStar:
            self._pen, self._last = 0.0, None

    def _placed(self, piece: Piece, shown: str, font) -> str:
        """Draw a piece where the eye expects it, while the content stays in logical order."""
        scale, size = self._fontsize / 1000, self._fontsize
        code, pen = show(self, font, run(font, shown, size, rtl=piece.rtl)[0], (self._pen - piece.left) / scale)
        self._note_language(piece)
        self._pen, self._last = piece.left + pen * scale, piece
        for link, (left, right) in self._linked.items():
            self._linked[link] = min(left, piece.left), max(right, piece.left + piece.width)
        return code

    def _note_language(self, piece: Piece) -> None:
        language = piece.rtl and not self.paragraph.language and not self.paragraph.links and language_of(piece)
        if language:
            self.has_passages = True
            here = len(self._code)
            self._marks += [(here, Step("Span", new_key(), {"Lang": language})), (here + 1, None)]

    def _ended(self, text: str, same: bool) -> str:
        source, position = self.paragraph.source, self._position
        if position >= len(source):
            return text + " " if getattr(self.paragraph, "_splitpara", 0) else text
        if source[position].isspace():
            return text + " "
        return _softened(text, same)
