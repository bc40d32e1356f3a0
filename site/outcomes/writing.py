"""Outcomes as a table for a spreadsheet and as JSON, line by line: however many there are, little is held at once."""

import csv
import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from docs_export.data.tables import protect
from participation.domain.outcome_list import Entry

from .columns import COLUMNS, follow_up_values, values_of

MARK = "\ufeff"  # with it, a German Excel reads umlauts rightly


class _Line:
    """What the csv module writes to; it hands the line back at once."""

    def write(self, text: str) -> str:
        return text


def csv_lines(entries: Iterable[Entry], address: str, about: dict[str, Any]) -> Iterator[str]:
    """As the tables of our documentations: semicolons, a byte order mark, and text that stays text.

    `address` is what a reference stands behind; of what `about` says, a table has room for the day alone.
    """
    writer = csv.writer(_Line(), delimiter=";")
    yield MARK + writer.writerow([*(column.head for column in COLUMNS), "Adresse", "Stand"])
    for entry in entries:
        values = values_of(entry)
        yield writer.writerow([*map(_cell, values.values()), f"{address}{values['reference']}", about["stand"]])


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if isinstance(value, list):
        value = ", ".join(value)
    return protect(value) if isinstance(value, str) else value


def json_lines(entries: Iterable[Entry], address: str, about: dict[str, Any]) -> Iterator[str]:
    """One object: what it is about, then the outcomes, one in a line."""
    told = "".join(f"{_dumped(key)}: {_dumped(value)},\n" for key, value in about.items())
    yield f'{{\n{told}"outcomes": ['
    between = "\n"
    for entry in entries:
        answers = [follow_up_values(answer) for answer in entry.record.follow_ups.all()]
        values = values_of(entry)
        address_of = {"address": f"{address}{values['reference']}", "follow_ups": answers}
        yield f"{between}{_dumped(values | address_of)}"
        between = ",\n"
    yield "\n]\n}\n"


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=_plain)


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
