"""Glyphs and their places: joined letters, marks, emoji sequences (with HarfBuzz), kerning (with a table)."""

import struct
from functools import cached_property, lru_cache
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

import uharfbuzz
from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase.ttfonts import TTFont

from .bidi import MIRRORED

LARGE = 14  # points; below that nobody sees kerning
_FIRST_PRIVATE = 0xF0000
_NOTHING = "\u2060"  # what a glyph says whose letter another one has said: no glyph may say nothing (14289-1, 7.21.7)
meaning: dict[int, str] = {}
"""What the private characters say: for ToUnicode (ISO 32000-1, 9.10.3)."""
_private: dict[tuple[str, int, str], str] = {}


class Glyph(NamedTuple):
    """A character that stands for a glyph in its font, and its place in its run; thousandths of the font size."""

    char: str
    left: float
    rise: float
    width: float


class ShapedFont(TTFont):
    """A font whose letters join or move; its widths are those of shaped text, so that lines break where they should."""

    @cached_property
    def _shaper(self):
        return uharfbuzz.Font(uharfbuzz.Face(self.face._ttf_data))

    @lru_cache(maxsize=4096)  # noqa: B019  fonts live as long as the process
    def run(self, text: str, direction: str | None = None) -> tuple[tuple[Glyph, ...], float]:
        """The glyphs of a text in logical order, and how wide they are together; `direction` is "ltr" or "rtl"."""
        buffer = uharfbuzz.Buffer()
        buffer.add_str(str(text))  # HarfBuzz takes no subclass
        buffer.guess_segment_properties()
        if direction:
            buffer.direction = direction
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        uharfbuzz.shape(self._shaper, buffer)
        pen, placed = 0.0, []
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=True):
            left = pen + position.x_offset
            placed.append((info.cluster, info.codepoint, self.pdfScale(left), self.pdfScale(position.y_offset)))
            pen += position.x_advance
        if buffer.direction == "rtl":
            placed.reverse()
        return tuple(self._named(placed, text)), self.pdfScale(pen)

    def _named(self, placed, text: str):
        """Each glyph with the letters that it shows: of a cluster one after the other, or the first says all."""
        starts = sorted({cluster for cluster, *_ in placed})
        words = {start: text[start:end] for start, end in pairwise([*starts, len(text)])}
        if starts:  # what steers the first letter shows nothing itself
            words[starts[0]] = text[: starts[0]] + words[starts[0]]
        for start, group in groupby(placed, key=itemgetter(0)):
            glyphs, word = list(group), words[start]
            own = [self.face.charToGlyph.get(ord(letter)) for letter in word]
            if len(word) > 1 and sorted(own, key=str) == sorted((glyph[1] for glyph in glyphs), key=str):
                glyphs.sort(key=lambda glyph: own.index(glyph[1]))  # HarfBuzz puts marks into an order of its own
                says = list(word)
            else:
                says = [word, *[_NOTHING] * (len(glyphs) - 1)]
            for (_, glyph, left, rise), letters in zip(glyphs, says, strict=True):
                char = private(self, glyph, letters)
                yield Glyph(char, left, rise, self.face.getCharWidth(ord(char)))

    def stringWidth(self, text, size, encoding="utf8"):
        return self.run(text)[1] * size / 1000 if text else 0.0


def private(font: TTFont, glyph: int, says: str) -> str:
    """A character that ReportLab draws as the glyph and that is read as `says`."""
    face = font.face
    if len(says) == 1 and face.charToGlyph.get(ord(says)) == glyph:
        return says
    key = (font.fontName, glyph, says)
    if key not in _private:
        code = _FIRST_PRIVATE + len(_private)
        _private[key], meaning[code] = chr(code), says
        face.charToGlyph[code] = glyph
        face.charWidths[code] = font.pdfScale(face.hmetrics[glyph][0])
    return _private[key]


def run(font: TTFont, text: str, size: float, *, rtl: bool = False) -> tuple[tuple[Glyph, ...], float]:
    """As `ShapedFont.run`; other fonts are kerned where they are large, and their brackets turned (rule L4)."""
    if isinstance(font, ShapedFont):
        return font.run(text, "rtl" if rtl else "ltr")
    face, kerns = font.face, kerning(font) if size >= LARGE else {}
    shown = [_mirrored(font, char) if rtl else char for char in text]
    pen, found = 0.0, []
    for index in reversed(range(len(text))) if rtl else range(len(text)):
        if not rtl and index:
            pen += kerns.get(text[index - 1 : index + 1], 0)
        width = face.getCharWidth(ord(shown[index]))
        found.append(Glyph(shown[index], pen, 0, width))
        pen += width
    return tuple(reversed(found) if rtl else found), pen


def _mirrored(font: TTFont, char: str) -> str:
    glyph = font.face.charToGlyph.get(ord(MIRRORED.get(char, char)))
    return char if glyph is None or char not in MIRRORED else private(font, glyph, char)


@lru_cache(maxsize=64)
def kerning(font: TTFont) -> dict[str, int]:
    """Pairs of letters that stand closer or wider, from the table "kern" (OpenType 1.9, format 0)."""
    face = font.face
    if "kern" not in face.table:
        return {}
    table = face.get_table("kern")
    (count,) = struct.unpack_from(">H", table, 10)
    letters = {glyph: chr(chars[0]) for glyph, chars in face.glyphToChar.items()}
    pairs = (struct.unpack_from(">HHh", table, 18 + 6 * index) for index in range(count))
    return {letters[first] + letters[second]: kern for first, second, kern in pairs}


def show(text_object, font: TTFont, glyphs: tuple[Glyph, ...], pen: float) -> tuple[str, float]:
    """Operators that draw glyphs one after the other, wherever they stand, and the place of the pen after them.

    So the content is in logical order whichever way it runs (ISO 32000-1, 14.8.2.3.3).
    """
    canvas, size, code, rise = text_object._canvas, text_object._fontsize, [], 0.0
    strings: list[str] = []

    def flush():
        if strings:
            code.append(f"[{' '.join(strings)}] TJ")
            strings.clear()

    for glyph in glyphs:
        ((subset, shown),) = font.splitString(glyph.char, canvas._doc)
        if subset != text_object._curSubset:
            flush()
            name = font.getSubsetInternalName(subset, canvas._doc)
            code.append(f"{name} {fp_str(size)} Tf {fp_str(text_object._leading)} TL")
            text_object._curSubset = subset
        if glyph.rise != rise:
            flush()
            rise = glyph.rise
            code.append(f"{fp_str(text_object._rise + rise * size / 1000)} Ts")
        move = round(pen - glyph.left, 2)
        if move:
            strings.append(fp_str(move))
        escaped = canvas._escape(shown)
        if strings and not move and strings[-1].endswith(")"):
            strings[-1] = f"{strings[-1][:-1]}{escaped})"
        else:
            strings.append(f"({escaped})")
        pen = glyph.left + glyph.width
    flush()
    if rise:
        code.append(f"{fp_str(text_object._rise)} Ts")
    return " ".join(code), pen
