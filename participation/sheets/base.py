"""What a table is, whatever file it came in."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from django.utils.translation import gettext as _

MOST_BYTES = 5_000_000  # of the file
MOST_ROWS = 10_000
MOST_COLUMNS = 40  # what stands further to the right is no card
MOST_LETTERS = 10_000_000  # twice what fits into a file of text; ten lines of ODS can say "a million letters, each row"


class UnreadableError(Exception):
    """Carries a German sentence: why this file is no table that can be read."""


class Row(NamedTuple):
    number: int  # as the program shows it, from 1
    cells: list[str]


@dataclass(frozen=True)
class Sheet:
    rows: list[Row]  # those with something in them
    notes: list[str] = field(default_factory=list)


def kept_rows(rows: Iterable[tuple[int, list[str]]]) -> list[Row]:
    """Rows that hold something; raises UnreadableError when there are too many, or too much stands in them."""
    kept, letters = [], 0
    for number, cells in rows:
        while cells and not cells[-1].strip():
            cells.pop()
        if cells:
            kept.append(Row(number, cells))
            letters += sum(map(len, cells))
            if letters > MOST_LETTERS:
                raise too_large()
            if len(kept) > MOST_ROWS + 1:  # one of them names the columns
                raise UnreadableError(
                    _("Diese Tabelle hat mehr als 10.000 Zeilen. Bitte teilen Sie sie auf mehrere Dateien auf.")
                )
    return kept


def sheet_notes(name: str, others: list[str]) -> list[str]:
    """Says which sheet of several was read."""
    if not others:
        return []
    return [
        _("Gelesen wird nur das Blatt „%(name)s“, nicht: %(others)s.") % {"name": name, "others": ", ".join(others)}
    ]


def too_large() -> UnreadableError:
    return UnreadableError(_("Diese Datei ist ausgepackt zu groß für eine Tabelle mit Karten."))


def broken() -> UnreadableError:
    return UnreadableError(
        _("Diese Datei ist beschädigt. Bitte öffnen Sie sie in Ihrem Programm und speichern Sie sie neu.")
    )


def encrypted() -> UnreadableError:
    return UnreadableError(_("Diese Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort."))
