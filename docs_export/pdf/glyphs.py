"""From any text to stretches that a font can show: never a crash, never a silent box."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

from . import typefaces

# What only steers its neighbours stays with them, and goes where the font of the letter before does not know it:
# joiners, marks of direction, variation selectors, skin tones, tags.
_STEERING = frozenset(
    map(chr, (0xAD, *range(0x200B, 0x2010), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10), 0x180E, 0x61C, 0x34F))
) | frozenset(map(chr, (*range(0x1F3FB, 0x1F400), *range(0xE0000, 0xE0200))))
_TYPOGRAPHIC = str.maketrans({"\u2011": "-", "\u2010": "-", "\u202f": "\xa0", "\u2007": "\xa0", "\t": " "})
_PICTURE = "[©®\u203c-\u3299\U0001f000-\U0001faff]"
_CHANGE = "(?:\ufe0f|[\U0001f3fb-\U0001f3ff]|[\U000e0020-\U000e007f]+)"  # to a picture, of the skin, of a flag
_JOINABLE = f"{_PICTURE}{_CHANGE}?"
# What a telephone types as one emoji (UTS #51, 1.4.9): a flag, a key, a joined one, a changed one.
_SEQUENCE = re.compile(
    rf"([\U0001f1e6-\U0001f1ff]{{2}}|[#*0-9]\ufe0f?\u20e3"
    rf"|{_JOINABLE}(?:\u200d{_JOINABLE})+|{_PICTURE}{_CHANGE})"
)
_LAYOUT = frozenset(" \n\xa0\u00ad")
_CHECKED: dict[str, frozenset[str]] = {}


def stretches(text: str, family: str) -> Iterator[tuple[str, str]]:
    """(family, text) pairs; a character of no font becomes its Unicode name in brackets."""
    shown = typefaces.covered(family) | _LAYOUT if family not in _CHECKED else _CHECKED[family]
    _CHECKED[family] = shown
    text = text.translate(_TYPOGRAPHIC)
    if shown.issuperset(text):
        if text:
            yield family, text
        return
    for chosen, chars in groupby(_choose(text, family, shown), key=lambda pair: pair[0]):
        yield chosen, "".join(char for _, char in chars)


def _choose(text: str, family: str, shown: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Blanks stay with the stretch before them, so that a line of symbols is one stretch."""
    current = family
    for index, part in enumerate(_SEQUENCE.split(text)):
        if index % 2 and typefaces.covered("Emoji").issuperset(part):
            yield "Emoji", part
        else:
            current = yield from _choose_each(part, family, shown, current)


def _choose_each(text: str, family: str, shown: frozenset[str], current: str):
    before = " "
    for char in text:
        last, before = before, char
        if char in _LAYOUT or (current != family and last not in _LAYOUT and _clings(char, current)):
            yield current, char
        elif char in shown:
            current = family
            yield family, char
        elif char in _STEERING:
            continue
        elif (other := _fallback(char, family)) is not None:
            current = other if other != "Emoji" else family  # whose blanks are as wide as its pictures
            yield other, char
        else:
            current = family
            yield family, name_in_brackets(char)
    return current


def _clings(char: str, current: str) -> bool:
    """Marks and joiners are set in the font of the letter before them, if it has them."""
    return unicodedata.category(char) in {"Mn", "Mc", "Cf"} and char in typefaces.covered(current)


def _fallback(char: str, family: str) -> str | None:
    return next((other for other in typefaces.fallbacks(family)[1:] if char in typefaces.covered(other)), None)


def name_in_brackets(char: str) -> str:
    """The last resort, for example "[HEBREW LETTER ALEF]"."""
    return f"[{unicodedata.name(char, f'U+{ord(char):04X}')}]"


def in_family(text: str, family: str) -> str:
    """Text for places that have one font: what it lacks is named in brackets."""
    parts = stretches(text, family)
    return "".join(part if own == family else "".join(map(name_in_brackets, part)) for own, part in parts)


def printable(text: str, family: str = "Sans") -> str:
    """The text as it is shown, whichever fonts that takes."""
    return "".join(part for _, part in stretches(text, family)).replace("\u00ad", "")
