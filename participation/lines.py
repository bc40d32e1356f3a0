r"""The shorthand of the table: one line is one card.

    # Schulweg                           heading: the cards below belong to this cluster; "#" alone ends it
    + Der neue Zebrastreifen hilft *2    strength, two dots
    ! Licht am Mühlgraben #Licht         idea, in the cluster "Licht"
    \+ 5 Grad                            a backslash makes the sign behind it plain text
    • Bänke                              a bullet, as pasted lists have it, says nothing about the kind

`static/participation/capture/lines.js` reads the same in the browser; both are held to the same examples
(`tests/participation/lines.json`). The server's reading counts.
"""

import re
import unicodedata
from typing import NamedTuple

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
LONGEST_HEADING = 120  # letters, as in Cluster.title; a longer "heading" is a card
LONG = 500  # letters; a longer card is kept whole and marked
MOST_DOTS = 999

_LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_BULLETS = "•·▪●◦‣–—*"
_BULLET = re.compile(rf"[{_BULLETS}] ")
_ESCAPABLE = r"+\-−!?#\\" + _BULLETS
_ESCAPED = re.compile(rf"\\([{_ESCAPABLE}])")
_NEEDS_ESCAPE = re.compile(rf"^[{_ESCAPABLE}]|#|(?<= )\*|\\(?=[{_ESCAPABLE}]|$)")
_DOTS = re.compile(r" \*([1-9]\d{0,2})$", re.ASCII)
_CLUSTER = re.compile(r" #((?:[^\s#\\]|\\.)(?:[^#\\]|\\.)*)$")


class CardLine(NamedTuple):
    """What one line says; `kind` and `cluster` may be empty."""

    text: str
    kind: str = ""
    dots: int = 0
    cluster: str = ""


def clean(text: str) -> str:
    """One line without control characters, its letters composed and its blanks single; else as it was typed."""
    if not text.isprintable():
        text = "".join(char if char.isspace() else "" if _is_control(char) else char for char in text)
    return tidy(text)


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
    return title if len(title) <= LONGEST_HEADING else None


def _card(line: str, cluster: str) -> CardLine | None:
    kind = SIGNS.get(line[:1], "")
    if kind:
        line = line[1:].lstrip()
    elif _BULLET.match(line):
        line = line[2:]
    line, dots = _cut_dots(line)
    line, own = _cut_cluster(line)
    if own and not dots:
        line, dots = _cut_dots(line)
    return CardLine(_plain(line), kind, dots, own or cluster) if line else None


def _cut_dots(line: str) -> tuple[str, int]:
    found = _DOTS.search(line)
    return (line[: found.start()], int(found[1])) if found else (line, 0)


def _cut_cluster(line: str) -> tuple[str, str]:
    found = _CLUSTER.search(line)
    title = _plain(found[1]) if found else ""
    return (line[: found.start()], title) if 0 < len(title) <= LONGEST_HEADING else (line, "")


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text) if "\\" in text else text


def _escape(text: str) -> str:
    return _NEEDS_ESCAPE.sub(r"\\\g<0>", text)


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cs") or char == "\ufeff"
