r"""The shorthand of the table: one line is one card.

    # Schulweg                           heading: the cards below belong to this cluster; "#" alone ends it
    + Der neue Zebrastreifen hilft *2    strength, two dots
    ! Licht am Mühlgraben #Licht         idea, in the cluster "Licht"
    -5 Grad                              a sign that belongs to a number is plain text
    \+ 5 Grad                            a backslash makes the sign behind it plain text
    • Bänke                              a bullet, as pasted lists have it, says nothing about the kind

`static/participation/capture/lines.js` reads the same in the browser; both are held to the same examples
(`tests/participation/lines.json`). The server's reading counts.
"""

import re
import unicodedata
from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from districts.values.text import tidy

from .enums import CardKind

SIGNS = {
    "+": CardKind.STRENGTH,
    "-": CardKind.WEAKNESS,
    "−": CardKind.WEAKNESS,
    "!": CardKind.IDEA,
    "?": CardKind.QUESTION,
}
SIGN_OF = {CardKind.STRENGTH: "+", CardKind.WEAKNESS: "-", CardKind.IDEA: "!", CardKind.QUESTION: "?"}
NO_TEXT = _("Eine Karte braucht einen Text.")
LONGEST_HEADING = 120  # letters, as in Cluster.title; a longer "heading" is a card
LONG = 500  # letters; a longer card is kept whole and marked
MOST_DOTS = 999

_LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_BULLETS = "•·▪●◦‣–—*"
_BULLET = re.compile(rf"[{_BULLETS}] ")
_ESCAPABLE = r"+\-−!?#\\" + _BULLETS
_ESCAPED = re.compile(rf"\\([{_ESCAPABLE}])")
_NEEDS_ESCAPE = re.compile(rf"^[{_ESCAPABLE}]|#|(?<= )\*|\\(?=[{_ESCAPABLE}]|$)")
_NUMBER = re.compile(r"[+\-−]\d", re.ASCII)
_BARE = re.compile(rf"[{_BULLETS}]?")  # a bullet or a star alone is still being typed
_DOTS = re.compile(r" \*([1-9]\d{0,2})?$", re.ASCII)  # without a number yet: no dots, and no text either
_CLUSTER = re.compile(r" #((?:[^\s#\\]|\\.)(?:[^#\\]|\\.)*)$")

_FORCED = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # would turn around what stands beside the text
_UNSEEN = "\u034f\u115f\u1160\u2800\u3164\ufe0e\ufe0f\uffa0"  # no letters, whatever Unicode says of them


class CardLine(NamedTuple):
    """What one line says; `kind` and `cluster` may be empty."""

    text: str
    kind: str = ""
    dots: int = 0
    cluster: str = ""


def clean(text: str) -> str:
    """One line without control characters, its letters composed and its blanks single; else as it was typed.
    Nothing where nothing is to be seen."""
    if not text.isprintable():
        text = "".join(char if char.isspace() else "" if _is_control(char) else char for char in text)
    text = tidy(text)
    return text if _is_seen(text) else ""


def clean_text(text: str) -> str:
    """Several lines, each as clean as one."""
    return "\n".join(clean(line) for line in text.splitlines()).strip()


def parse(text: str) -> list[CardLine]:
    """The cards of what was typed, in its order."""
    cards, cluster = [], ""
    for line in map(clean, _LINE_END.split(text)):
        heading = _heading(line)
        if heading is not None:
            cluster = heading
        elif card := _card(line, cluster):
            cards.append(card)
    return cards


def print_line(card: CardLine) -> str:
    """The line that reads as this card; kinds without a sign are lost."""
    parts = [SIGN_OF.get(card.kind, ""), _escape(card.text)]
    parts += [f"*{card.dots}"] if card.dots else []
    parts += [f"#{_escape(card.cluster)}"] if card.cluster else []
    return " ".join(filter(None, parts))


def _heading(line: str) -> str | None:
    if not line.startswith("#"):
        return None
    title = _plain(line[1:].strip())
    if not _is_seen(title):
        return ""
    return title if len(title) <= LONGEST_HEADING else None


def _card(line: str, cluster: str) -> CardLine | None:
    kind = "" if _NUMBER.match(line) else SIGNS.get(line[:1], "")
    if kind:
        line = line[1:].lstrip()
    elif _BULLET.match(line):
        line = line[2:]
    line, dots = _cut_dots(line)
    line, own = _cut_cluster(line)
    if own and not dots:
        line, dots = _cut_dots(line)
    text = _plain(line)
    is_empty = _BARE.fullmatch(line) or not _is_seen(text)
    return None if is_empty else CardLine(text, kind, dots, own or cluster)


def _cut_dots(line: str) -> tuple[str, int]:
    found = _DOTS.search(line)
    return (line[: found.start()], int(found[1] or 0)) if found else (line, 0)


def _cut_cluster(line: str) -> tuple[str, str]:
    found = _CLUSTER.search(line)
    title = _plain(found[1]) if found else ""
    return (line[: found.start()], title) if _is_seen(title) and len(title) <= LONGEST_HEADING else (line, "")


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text) if "\\" in text else text


def _escape(text: str) -> str:
    return _NEEDS_ESCAPE.sub(r"\\\g<0>", text)


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cs") or char == "\ufeff" or char in _FORCED


def _is_seen(text: str) -> bool:
    return any(char != " " and char not in _UNSEEN and unicodedata.category(char) != "Cf" for char in text)
