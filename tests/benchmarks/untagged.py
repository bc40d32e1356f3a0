"""The same book without structure: what tagging costs is the difference.

ReportLab's own text objects, links and drawing take the place of ours; nothing is marked, no tree is written.
"""

from contextlib import nullcontext
from functools import partial

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from docs_export.pdf.tagged import ListItem, Tagged, TaggedCanvas, TaggedParagraph, TaggedTable, canvas
from docs_export.pdf.tagged.packing import packed

_OF_REPORTLAB = ("drawText", "linkURL", "setFont", *canvas._PAINTING)


class _Nowhere:
    """Stands in for the element that something is drawn into."""

    kind = ""
    attributes = {}


def leave_out_tags() -> None:
    """For the whole process; a benchmark runs in one of its own."""
    for name in _OF_REPORTLAB:
        setattr(TaggedCanvas, name, getattr(Canvas, name))
    nothing = _Nowhere()
    for name in ("within", "mark"):
        setattr(TaggedCanvas, name, lambda *_: nullcontext(nothing))
    for name in ("push", "pop", "begin_artifact", "end_artifact", "_finish_page", "resolve"):
        setattr(TaggedCanvas, name, lambda *_: None)
    TaggedCanvas.element = nothing
    TaggedCanvas._finish_page = lambda self, page: self.note_page(page)
    TaggedCanvas.linkRect = lambda self, contents, *args, **kwargs: Canvas.linkRect(self, "", *args, **kwargs)
    TaggedCanvas.save = _save
    Tagged._drawOn = Flowable._drawOn
    TaggedParagraph.beginText = Paragraph.beginText
    TaggedParagraph.draw = ListItem.draw = Paragraph.draw
    TaggedTable._callback = staticmethod(lambda *_: None)


def _save(self):
    if len(self._code):
        self.showPage()
    self.fill_late_text()
    self._doc.format = partial(packed, self._doc)
    Canvas.save(self)
