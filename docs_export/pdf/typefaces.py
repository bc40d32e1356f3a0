"""The fonts of the book and which of them can show a character."""

from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from .tagged import ShapedFont

_FOLDER = Path(__file__).with_name("fonts")
# Normal, bold, italic, bold italic; where a cut is missing another one has to stand in.
_FAMILIES = {
    "Sans": ("Sans", "Sans-Semibold", "Sans-Italic", "Sans-Semibold"),
    "Serif": ("Serif", "Serif-Semibold") * 2,
    # What only the sans has, under a name of its own: markup names no font for letters that both have.
    "Letters": ("Sans", "Sans-Semibold", "Sans-Italic", "Sans-Semibold"),
    "Scripts": ("Scripts", "Scripts-Semibold") * 2,
    "Hebrew": ("Hebrew", "Hebrew-Semibold") * 2,
    "Arabic": ("Arabic", "Arabic-Semibold") * 2,
    "Symbols": ("Symbols",) * 4,
    "Emoji": ("Emoji",) * 4,
}
STRONG_SCRIPTS = frozenset({"Scripts", "Hebrew", "Arabic"})
_SHAPED = frozenset({"Hebrew", "Arabic", "Emoji"})
HYPHENATED = frozenset({"Sans", "Serif", "Letters"})
_TEXT = ("Sans", "Serif")
_LAST_CHARACTER = 0xEFFFF  # what comes after it are our own signs for glyphs without a character
_FALLBACK = tuple(_FAMILIES)


@cache
def _register(family: str) -> None:
    cuts = _FAMILIES[family]
    for name in dict.fromkeys(cuts):
        file = _FOLDER / f"{name if '-' in name else f'{name}-Regular'}.ttf"
        pdfmetrics.registerFont((ShapedFont if family in _SHAPED else TTFont)(name, str(file)))
    pdfmetrics.registerFontFamily(family, **dict(zip(("normal", "bold", "italic", "boldItalic"), cuts, strict=True)))


def register() -> None:
    """Make the two text families known to ReportLab; safe to call often."""
    _register("Sans")
    _register("Serif")


@cache
def covered(family: str) -> frozenset[str]:
    """The characters that every cut of a family can show, of a text family only those that the other one has too.

    Loads the fonts when it is first asked for them.
    """
    for each in _TEXT if family in HYPHENATED else (family,):
        _register(each)
    names = [name for each in _TEXT for name in _FAMILIES[each]] if family in _TEXT else _FAMILIES[family]
    glyphs = (pdfmetrics.getFont(name).face.charToGlyph for name in names)
    return frozenset(chr(code) for code in set.intersection(*map(set, glyphs)) if code <= _LAST_CHARACTER)


def name_of(family: str) -> str:
    """What a family is called in markup."""
    return _FAMILIES[family][0]


def fallbacks(family: str) -> tuple[str, ...]:
    """The families to try, the wanted one first."""
    return (family, *(other for other in _FALLBACK if other != family))


def family_of(font: str) -> str:
    """The family of a registered cut."""
    return font.partition("-")[0]


def cut_of(family: str, font: str) -> str:
    """The cut of a family that stands in for a cut of another one."""
    own = family_of(font)
    return _FAMILIES[family][_FAMILIES[own].index(font)]
