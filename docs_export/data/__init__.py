"""The outcomes and cards of a documentation as data, as each PDF carries them. Knows no Django, no models, no PDF.

One `Record` is what the JSON file says; the CSV files are tables of it. The JSON Schema of the record ships as a
static file. Whatever a rendition leaves out has to be left out of the content that a record is made from.
"""

from .build import record_of
from .files import DataFile, data_files
from .html import to_html
from .reading import DataError, read_json, read_table
from .schema import json_schema
from .tables import CARDS, OUTCOMES, CardRow, OutcomeRow, Table
from .types import Card, Cluster, Group, Outcome, Record, Source

__all__ = [
    "CARDS",
    "OUTCOMES",
    "Card",
    "CardRow",
    "Cluster",
    "DataError",
    "DataFile",
    "Group",
    "Outcome",
    "OutcomeRow",
    "Record",
    "Source",
    "Table",
    "data_files",
    "json_schema",
    "read_json",
    "read_table",
    "record_of",
    "to_html",
]
