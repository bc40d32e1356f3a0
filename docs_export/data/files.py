"""The files that a rendition carries."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from docs_export.content import Documentation

from . import schema
from .build import record_of
from .tables import CARDS, OUTCOMES, write_table
from .types import Record


class DataFile(NamedTuple):
    """A file with what a person needs to choose it; a supplement only explains the data."""

    name: str
    media_type: str
    description: str
    data: bytes
    is_supplement: bool = False


_DESCRIPTIONS = {OUTCOMES: "Ergebnisse als Tabelle", CARDS: "Karten im Wortlaut als Tabelle"}


def data_files(document: Documentation, frozen_at: datetime, *, left_out: str = "") -> Iterator[DataFile]:
    """JSON, a table for what there is, and the schema; the same content gives the same bytes."""
    record = record_of(document, frozen_at, left_out=left_out)
    stem = _stem(record)
    yield DataFile(f"{stem}.json", "application/json", "Ergebnisse und Karten als Daten", as_json(record))
    for table, description in _DESCRIPTIONS.items():
        if rows := list(table.rows_of(record)):
            yield DataFile(f"{stem}-{table.name}.csv", "text/csv", description, write_table(table, rows))
    yield DataFile(
        schema.FILE.name,
        "application/schema+json",
        "Beschreibung der Daten (JSON Schema)",
        schema.FILE.read_bytes(),
        True,
    )


def as_json(record: Record) -> bytes:
    told = record.model_dump(mode="json", by_alias=True)
    return json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n"


def _stem(record: Record) -> str:
    warnings = ["intern" if record.variant == "internal" else "", "demo" if record.is_demo else ""]
    parts = [record.reference, record.version, *warnings]
    return re.sub(r"[^A-Za-z0-9.-]+", "-", "-".join(part for part in parts if part)).strip("-.") or "dokumentation"
