"""Bookmarks (ISO 32000-1, 12.3.3): the headings as a tree, in place of ReportLab's outline.

ReportLab's counts its own numbering into Count, and chains all headings of a level into one list: nobody reads 900
bookmarks in a row, and a validator that follows the chain gives up after 256 (page-validation, max_reference_depth).
"""

import math

from reportlab.pdfbase.pdfdoc import PDFObject

from .strings import text_string

_MOST = 80  # on one level
_SHORT = 40  # letters of a title in the name of a group


class Bookmark(PDFObject):
    """One entry; `parent`, `before` and `after` are known when the tree is complete."""

    __RefOnly__ = 1
    parent = before = after = None

    def __init__(self, title: str = "", destination: PDFObject | str | None = None, *, closed: bool = False):
        self.title, self.destination, self.closed = title, destination, closed
        self.kids: list[Bookmark] = []

    def shown(self) -> int:
        """How many entries are seen below this one as soon as it is opened."""
        return sum(1 + (0 if kid.closed else kid.shown()) for kid in self.kids)

    def tie(self) -> None:
        """Group and link everything below."""
        self.kids = _grouped(self.kids)
        for before, kid, after in zip([None, *self.kids], self.kids, [*self.kids[1:], None], strict=False):
            kid.parent, kid.before, kid.after = self, before, after
            kid.tie()

    def format(self, document):
        entries = {"Parent": self.parent, "Prev": self.before, "Next": self.after, "Dest": self.destination}
        if self.kids:
            entries |= {"First": self.kids[0], "Last": self.kids[-1]}
        parts = [f"/{name} ".encode() + _written(document, value) for name, value in entries.items() if value]
        parts += [b"/Title " + text_string(self.title).format(document)] if self.parent else [b"/Type /Outlines"]
        if self.kids:
            parts.append(f"/Count {-self.shown() if self.closed else self.shown()}".encode())
        return b"<<" + b" ".join(parts) + b">>"


def _written(document, value: PDFObject) -> bytes:
    return (document.Reference(value) if isinstance(value, Bookmark) else value).format(document)


def _grouped(kids: list[Bookmark]) -> list[Bookmark]:
    """The entries themselves, or as many groups as each of them has entries."""
    while len(kids) > _MOST:
        size = math.isqrt(len(kids) - 1) + 1
        kids = [_group(kids[start : start + size]) for start in range(0, len(kids), size)]
    return kids


def _group(kids: list[Bookmark]) -> Bookmark:
    group = Bookmark(f"{_start(kids[0])} … {_start(kids[-1])}", kids[0].destination, closed=True)
    group.kids = kids
    return group


def _start(bookmark: Bookmark) -> str:
    title = bookmark.title
    return title if len(title) <= _SHORT else f"{title[:_SHORT].rstrip()} …"


class Bookmarks(Bookmark):
    """The root; has what ReportLab's document asks of an outline."""

    ready = 1

    def __init__(self):
        super().__init__()
        self._open: list[Bookmark] = [self]

    def addOutlineEntry(self, destinationname, level=0, title=None, closed=None):
        """Raises ValueError where a level is left out (ISO 14289-1, 7.4.2)."""
        if level >= len(self._open):
            raise ValueError(f"no heading of level {level} stands above {title!r}")
        entry = Bookmark(title, destinationname, closed=bool(closed))
        self._open[level].kids.append(entry)
        self._open[level + 1 :] = [entry]

    def prepare(self, document, canvas):
        """Called once, before the file is written."""
        self._resolve(self, canvas)
        self.tie()
        self.ready = 1 if self.kids else -1

    def _resolve(self, entry, canvas):
        for kid in entry.kids:
            kid.destination = canvas._bookmarkReference(kid.destination)
            self._resolve(kid, canvas)
