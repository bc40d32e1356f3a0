"""CSV as programs write it: with semicolon, comma or tab, in UTF-8, UTF-16 or Windows' letters."""

import codecs
import csv
from collections.abc import Iterator
from io import StringIO

from django.utils.translation import gettext as _

from .base import MOST_COLUMNS, Sheet, UnreadableError, kept_rows

DELIMITERS = ";\t,"


def read_csv(data: bytes) -> Sheet:
    text = decode(data)
    if text.lower().startswith("sep="):  # a line for Excel alone
        text = text.partition("\n")[2]
        skipped = 1
    else:
        skipped = 0
    return Sheet(kept_rows(_rows(text, skipped)))


def decode(data: bytes) -> str:
    """Raises UnreadableError for what is no text."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _strictly(data, "utf-16")
    if b"\0" in data or data.startswith((b"%PDF", b"{\\rtf")):
        raise _no_table()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _strictly(data, "cp1252")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise _no_table() from None


def _no_table() -> UnreadableError:
    return UnreadableError(_("Diese Datei ist keine Tabelle. Lesbar sind CSV, XLSX und ODS."))


def _rows(text: str, skipped: int) -> Iterator[tuple[int, list[str]]]:
    """Numbered as a spreadsheet program shows them, where a cell may have several lines."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    number = skipped
    while True:
        number += 1
        try:
            cells = next(reader, None)
        except csv.Error:
            raise UnreadableError(
                _("In Zeile %d stimmen die Anführungszeichen nicht. Bitte speichern Sie die Tabelle neu.") % number
            ) from None
        if cells is None:
            return
        yield number, cells[:MOST_COLUMNS]


def _delimiter(text: str) -> str:
    """The one that the first line with something in it has most of."""
    first = next(filter(None, map(str.strip, text.splitlines())), "")
    return max(DELIMITERS, key=first.count)
