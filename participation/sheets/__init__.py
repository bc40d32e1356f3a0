"""Tables that people keep: CSV, XLSX and ODS, read as the text that their authors saw; knows no models."""

from .base import MOST_BYTES, MOST_ROWS, Row, Sheet, UnreadableError
from .reading import read_sheet
from .template import csv_template, xlsx_template

__all__ = [
    "MOST_BYTES",
    "MOST_ROWS",
    "Row",
    "Sheet",
    "UnreadableError",
    "csv_template",
    "read_sheet",
    "xlsx_template",
]
