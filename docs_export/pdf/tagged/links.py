"""Links as ISO 14289-1, 7.18.5 wants them: a Link element with its text, its annotation and a description."""

import re

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFString

from .strings import text_string
from .structure import Element, ObjectReference, Step


def bare(address: str) -> str:
    """An address of a paragraph as it comes back to `linkURL` and `linkRect`."""
    return re.sub("^(#|document:)", "", address)


class Links:
    """Mixin of the canvas: annotations of a paragraph are queued until its text is drawn."""

    pending_text = None

    def linkURL(self, url, rect, relative=0, **ignored):
        self._link(url, rect, relative, A=PDFDictionary({"S": "/URI", "URI": PDFString(url)}))

    def linkRect(self, contents, destinationname, Rect=None, addtopage=1, name=None, relative=1, **ignored):
        self._link(destinationname, Rect, relative, contents, Dest=self._bookmarkReference(destinationname))

    def _link(self, address: str, rect, relative, description: str = "", **target) -> None:
        if self.in_artifact:  # a repeated table head: the link is in the first one
            return
        rectangle = PDFArray(self._absRect(rect, relative))
        entries = {"Type": "/Annot", "Subtype": "/Link", "F": 4, "Border": "[0 0 0]", "Rect": rectangle}
        annotation = PDFDictionary(entries | target)
        if self.pending_text is not None:
            self.pending_text.annotations.append((address, annotation))
            return
        top = self.element
        self._attach(top if top.kind == "Link" else Element("Link", top), annotation, description or address)

    def _attach(self, element: Element, annotation: PDFDictionary, description: str) -> None:
        row = self.tree.add_annotation(element)
        annotation["Contents"] = text_string(description or "Link")
        annotation["StructParent"] = row
        name = f"Link{row}"
        self._addAnnotation(annotation, name)
        element.kids.append(ObjectReference(self._pageNumber, self._doc.refAnnotation(name)))

    def linked_code(self, text) -> str:
        """The code of a text object cut at the borders of its links and passages, each with an element of its own."""
        code, top = text._code, self.element
        out, position, current = ["BT"], 1, top
        for at, link in [*text.borders(), (len(code), None)]:
            piece = code[position:at]
            shows = any("Tj" in operator or "TJ" in operator for operator in piece)
            out.extend([self.begin_mark(current), *piece, "EMC"] if shows else piece)
            position, current = at, top
            if isinstance(link, Step):  # a passage in another language
                current = self.resolve((link,))
            elif link is not None:
                current = self._link_element(text, link)
        return " ".join([*out, "ET"])

    def _link_element(self, text, link) -> Element:
        """The same element for all lines of a link, with one annotation for each line."""
        paragraph = text.paragraph
        element = self.resolve((Step("Link", (paragraph.key, link)),))
        address = bare(link[1] if isinstance(link, tuple) else link)
        mine = [pair for pair in text.annotations if pair[0] == address]
        for pair in mine[:1] if isinstance(link, tuple) else mine:
            text.annotations.remove(pair)
            self._attach(element, pair[1], paragraph.link_text(link))
        return element
