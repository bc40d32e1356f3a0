"""The structure tree of ISO 32000-1, 14.7: elements, their kids and the tree that leads back from content to them."""

import itertools
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFObject, PDFObjectReference

from .strings import text_string

new_key = itertools.count(1).__next__
"""Identity of an element; only compared, never written, so that two runs give the same bytes."""


class Step(NamedTuple):
    """One step of a structure path: the element is made when its key is first drawn."""

    type: str
    key: object
    attributes: Mapping[str, bytes | str] | None = None


Path = tuple[Step, ...]


class MarkedContent(NamedTuple):
    """A kid of an element: a marked-content sequence of a page (14.7.4.2)."""

    page: int
    mcid: int


class ObjectReference(NamedTuple):
    """A kid of an element: an annotation (14.7.4.3)."""

    page: int
    target: PDFObjectReference


def _page(document, number: int) -> str:
    return _numbered(document, f"Page{number}")


def _numbered(document, name: str) -> str:
    """A reference as text; `PDFObjectReference.format` would encode each anew, and there are thousands."""
    return "{} {} R".format(*document.idToObjectNumberAndVersion[name])


class _Referred(PDFObject):
    """An indirect object that many others name; its number is looked up once."""

    __RefOnly__ = 1
    _reference = ""

    def reference(self, document) -> str:
        if not self._reference:
            self._reference = _numbered(document, document.Reference(self).name)
        return self._reference


class Indirect(_Referred):
    """An indirect object whose text is made by a function when the file is written."""

    def __init__(self, write):
        self.write = write

    def format(self, document):
        return self.write(document)


class Element(_Referred):
    """A structure element; strings among its attributes become PDF text strings, bytes are written as they are."""

    def __init__(self, kind: str, parent: PDFObject, attributes: Mapping[str, bytes | str] | None = None):
        self.kind, self.parent, self.attributes = kind, parent, dict(attributes or {})
        self.kids: list[Element | MarkedContent | ObjectReference] = []
        if isinstance(parent, Element):
            parent.kids.append(self)

    def format(self, document):
        page = next((kid.page for kid in self.kids if isinstance(kid, MarkedContent)), None)
        shown = f"/Pg {_page(document, page)}" if page else ""
        kids = f"/K[{' '.join([_kid(document, kid, page) for kid in self.kids])}]" if self.kids else ""
        written = f"<</S/{self.kind}/P {self.parent.reference(document)}{shown}{kids}".encode()
        for name, value in self.attributes.items():
            text = value if isinstance(value, bytes) else text_string(value).format(document)
            written += f"/{name} ".encode() + text
        return written + b">>"


def _kid(document, kid, page: int | None) -> str:
    if isinstance(kid, Element):
        return kid.reference(document)
    if isinstance(kid, MarkedContent):
        same = kid.page == page
        return str(kid.mcid) if same else f"<</Type/MCR/Pg {_page(document, kid.page)}/MCID {kid.mcid}>>"
    return f"<</Type/OBJR/Pg {_page(document, kid.page)}/Obj {kid.target.format(document).decode()}>>"


def _prune(element: Element) -> bool:
    """Tells whether anything is left of an element."""
    element.kids = [kid for kid in element.kids if not isinstance(kid, Element) or _prune(kid)]
    return bool(element.kids) or element.kind in ("TD", "TH")


class StructureTree:
    """The Document element, all elements by key, and the ParentTree (14.7.4.4)."""

    def __init__(self):
        self.root = Indirect(self._format_root)
        self.document = Element("Document", self.root)
        self._elements: dict[object, Element] = {}
        self._parents: list[list[Element] | Element] = []

    def resolve(self, start: Element, path: Iterable[Step]) -> Element:
        """Follow a path below an element and make what is not there yet."""
        for step in path:
            if step.key not in self._elements:
                self._elements[step.key] = Element(step.type, start, step.attributes)
            start = self._elements[step.key]
        return start

    def new_page(self) -> int:
        """A row of the ParentTree for the marked content of a page."""
        self._parents.append([])
        return len(self._parents) - 1

    def add_content(self, element: Element, row: int, page: int) -> int:
        """Note that an element owns the next sequence of a page; returns its MCID."""
        parents = self._parents[row]
        parents.append(element)
        element.kids.append(MarkedContent(page, len(parents) - 1))
        return len(parents) - 1

    def add_annotation(self, element: Element) -> int:
        """A row of the ParentTree for one annotation (StructParent)."""
        self._parents.append(element)
        return len(self._parents) - 1

    def prune(self) -> None:
        """Take out elements that got no content, such as an empty paragraph; an empty cell keeps its place."""
        _prune(self.document)

    def _format_root(self, document):
        def row(parents):
            many = isinstance(parents, list)
            return f"[{' '.join(e.reference(document) for e in parents)}]" if many else parents.reference(document)

        numbers = " ".join(f"{i} {row(parents)}" for i, parents in enumerate(self._parents))
        tree = Indirect(lambda _: f"<</Nums[{numbers}]>>".encode())
        return (
            f"<</Type/StructTreeRoot/K {self.document.reference(document)}"
            f"/ParentTree {tree.reference(document)}/ParentTreeNextKey {len(self._parents)}>>"
        ).encode()
