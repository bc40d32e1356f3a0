"""The document template: page furniture becomes artifacts, a heading stays with what follows it."""

from reportlab.platypus import BaseDocTemplate, KeepTogether

from .heading import Heading


def _as_furniture(draw):
    def furniture(canvas, document):
        canvas.begin_artifact()
        draw(canvas, document)
        canvas.end_artifact()

    return furniture


class TaggedDocument(BaseDocTemplate):
    """What `onPage` and `onPageEnd` draw is an artifact of pagination (ISO 32000-1, 14.8.2.2)."""

    def addPageTemplates(self, pageTemplates):
        templates = pageTemplates if isinstance(pageTemplates, (list, tuple)) else [pageTemplates]
        for template in templates:
            template.onPage = _as_furniture(template.onPage)
            template.onPageEnd = _as_furniture(template.onPageEnd)
        super().addPageTemplates(templates)


def bind_headings(story):
    """Move headings into the block kept together after them: ReportLab loses them at the end of a page otherwise."""
    bound = []
    for flowable in story:
        if isinstance(flowable, KeepTogether):
            heads = []
            while bound and isinstance(bound[-1], Heading):
                heads.insert(0, bound.pop())
            if heads:
                flowable = KeepTogether([*heads, *flowable._content])
        bound.append(flowable)
    return bound


def headings(story):
    """All headings in order, also those inside blocks kept together."""
    for flowable in story:
        if isinstance(flowable, Heading):
            yield flowable
        elif isinstance(flowable, KeepTogether):
            yield from headings(flowable._content)
