"""The data out of a PDF; apart from the rest, since only commands read files back and pikepdf takes time to import."""

import hashlib
from pathlib import Path

import pikepdf

from .reading import DataError, read_json
from .types import Record


def read_pdf(path: Path) -> Record:
    """The record that one of our files carries. Raises DataError."""
    try:
        with pikepdf.open(path) as pdf:
            found = [_checked(spec) for spec in pdf.attachments.values() if _is_record(spec)]
    except pikepdf.PasswordError as error:
        raise DataError("Die Datei ist mit einem Passwort geschützt.") from error
    except pikepdf.PdfError as error:
        raise DataError("Die Datei ist kein lesbares PDF.") from error
    if len(found) != 1:
        raise DataError("Die Datei bringt keine Ergebnisse und Karten als Daten mit.")
    return read_json(found[0])


def _is_record(specification) -> bool:
    return specification.get_file().mime_type == "application/json"


def _checked(specification) -> bytes:
    file = specification.get_file()
    data = file.read_bytes()
    if file.md5 != hashlib.md5(data, usedforsecurity=False).digest():
        raise DataError("Die Daten in der Datei sind beschädigt: Ihre Prüfsumme stimmt nicht.")
    return data
