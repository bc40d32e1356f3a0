"""A canvas that decides, operator by operator, to which structure element something belongs.

In ReportLab all text passes `drawText` and all painting some fifteen methods. Text becomes content of the current
element, painting outside a figure an artifact; so unmarked content (ISO 14289-1, 7.1) cannot come about.
"""

import hashlib
from collections.abc import Iterable
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from io import BytesIO

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from . import patches
from .attachments import Attachment
from .bookmarks import Bookmarks
from .late import LateText
from .links import Links
from .metadata import Moment, complete_catalog
from .packing import packed
from .strict import StrictText
from .structure import Element, Path, StructureTree
from .text import TaggedText

_PAINTING = (
    *("line", "lines", "bezier", "arc", "rect", "roundRect", "ellipse", "circle", "wedge", "drawPath", "clipPath"),
    *("shade", "grid", "cross", "drawImage", "drawInlineImage", "doForm"),
)


class UntaggedContentError(ValueError):
    """Text that no reader would be told about, or that would be shown in a font that is not embedded."""


class TaggedCanvas(Links, LateText, Canvas):
    """Strict: text outside the structure, a font that is not embedded, a missing glyph are errors."""

    def __init__(self, *args, created: datetime, attachments: Iterable[Attachment] = (), **kwargs):
        patches.apply()  # again: settings of ReportLab may have been read anew since
        self.attachments = tuple(attachments)
        self.tree = StructureTree()
        self._stack = [self.tree.document]
        self._marking = self.in_artifact = False
        self._row = None
        self.text_position: dict[object, int] = {}
        self.bullet_label: Element | None = None
        super().__init__(*args, **kwargs | {"pdfVersion": (1, 7)})
        self._doc.outline = self._doc.Outlines = self._doc.Catalog.Outlines = Bookmarks()
        moment = Moment(created.astimezone(UTC))
        self._doc._timeStamp = moment
        self._doc.signature = hashlib.md5(str(moment.t).encode(), usedforsecurity=False)

    @property
    def element(self) -> Element:
        """The element that text drawn now belongs to."""
        return self._stack[-1]

    @contextmanager
    def within(self, path: Path):
        """Draw into the element at the end of a path below the current one."""
        self.push(path)
        yield self.element
        self.pop()

    def push(self, path: Path) -> None:
        """Open an element for callbacks that come in pairs; page furniture has no structure."""
        if not self.in_artifact:
            self._stack.append(self.resolve(path))

    def pop(self) -> None:
        if not self.in_artifact:
            self._stack.pop()

    def resolve(self, path: Path) -> Element:
        return self.tree.resolve(self.element, path)

    def begin_mark(self, element: Element | None) -> str:
        """The operator that opens a sequence (ISO 32000-1, 14.6): of an element, or of an artifact."""
        if element is None:
            return "/Artifact BMC"
        if self._row is None:
            self._row = self.tree.new_page()
        return f"/{element.kind}<</MCID {self.tree.add_content(element, self._row, self._pageNumber)}>>BDC"

    @contextmanager
    def mark(self, element: Element | None):
        """Everything drawn inside is one sequence; within another one there is nothing to open."""
        if self._marking:
            yield
            return
        self._code.append(self.begin_mark(element))
        self._marking = True
        yield
        self._code.append("EMC")
        self._marking = False

    def begin_artifact(self) -> None:
        """Page furniture: header, footer, repeated table head (ISO 32000-1, 14.8.2.2)."""
        self._code.append("/Artifact<</Type/Pagination>>BDC")
        self._marking = self.in_artifact = True

    def end_artifact(self) -> None:
        self._code.append("EMC")
        self._marking = self.in_artifact = False

    def setFont(self, psfontname, size, leading=None):
        """ISO 14289-1, 7.21.4: every font is embedded."""
        if not pdfmetrics.getFont(psfontname)._dynamicFont:
            raise UntaggedContentError(f"{psfontname} would not be embedded")
        super().setFont(psfontname, size, leading)

    def beginText(self, x=0, y=0, direction=None):
        return StrictText(self, x, y, direction=direction)

    def drawText(self, text):
        if self._marking:
            super().drawText(text)
            return
        if len(self._stack) < 2:
            raise UntaggedContentError(f"text outside the structure: {text.getCode()[:120]!r}")
        if isinstance(text, TaggedText) and (text.annotations or text.has_passages):
            self._code.append(self.linked_code(text))
            return
        self._code.append(self.begin_mark(self._owner(text)))
        super().drawText(text)
        self._code.append("EMC")

    def _owner(self, text) -> Element:
        """Paragraphs draw their bullet as a plain text object: in a list item that is the Lbl."""
        label = None if isinstance(text, TaggedText) else self.bullet_label
        return label or self.element

    def draw_jpeg(self, data: bytes, x: float, y: float, width: float, height: float) -> None:
        """Embed a JPEG byte for byte; ReportLab would decode it only to give it a name."""
        name = hashlib.sha256(data).hexdigest()[:32]
        registered = self._doc.getXObjectName(name)
        if registered not in self._doc.idToObject:
            image = pdfdoc.PDFImageXObject(name)
            if not image.loadImageFromJPEG(BytesIO(data)):
                raise ValueError("not a JPEG")
            self._doc.Reference(image, registered)
            self._doc.addForm(name, image)
        self._formsinuse.append(name)
        with self.mark(None):
            self._code.append(f"q {width:.4f} 0 0 {height:.4f} {x:.4f} {y:.4f} cm /{registered} Do Q")

    def _setAnnotations(self, page):
        super()._setAnnotations(page)
        if isinstance(page, pdfdoc.PDFPage):
            self._finish_page(page)

    def _finish_page(self, page) -> None:
        """StructParents (14.7.4.4) and Tabs in structure order (ISO 14289-1, 7.18.3)."""
        if self._marking or len(self._stack) != 1:
            raise UntaggedContentError("the structure is not balanced at the end of a page")
        page.__NoDefault__ = [*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.Tabs = "/S"
        if self._row is not None:
            page.StructParents = self._row
        self._row = None
        self.note_page(page)

    def save(self):
        if len(self._code):
            self.showPage()
        self.tree.prune()
        self.fill_late_text()
        complete_catalog(self)
        self._doc.format = partial(packed, self._doc)
        super().save()


def _as_artifact(name):
    paint = getattr(Canvas, name)

    def painting(self, *args, **kwargs):
        if self._marking:
            return paint(self, *args, **kwargs)
        with self.mark(None):
            return paint(self, *args, **kwargs)

    return painting


for _name in _PAINTING:
    setattr(TaggedCanvas, _name, _as_artifact(_name))
