"""XLSX and ODS are ZIP archives; one that would unpack to more than a table needs is refused before it is."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from django.utils.translation import gettext as _

from .base import UnreadableError, broken, encrypted

MOST_UNPACKED = 60_000_000
MOST_PARTS = 2_000
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
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise UnreadableError(_("Diese Datei ist ausgepackt zu groß für eine Tabelle mit Karten."))
        try:
            yield archive
        except DAMAGED:
            raise broken() from None
