"""Strings of the file itself: titles of bookmarks, texts instead of pictures, descriptions of links."""

from reportlab.pdfbase.pdfdoc import PDFString

_MOST_BYTES = 32_766  # ISO 19005-3, 6.1.13 allows 32,767, and a text string has two bytes of mark in front
_ELLIPSIS = " …"


def text_string(text: str) -> PDFString:
    """What is longer than a file may hold ends in an ellipsis."""
    encoded = text.encode("utf-16-be")
    if len(encoded) <= _MOST_BYTES - 2:
        return PDFString(text)
    room = _MOST_BYTES - 2 - 2 * len(_ELLIPSIS)
    return PDFString(encoded[:room].decode("utf-16-be", "ignore") + _ELLIPSIS)
