"""Finds out by its content, never by its name, what kind of table a file is."""

from django.utils.translation import gettext as _

from .archive import open_archive
from .base import MOST_BYTES, Sheet, UnreadableError
from .csv_text import read_csv
from .ods import read_ods
from .xlsx import read_xlsx

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .xls, and whatever Office protects with a password
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def read_sheet(data: bytes) -> Sheet:
    """The rows of the first visible sheet; raises UnreadableError."""
    if len(data) > MOST_BYTES:
        raise UnreadableError(_("Diese Datei ist größer als 5 MB. Bitte teilen Sie sie auf."))
    if not data.strip():
        raise UnreadableError(_("Diese Datei ist leer."))
    if data.startswith(_OLD_OFFICE):
        raise UnreadableError(
            _(
                "Diese Datei ist mit einem Kennwort geschützt oder im alten Format .xls. "
                "Bitte speichern Sie sie als XLSX ohne Kennwort."
            )
        )
    if data.startswith(b"PK"):
        return _read_archive(data)
    return read_csv(data)


def _read_archive(data: bytes) -> Sheet:
    with open_archive(data) as archive:
        names = set(archive.namelist())
        if "xl/workbook.xml" in names:
            return read_xlsx(data)
        if "mimetype" in names and archive.read("mimetype").startswith(_ODS):
            return read_ods(archive)
    raise UnreadableError(_("Diese Datei ist keine Tabelle. Lesbar sind CSV, XLSX und ODS."))
