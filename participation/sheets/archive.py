"""XLSX and ODS are ZIP archives; one that would unpack to more than a table needs is refused before it is."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from .base import broken, encrypted, too_large

MOST_UNPACKED = 20_000_000  # ten thousand cards take half of it; XML in memory takes twenty times as much
MOST_BESIDE = 2_000_000  # of a part that is no table: formats, names, properties
MOST_PARTS = 2_000
TABLES = ("xl/sharedStrings.xml", "content.xml")
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".svg")
# What Python and openpyxl raise over a damaged file: each fault in its own way.
DAMAGED = (
    zipfile.BadZipFile,
    zipfile.zlib.error,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RuntimeError,
    SyntaxError,  # also of XML
    TypeError,
    ValueError,
)
ENCRYPTED = 0x1  # flag of a part in a ZIP archive


@contextmanager
def open_archive(data: bytes) -> Iterator[zipfile.ZipFile]:
    """Python's reader never unpacks more of a part than the part declares, so declared sizes can be trusted."""
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except DAMAGED:
        raise broken() from None
    with archive:
        parts = archive.infolist()
        if any(part.flag_bits & ENCRYPTED for part in parts):
            raise encrypted()
        unpacked = sum(part.file_size for part in parts)
        if len(parts) > MOST_PARTS or unpacked > MOST_UNPACKED or any(map(_is_too_large, parts)):
            raise too_large()
        try:
            yield archive
        except DAMAGED:
            raise broken() from None


def _is_too_large(part: zipfile.ZipInfo) -> bool:
    is_more = part.filename.startswith("xl/worksheets/") or part.filename in TABLES or part.filename.endswith(PICTURES)
    return not is_more and part.file_size > MOST_BESIDE
