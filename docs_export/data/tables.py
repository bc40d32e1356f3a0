"""The data as tables for a spreadsheet, and back.

Semicolons and a byte order mark, for that is what a German Excel opens by a double click; commas it would put into
one column, and without the mark it reads umlauts wrongly. LibreOffice asks or finds both.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Annotated, NamedTuple
from uuid import UUID

from pydantic import BeforeValidator, ConfigDict, Field

from docs_export.content.base import Frozen
from docs_export.content.blocks import Link
from docs_export.content.groups import Dots
from docs_export.content.text import Line, Text

from .types import Group, Record

_FORMULA = r"'*[=+\-@\t\r\n＝＋－＠]"  # what a spreadsheet would calculate, or what we have made harmless


class Row(Frozen):
    """A line of a table; the aliases are the heads of its columns."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


def _column(head: str):
    return Field(alias=head)


_Yes = Annotated[bool, BeforeValidator(lambda value: {"ja": True, "nein": False}.get(value, value))]
_Count = Annotated[Dots | None, BeforeValidator(lambda value: None if value == "" else value)]


class OutcomeRow(Row):
    reference: Annotated[Line, _column("Kennung")]
    group: Annotated[Line, _column("Arbeitsgruppe")]
    group_title: Annotated[Line, _column("Titel der Arbeitsgruppe")]
    kind_label: Annotated[Line, _column("Art")]
    headline: Annotated[Line, _column("Kernsatz")]
    text: Annotated[Text, _column("Text")]
    themes: Annotated[Line, _column("Themen")]
    responsible: Annotated[Line, _column("Zuständig")]
    due: Annotated[Line, _column("Bis")]
    horizon_label: Annotated[Line, _column("Zeithorizont")]
    is_key_finding: Annotated[_Yes, _column("Zentrale Erkenntnis")]
    status_label: Annotated[Line, _column("Sachstand")]
    status_since: Annotated[Line, _column("Sachstand seit")]
    stand: Annotated[Line, _column("Stand")]
    address: Annotated[Link, _column("Adresse")]
    uuid: Annotated[UUID, _column("UUID")]


class CardRow(Row):
    group: Annotated[Line, _column("Arbeitsgruppe")]
    group_title: Annotated[Line, _column("Titel der Arbeitsgruppe")]
    cluster: Annotated[Line, _column("Kartengruppe")]
    kind_label: Annotated[Line, _column("Art")]
    text: Annotated[Text, _column("Wortlaut")]
    dots: Annotated[_Count, _column("Klebepunkte")]
    language: Annotated[Line, _column("Sprache")]
    uuid: Annotated[UUID, _column("UUID")]


class Table(NamedTuple):
    """A kind of table: its name, its type of row, and how a record fills it."""

    name: str
    row: type[Row]
    rows_of: Callable[[Record], Iterable[Row]]

    @property
    def heads(self) -> list[str]:
        return [field.alias for field in self.row.model_fields.values()]


def _outcome_rows(record: Record) -> Iterator[OutcomeRow]:
    for group in record.groups:
        for outcome in group.outcomes:
            told = outcome.model_dump(include=set(OutcomeRow.model_fields))
            told |= {"themes": ", ".join(outcome.themes), "stand": record.stand}
            yield OutcomeRow(**told, **_place(group))


def _card_rows(record: Record) -> Iterator[CardRow]:
    for group in record.groups:
        for card in group.cards:
            yield CardRow(**card.model_dump(exclude={"kind", "blocked", "same_as"}), **_place(group))


def _place(group: Group) -> dict[str, str]:
    return {"group": group.code or group.reference, "group_title": group.title}


OUTCOMES = Table("ergebnisse", OutcomeRow, _outcome_rows)
CARDS = Table("karten", CardRow, _card_rows)


def write_table(table: Table, rows: Iterable[Row]) -> bytes:
    """One line per row, UTF-8 with byte order mark."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";")
    writer.writerow(table.heads)
    writer.writerows([_written(value) for value in dict(row).values()] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _written(value: object) -> object:
    if isinstance(value, bool):
        return "ja" if value else "nein"
    return "" if value is None else protect(value) if isinstance(value, str) else value


def protect(text: str) -> str:
    """An apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if re.match(_FORMULA, text) else text


def unprotect(text: str) -> str:
    """The exact reverse of `protect`."""
    return text[1:] if text.startswith("'") and re.match(_FORMULA, text) else text
