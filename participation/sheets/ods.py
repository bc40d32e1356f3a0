"""ODS, with nothing but the standard library: the format holds the text of each cell as the program shows it."""

import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from .base import MOST_COLUMNS, MOST_ROWS, Sheet, broken, encrypted, kept_rows, sheet_notes

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_BLANKS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}


def read_ods(archive: zipfile.ZipFile) -> Sheet:
    if "META-INF/manifest.xml" in archive.namelist() and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise encrypted()
    try:
        root = ElementTree.fromstring(archive.read("content.xml"))  # noqa: S314 - expat limits what entities grow to
    except (ElementTree.ParseError, KeyError):
        raise broken() from None
    hidden = _hidden_styles(root)
    tables = root.findall(f"{_OFFICE}body/{_OFFICE}spreadsheet/{_TABLE}table")
    tables = [table for table in tables if table.get(f"{_TABLE}style-name") not in hidden] or tables
    if not tables:
        raise broken()
    names = [table.get(f"{_TABLE}name", "") for table in tables]
    return Sheet(kept_rows(_rows(tables[0])), sheet_notes(names[0], names[1:]))


def _hidden_styles(root) -> set[str | None]:
    return {
        style.get(f"{_STYLE}name")
        for style in root.iter(f"{_STYLE}style")
        for properties in style.iter(f"{_STYLE}table-properties")
        if properties.get(f"{_TABLE}display") == "false"
    }


def _rows(table) -> Iterator[tuple[int, list[str]]]:
    """Repeated rows are many in one; those that hold nothing are counted, not made."""
    number = 0
    for row in table.iter(f"{_TABLE}table-row"):
        cells = _cells(row)
        repeated = _count(row, "number-rows-repeated")
        for offset in range(min(repeated, MOST_ROWS + 2) if any(cells) else 0):
            yield number + offset + 1, [*cells]
        number += repeated


def _cells(row) -> list[str]:
    cells: list[str] = []
    for cell in row:
        if cell.tag in _CELLS and len(cells) < MOST_COLUMNS:
            repeated = min(_count(cell, "number-columns-repeated"), MOST_COLUMNS - len(cells))
            cells += ["\n".join(map(_text, cell.findall(f"{_TEXT}p")))] * repeated
    return cells


def _text(element) -> str:
    """Of a paragraph with its spans and links, without the comments of the authors."""
    parts = [element.text or ""]
    for child in element:
        if child.tag == f"{_TEXT}s":
            parts.append(" ")
        elif child.tag in _BLANKS:
            parts.append(_BLANKS[child.tag])
        elif not child.tag.startswith(_OFFICE):
            parts.append(_text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _count(element, name: str) -> int:
    value = element.get(f"{_TABLE}{name}", "1")
    return max(1, int(value)) if value.isdecimal() else 1
