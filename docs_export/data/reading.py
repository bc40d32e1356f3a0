"""Reading the data back; whatever is wrong is said in German."""

import csv
import io

from pydantic import ValidationError

from .tables import Row, Table, unprotect
from .types import SCHEMA_ID, Record


class DataError(ValueError):
    """A German sentence that says what is wrong with a file and where."""


def read_json(data: bytes) -> Record:
    """Raises DataError."""
    try:
        return Record.model_validate_json(data)
    except ValidationError as error:
        first = error.errors()[0]
        if first["loc"] == ("schema",):
            raise DataError(f"Das sind keine Daten nach {SCHEMA_ID}.") from error
        raise DataError(_explain(error, "Die Daten")) from error


def read_table(table: Table, data: bytes) -> list[Row]:
    """Also what Excel has saved in between: with commas, or in its old encoding. Raises DataError."""
    text = _decode(data)
    head = text.partition("\n")[0]
    delimiter = max(";,\t", key=head.count)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise DataError(f"Die Tabelle „{table.name}“ ist beschädigt oder keine Tabelle.") from error
    if not lines or lines[0] != table.heads:
        raise DataError(f"Die Spalten sind nicht die der Tabelle „{table.name}“: {', '.join(table.heads)}.")
    return [_row(table, line, number) for number, line in enumerate(lines[1:], 2) if any(line)]


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _row(table: Table, line: list[str], number: int) -> Row:
    try:
        return table.row.model_validate(dict(zip(table.heads, map(unprotect, line), strict=True)))
    except ValidationError as error:
        raise DataError(_explain(error, f"Zeile {number} der Tabelle „{table.name}“")) from error
    except ValueError as error:
        raise DataError(
            f"Zeile {number} der Tabelle „{table.name}“ hat {len(line)} statt {len(table.heads)} Spalten."
        ) from error


def _explain(error: ValidationError, what: str) -> str:
    places = [" / ".join(str(part) for part in each["loc"]) or "Aufbau" for each in error.errors()]
    more = f" und {len(places) - 3} weitere" if len(places) > 3 else ""
    return f"{what}: Diese Angaben fehlen oder sind falsch: {', '.join(places[:3])}{more}."
