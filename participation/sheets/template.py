"""An empty table to fill in, with three cards as examples, whatever file it becomes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle

from .base import MOST_ROWS

LAST_ROW = MOST_ROWS + 1
_COLUMNS = ("Text", "Art", "Kartengruppe", "Punkte", "Sprache", "Kennung")
_WIDTHS = (60, 14, 24, 10, 16, 12)  # in letters
EXAMPLES = (
    ("Der neue Zebrastreifen hilft", "Stärke", "Schulweg", "4", "", "1"),
    ("Licht am Mühlgraben", "Idee", "Schulweg", "", "", "2"),
    ("Wer pflegt die Beete?", "Frage", "", "", "", "3"),
)


@dataclass(frozen=True)
class Column:
    title: str
    width: int
    offered: Sequence[str] = ()  # what may be chosen; something else may still be typed


@dataclass(frozen=True)
class Template:
    columns: tuple[Column, ...]
    examples: tuple[tuple[str, ...], ...]

    @property
    def rows(self) -> Iterator[tuple[str, ...]]:
        yield tuple(column.title for column in self.columns)
        yield from self.examples


def card_template(*, kinds: Sequence[str] = (), languages: Sequence[str] = (), groups: Sequence[str] = ()) -> Template:
    """`groups` are the codes of an event's working groups; without any there is no column for them."""
    offered = {"Art": kinds, "Sprache": languages}
    columns = tuple(
        Column(title, width, offered.get(title, ())) for title, width in zip(_COLUMNS, _WIDTHS, strict=True)
    )
    if not groups:
        return Template(columns, EXAMPLES)
    examples = tuple((code, *row) for code, row in zip(cycle(groups), EXAMPLES, strict=False))
    return Template((Column("Arbeitsgruppe", 16, groups), *columns), examples)
