"""From content to bytes: the chosen parts one after the other, each on pages of its own kind."""

import io
from datetime import datetime
from typing import BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.platypus import NextPageTemplate, PageBreak

from docs_export.content import Material, MaterialChoice
from docs_export.pdf.layout.breaks import BookDocument
from docs_export.pdf.layout.pages import BookCanvas
from docs_export.pdf.progress import Progress
from docs_export.pdf.result import RenderError, RenderResult

from .cards import card_sheets
from .door import door_sign
from .kit import Kit
from .notices import notices
from .pages import CUT, SHEET, WIDE, page_templates
from .tables import table_sheets
from .tally import tally_sheets

_PARTS = (
    ("Blätter für die Arbeitsgruppen", SHEET, table_sheets),
    ("Türschild", WIDE, door_sign),
    ("Hinweise", SHEET, notices),
    ("Strichlisten", SHEET, tally_sheets),
    ("Karten", CUT, card_sheets),
)
"""Each makes a list of stories, one for each sheet."""


def render_now(
    content: Material, choice: MaterialChoice, target: BinaryIO, *, on_progress=None, created: datetime
) -> RenderResult:
    """See `docs_export.pdf.render_material`."""
    progress, kit = Progress(on_progress), Kit(content, choice)
    progress(0.0)
    sheets = [(page, sheet) for name, page, make in _PARTS for sheet in _made(kit, name, make)]
    if not sheets:
        raise RenderError("Es ist nichts zum Drucken da.")
    progress(0.4)
    data, pages = _draw(kit, sheets, progress, created)
    target.write(data)
    progress(1.0)
    return RenderResult(pages, kit.notes)


def _made(kit: Kit, name: str, make) -> list[list]:
    try:
        return make(kit)
    except Exception as error:
        # Not chained: what ReportLab says of a fault quotes the text, and that may be a key.
        fault = f"Im Teil „{name}“ ist ein Fehler aufgetreten ({type(error).__name__})."
    raise RenderError(fault)


def _draw(kit: Kit, sheets: list[tuple[str, list]], progress: Progress, created: datetime) -> tuple[bytes, int]:
    out = io.BytesIO()
    document = _document(kit.content, out)
    templates = page_templates(kit)
    first = sheets[0][0]
    document.addPageTemplates(sorted(templates, key=lambda template: template.id != first))
    try:
        document.build(_story(sheets), canvasmaker=lambda *args, **kw: BookCanvas(*args, created=created, **kw))
    except Exception as error:
        fault = f"Auf Seite {document.page} ist ein Fehler aufgetreten ({type(error).__name__})."
    else:
        progress(0.95)
        return out.getvalue(), document.page
    raise RenderError(fault)


def _story(sheets: list[tuple[str, list]]) -> list:
    (_, first), *others = sheets
    story = list(first)
    for page, sheet in others:
        story += [NextPageTemplate(page), PageBreak(), *sheet]
    return story


def _document(content: Material, out: BinaryIO) -> BookDocument:
    demo = " (Demonstrationsinhalt)" if content.is_demo else ""
    return BookDocument(
        out,
        pagesize=A4,
        lang="de",
        title=f"Material zum Drucken: {content.full_title}{demo}",
        author=content.design.publisher or content.municipality or "Werkstattbuch",
        subject=content.reference or "Material zum Drucken",
        creator="Werkstattbuch",
        producer="Werkstattbuch",
        initialFontName="Sans",
        initialFontSize=9.5,
        invariant=1,
    )
