"""Text that is known only when all pages are: page numbers in the contents, "von 14" in the footer.

A placeholder goes into the page's code and is replaced before the file is written, so one pass is enough.
"""

import re
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics

from .strict import check_glyphs

_PLACEHOLDER = re.compile("\x01(\\d+)\x01")  # a control character never occurs bare in the code of a page


class _Late(NamedTuple):
    destination: str | None
    template: str
    right: float
    baseline: float
    font: str
    size: float


class LateText:
    """Mixin of the canvas."""

    def __init__(self, *args, **kwargs):
        self._late: list[_Late] = []
        self._pages = []
        self._page_of: dict[str, int] = {}
        self._names: dict[object, str] = {}
        super().__init__(*args, **kwargs)

    def destination_of(self, key: object) -> str:
        """A name for what has a key; numbered by first use, so that the file does not show the key."""
        return self._names.setdefault(key, f"h{len(self._names) + 1}")

    def note_destination(self, name: str) -> None:
        """Remember on which page a destination is first drawn."""
        self._page_of.setdefault(name, self._pageNumber)

    def note_page(self, page) -> None:
        self._pages.append(page)

    def draw_late(self, template: str, *, right: float, baseline: float, font: str, size: float, destination=None):
        """Draw `template` with the page of a destination, or the number of pages, for its `{}`; flush right."""
        code = f"\x01{len(self._late)}\x01"
        self._late.append(_Late(destination, template, right, baseline, font, size))
        with self.mark(self.element):
            self._code.append(code)

    def fill_late_text(self) -> None:
        """Called once, after the last page."""
        for page in self._pages:
            page.stream = _PLACEHOLDER.sub(lambda match: self._write(self._late[int(match[1])]), page.stream)

    def _write(self, late: _Late) -> str:
        number = len(self._pages) if late.destination is None else self._page_of[late.destination]
        text = late.template.format(number)
        font = pdfmetrics.getFont(late.font)
        check_glyphs(text, font)
        x = late.right - pdfmetrics.stringWidth(text, late.font, late.size)
        shown = " ".join(
            f"{font.getSubsetInternalName(subset, self._doc)} {late.size} Tf ({self._escape(part)}) Tj"
            for subset, part in font.splitString(text, self._doc)
        )
        return f"BT 1 0 0 1 {x:.2f} {late.baseline:.2f} Tm {shown} ET"
