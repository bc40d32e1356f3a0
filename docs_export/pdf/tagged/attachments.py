"""Files inside the file (ISO 32000-1, 7.11.4), tied to the whole document as PDF/A-3 wants it."""

import hashlib
from typing import NamedTuple

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFStream, PDFString


class Attachment(NamedTuple):
    """`name` in ASCII; `relationship` is one of ISO 19005-3, 6.8: Data, Source, Alternative, Supplement."""

    name: str
    media_type: str
    description: str
    data: bytes
    relationship: str = "Data"


def attach(document, attachments: tuple[Attachment, ...]) -> None:
    """Enter them into the catalog: EmbeddedFiles for viewers (7.7.4), AF for the archive (ISO 19005-3, 6.8)."""
    if not attachments:
        return
    specifications = [(each.name, document.Reference(_specification(document, each))) for each in attachments]
    # A name tree is sorted (ISO 32000-1, 7.9.6).
    names = [
        part for name, spec in sorted(specifications, key=lambda pair: pair[0]) for part in (PDFString(name), spec)
    ]
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "AF"]
    catalog.AF = PDFArray([specification for _, specification in specifications])
    catalog.Names = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": PDFArray(names)})})


def _specification(document, attachment: Attachment) -> PDFDictionary:
    """A file specification (7.11.3); ISO 19005-3, 6.8 asks for both names and the relationship."""
    stream = document.Reference(_stream(document, attachment))
    entries = {
        "Type": "/Filespec",
        "F": PDFString(attachment.name),
        "UF": PDFString(attachment.name),
        "Desc": PDFString(attachment.description),
        "AFRelationship": f"/{attachment.relationship}",
        "EF": PDFDictionary({"F": stream, "UF": stream}),
    }
    return _Indirect(entries)


def _stream(document, attachment: Attachment) -> PDFStream:
    """ISO 19005-3, 6.8: the media type as Subtype, the moment of the last change among the parameters."""
    moment = document._timeStamp.datetime.strftime("D:%Y%m%d%H%M%S+00'00'")
    parameters = {
        "Size": len(attachment.data),
        "ModDate": PDFString(moment),
        "CheckSum": f"<{hashlib.md5(attachment.data, usedforsecurity=False).hexdigest()}>",
    }
    subtype = attachment.media_type.replace("/", "#2F").replace("+", "#2B")
    entries = {"Type": "/EmbeddedFile", "Subtype": f"/{subtype}", "Params": PDFDictionary(parameters)}
    return PDFStream(PDFDictionary(entries), attachment.data, [pdfdoc.PDFZCompress])


class _Indirect(PDFDictionary):
    __RefOnly__ = 1
