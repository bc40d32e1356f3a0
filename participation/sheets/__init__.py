"""Tables that people keep, CSV, XLSX and ODS: read as the text that their authors saw, written to be filled in."""

from .base import MOST_BYTES, MOST_ROWS, Row, Sheet, UnreadableError
from .reading import read_sheet
from .template import EXAMPLES, Template, card_template
from .writing import WRITERS

__all__ = [
    "EXAMPLES",
    "MOST_BYTES",
    "MOST_ROWS",
    "WRITERS",
    "Row",
    "Sheet",
    "Template",
    "UnreadableError",
    "card_template",
    "read_sheet",
]
