"""Three defects of ReportLab 5.1 that no subclass reaches; each is put right by one function, once per process."""

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, ttfonts
from reportlab.platypus import paragraph

from .shaping import meaning

_format_stream = pdfdoc.PDFStream.format
_to_unicode = ttfonts.makeToUnicodeCMap
_BLOCK = 100  # entries that one beginbfchar may hold


def closed(data: bytes) -> bytes:
    """ISO 19005-2, 6.1.7.1: an end of line stands before `endstream` and is no part of the length."""
    # Data that end in CR would swallow a lone LF: together they read as one end of line.
    return data + (b"\r\nendstream" if data.endswith(b"\r") else b"\nendstream")


def _format_with_end_of_line(self, document):
    return closed(_format_stream(self, document)[: -len(b"endstream\n")]) + b"\n"


def _to_unicode_of_used_codes(name, subset):
    """ISO 14289-1, 7.21.7: no code maps to U+0000; ISO 32000-1, 9.10.3: UTF-16, and several letters for a ligature."""
    says = {i: meaning.get(c) or chr(c) for i, c in enumerate(subset) if c}
    rows = [f"<{i:02X}> <{text.encode('utf-16-be').hex().upper()}>" for i, text in says.items()]
    blocks = (rows[i : i + _BLOCK] for i in range(0, len(rows), _BLOCK))
    body = "\n".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks)
    # ReportLab's own function formats every character of the subset as four digits, which has to stay valid.
    head, tail = _to_unicode(name, [0] * len(subset)).split(f"{len(subset)} beginbfchar")
    return head + body + tail[tail.index("endbfchar") + len("endbfchar") :]


def _no_parts_of_an_address(word):
    """ReportLab parts a long address at one slash and lets the rest run off the page."""
    return


def apply() -> None:
    """Safe to call often."""
    rl_config.useA85 = 0  # ASCII85 makes every stream a quarter larger and helps nobody
    pdfdoc.PDFStream.format = _format_with_end_of_line
    ttfonts.makeToUnicodeCMap = _to_unicode_of_used_codes
    paragraph._uri_split_pairs = _no_parts_of_an_address
