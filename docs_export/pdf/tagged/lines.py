"""A line that runs both ways, cut into pieces of one direction each."""

from itertools import accumulate, groupby

from reportlab.lib.abag import ABag
from reportlab.pdfbase.pdfmetrics import getFont

from . import bidi
from .shaping import ShapedFont, run, show
from .strict import check_glyphs


class Piece(str):
    """Text of one direction; from the start of its line: `left` as the eye sees it, `before` as it is read."""

    __slots__ = ("before", "left", "rtl", "width")


def in_pieces(words: list, base: int) -> list:
    """The fragments of a line in logical order, their text as pieces that know where they stand."""
    levels = bidi.levels("".join(word.text for word in words), base)
    made, found, start = [], [], 0
    for word in words:
        end = start + len(word.text)
        for level, letters in groupby(zip(levels[start:end], word.text, strict=True), key=lambda pair: pair[0]):
            made.append(_piece(word, "".join(letter for _, letter in letters), level))
            found.append(level)
        if not word.text:  # a line break
            made.append(word)
            found.append(base)
        start = end
    _arrange([word.text for word in made], found)
    return made


def needs_shaping(parts: list[tuple[str, str]]) -> bool:
    """Whether one of the (font name, text) pairs can't be drawn letter after letter."""
    return any(isinstance(getFont(font), ShapedFont) for font, _ in parts)


def draw_line(canvas, parts: list[tuple[str, str]], x: float, y: float, size: float) -> None:
    """One line of (font name, text) pairs outside any paragraph, such as a running head."""
    words = [ABag(fontName=font, fontSize=size, text=text) for font, text in parts]
    for word in in_pieces(words, bidi.base_level("".join(text for _, text in parts))):
        piece, font = word.text, getFont(word.fontName)
        check_glyphs(piece, font)
        text_object = canvas.beginText(x + piece.left, y)
        text_object.setFont(word.fontName, size)
        text_object._code.append(show(text_object, font, run(font, piece, size, rtl=piece.rtl)[0], 0)[0])
        canvas.drawText(text_object)


def _piece(word, text: str, level: int):
    piece = Piece(text)
    piece.rtl = bool(level % 2)
    piece.width = run(getFont(word.fontName), text, word.fontSize, rtl=piece.rtl)[1] * word.fontSize / 1000
    return word.clone(text=piece)


def _arrange(texts: list, levels: list[int]) -> None:
    pieces = [(text, level) for text, level in zip(texts, levels, strict=True) if isinstance(text, Piece)]
    for (piece, _), before in zip(pieces, accumulate((p.width for p, _ in pieces), initial=0.0), strict=False):
        piece.before = before
    left = 0.0
    for index in bidi.visual_order([level for _, level in pieces]):
        piece = pieces[index][0]
        piece.left = left
        left += piece.width
