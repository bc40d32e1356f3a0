"""XLSX, read row by row: only what stands in the first rows and columns takes memory."""

import datetime
from collections.abc import Iterator
from io import BytesIO

from .archive import DAMAGED
from .base import MOST_COLUMNS, MOST_ROWS, Sheet, broken, kept_rows, sheet_notes

LAST_ROW = 4 * MOST_ROWS  # empty rows in between are no harm, a million of them is


def read_xlsx(data: bytes) -> Sheet:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
        visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"] or book.worksheets
        return Sheet(
            kept_rows(_rows(visible[0])), sheet_notes(visible[0].title, [other.title for other in visible[1:]])
        )
    except (*DAMAGED, InvalidFileException):
        raise broken() from None


def _rows(sheet) -> Iterator[tuple[int, list[str]]]:
    sheet.reset_dimensions()  # programs write wrong ones
    for number, row in enumerate(sheet.iter_rows(max_row=LAST_ROW, max_col=MOST_COLUMNS), 1):
        yield number, [shown(cell.value, cell.number_format) if cell.value is not None else "" for cell in row]


def shown(value, number_format: str = "General") -> str:
    """A value about as the program shows it; text and the results of formulas as they are."""
    match value:
        case bool():
            return "WAHR" if value else "FALSCH"
        case datetime.datetime() if value.time() == datetime.time():
            return value.strftime("%d.%m.%Y")
        case datetime.datetime():
            return value.strftime("%d.%m.%Y %H:%M")
        case datetime.date():
            return value.strftime("%d.%m.%Y")
        case datetime.time():
            return value.strftime("%H:%M")
        case int() | float() if number_format.rstrip().endswith("%"):
            return f"{_number(value * 100)} %"
        case int() | float():
            return _number(value)
    return str(value)


def _number(value: float) -> str:
    return f"{value:.10g}".replace(".", ",") if isinstance(value, float) else str(value)
