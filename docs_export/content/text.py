"""String types of the frozen content: what a person typed, made safe to store, compare and print."""

import re
import unicodedata
from typing import Annotated

from pydantic import BeforeValidator

_BREAKS = str.maketrans({"\r": "\n", "\v": "\n", "\f": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n", "\t": " "})
# Soft hyphen, zero-width space, word joiner and BOM hide in pasted text and defeat search and comparison; the layout
# hyphenates by itself. Embeddings and overrides of direction can make a line read as something else. Joiners
# (U+200C, U+200D) and the marks U+200E, U+200F stay: scripts and emoji need them.
_HIDDEN = "\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069"
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
_DROPPED = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff{_NONCHARACTERS}{_HIDDEN}]")


def clean(value: object) -> object:
    """NFC without control, surrogate, non- and hidden characters; every kind of line break becomes a newline."""
    if not isinstance(value, str):
        return value
    return unicodedata.normalize("NFC", _DROPPED.sub("", value.replace("\r\n", "\n").translate(_BREAKS)))


def clean_line(value: object) -> object:
    """One line: blanks and line breaks are collapsed to one space, no-break spaces stay."""
    value = "" if value is None else clean(value)
    return re.sub(r"[ \n]+", " ", value).strip(" ") if isinstance(value, str) else value


def clean_text(value: object) -> object:
    """Several lines: no blanks at line ends, at most one empty line in a row."""
    value = "" if value is None else clean(value)
    if not isinstance(value, str):
        return value
    lines = "\n".join(re.sub(r" +", " ", line).strip(" ") for line in value.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n")


def with_district(title: str, district: str) -> str:
    """The title of an event with its district, since a file leaves the site on which that is plain.

    "Dritte Stadtteilkonferenz Lindenhof" needs no "Lindenhof-Siedlung" behind it.
    """
    known = not district or re.split(r"[ -]", district)[0] in title
    return title if known else f"{title} {district}"


Inline = Annotated[str, BeforeValidator(clean)]
Line = Annotated[str, BeforeValidator(clean_line)]
Text = Annotated[str, BeforeValidator(clean_text)]
