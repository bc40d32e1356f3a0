"""Writing the file with its small objects packed into compressed streams (ISO 32000-1, 7.5.7 and 7.5.8).

A structure tree is thousands of small objects; ReportLab writes each of them bare, with a line in a table.
"""

import zlib
from itertools import accumulate

from reportlab.pdfbase.pdfdoc import PDFFile, format as formatted, pdfdocEnc

from .patches import closed

_OBJECTS = 200  # of one stream: a reader unpacks the whole stream to see one of them
_BARE, _PACKED = 1, 2


def packed(document) -> bytes:
    """Stands in for `PDFDocument.format`: objects may still be made while others are written."""
    document.encrypt.prepare(document)
    references = {"Root": document.Reference(document.Catalog), "Info": document.Reference(document.info)}
    out = document.__accum__ = PDFFile(document._pdfVersion)
    small, entries = [], [(0, 0, 65535)]
    while (number := len(entries)) in document.numberToId:
        body = formatted(document.idToObject[document.numberToId[number]], document, toplevel=1).rstrip(b"\n")
        if body.endswith(b"endstream"):
            entries.append((_BARE, _add(out, number, body), 0))
        else:
            entries.append((_PACKED, 0, 0))  # where, is known when all are there
            small.append((number, body))
    del document.__accum__
    for start in range(0, len(small), _OBJECTS):
        _pack(out, entries, small[start : start + _OBJECTS])
    _close(out, entries, {name: pdfdocEnc(ref.format(document)) for name, ref in references.items()}, document.ID())
    return out.format(document)


def _add(out: PDFFile, number: int, body: bytes) -> int:
    """Returns the offset of the object in the file."""
    return out.add(b"%d 0 obj\n%b\nendobj\n" % (number, body))


def _pack(out: PDFFile, entries: list, objects: list[tuple[int, bytes]]) -> None:
    stream = len(entries)
    offsets = accumulate((len(body) + 1 for _, body in objects), initial=0)
    index = b" ".join(b"%d %d" % (number, at) for (number, _), at in zip(objects, offsets, strict=False)) + b"\n"
    for place, (number, _) in enumerate(objects):
        entries[number] = (_PACKED, stream, place)
    keys = b"/Type/ObjStm/N %d/First %d" % (len(objects), len(index))
    entries.append((_BARE, _add(out, stream, _stream(keys, index + b"\n".join(body for _, body in objects))), 0))


def _close(out: PDFFile, entries: list, references: dict[str, bytes], identity) -> None:
    """The cross-reference stream, which is the trailer as well."""
    number, offset = len(entries), out.offset
    table = b"".join(
        kind.to_bytes(1, "big") + where.to_bytes(4, "big") + place.to_bytes(2, "big")
        for kind, where, place in [*entries, (_BARE, offset, 0)]
    )
    links = b"".join(b"/%b %b" % (name.encode(), reference) for name, reference in references.items())
    keys = b"/Type/XRef/W[1 4 2]/Size %d%b/ID %b" % (number + 1, links, pdfdocEnc(identity))
    _add(out, number, _stream(keys, table))
    out.add(b"startxref\n%d\n%%%%EOF\n" % offset)


def _stream(keys: bytes, data: bytes) -> bytes:
    data = zlib.compress(data)
    return b"<<%b/Filter/FlateDecode/Length %d>>stream\n%b" % (keys, len(data), closed(data))
