"""From content to bytes."""

import gc
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.pagesizes import A4

from docs_export.content import Options, excerpt, omissions
from docs_export.data import data_files

from .book import Book
from .chapters import BODY, FRONT
from .faults import fault
from .images import Resolver
from .layout.breaks import BookDocument
from .layout.contents import contents
from .layout.grid import BASELINE, height_of
from .layout.pages import BookCanvas, page_templates
from .progress import Progress
from .result import RenderError, RenderResult
from .short import short_name, short_story
from .tagged import Attachment, TaggedDocument, bind_headings

_BUILDING, _DRAWING = 0.45, 0.95
_NEW_OBJECTS = 20_000  # before Python looks for garbage; its own default is 700


def render(
    content, target, *, resolve_photo: Resolver, options=None, on_progress=None, created: datetime
) -> RenderResult:
    """See `docs_export.pdf.render`."""
    if created.tzinfo is None:
        raise ValueError("created needs a time zone, or another machine would write another file")
    progress = Progress(on_progress)
    progress(0.0)
    with _few_collections():
        book = Book(content, resolve_photo, options or Options())
        story = _story(book, progress)
        data, pages = _draw(book, story, progress, created)
    _write(data, target)
    progress(1.0)
    return RenderResult(pages, book.notes)


@contextmanager
def _few_collections() -> Iterator[None]:
    """What a book is made of lives until it is written: looking for garbage in it took a tenth of the time."""
    usual = gc.get_threshold()
    gc.set_threshold(_NEW_OBJECTS, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _story(book: Book, progress: Progress) -> list:
    """All chapters; the contents are built last, when all headings are known."""
    if book.is_short:
        return _guarded("Kurzfassung", short_story, book)
    step = progress.part(0.0, _BUILDING)
    front = [flowable for key, name, make in FRONT for flowable in _chapter(key, name, make, book)]
    body = []
    for done, (key, name, make) in enumerate(BODY, 1):
        body += _chapter(key, name, make, book)
        step(done / len(BODY))
    rows = contents(book.theme, [*front, *body])
    whole = height_of(rows) + 6 * BASELINE
    here = book.chapter("Inhalt", rows, numbered=False, in_contents=False, new_page=False, room=whole)
    return bind_headings([*front, *here, *body])


def _chapter(key: str | None, name: str, make, book: Book) -> list:
    return _guarded(name, make, book) if key is None or book.options.has(key) else []


def _guarded(name: str, make, book: Book) -> list:
    try:
        return make(book)
    except Exception as error:
        raise RenderError(fault(book.content, error, f"Im Kapitel „{name}“")) from error


def _draw(book: Book, story: list, progress: Progress, created: datetime) -> tuple[bytes, int]:
    out, canvases, attachments = io.BytesIO(), [], _attachments(book, created)
    document = _document(book, out)
    document.addPageTemplates(_templates(book))
    _report_drawing(document, len(story), progress)

    def make_canvas(*args, **kwargs):
        canvases.append(BookCanvas(*args, created=created, attachments=attachments, **kwargs))
        return canvases[-1]

    try:
        document.build(story, canvasmaker=make_canvas)
    except Exception as error:
        if error is progress.abort:
            raise
        chapter = canvases[-1].chapter if canvases and canvases[-1].chapter else "Titelblatt"
        where = f"Auf Seite {document.page}, im Kapitel „{chapter}“ oder gleich danach,"
        raise RenderError(fault(book.content, error, where)) from error
    return out.getvalue(), document.page


def _attachments(book: Book, created: datetime) -> list[Attachment]:
    """What this file says, as data; a single page is short enough to be read."""
    if book.is_short:
        return []
    told, left_out = excerpt(book.whole, book.options), omissions(book.options, book.whole)
    return [
        Attachment(*file[:4], relationship="Supplement" if file.is_supplement else "Data")
        for file in data_files(told, created, left_out=left_out)
    ]


def _document(book: Book, out: BinaryIO) -> TaggedDocument:
    content = book.content
    name, language = (short_name(book), book.options.language) if book.is_short else (book.kind, content.language)
    kinds = ["intern"] if content.variant == "internal" else []
    title = f"{name} (intern)" if kinds else name
    kinds += ["Auszug"] if book.options.choice else []
    demo = " (Demonstrationsinhalt)" if content.is_demo else ""
    return BookDocument(
        out,
        pagesize=A4,
        lang=language,
        title=f"{title}: {content.full_title}{demo}",
        author=content.design.publisher or content.municipality or content.district_name or "Werkstattbuch",
        subject=", ".join([content.reference, content.version_name, *kinds]),
        creator="Werkstattbuch",
        producer="Werkstattbuch",
        initialFontName="Sans",
        initialFontSize=9.5,
        invariant=1,
    )


def _templates(book: Book) -> list:
    content = book.content
    warnings = ["Interne Fassung, nicht zur Veröffentlichung"] if content.variant == "internal" else []
    warnings += ["Demonstrationsinhalt, erfunden"] if content.is_demo else []
    running = content.series_name or content.district_name or content.title
    part = " · Auszug" if book.options.choice else ""
    running = f"{book.kind}: {running}" if book.options.choice else running
    edition = f"{content.title} · {content.edition}{part}"
    return page_templates(book.theme, banner=" · ".join(warnings), running=running, edition=edition)


def _report_drawing(document: TaggedDocument, total: int, progress: Progress) -> None:
    step = progress.part(_BUILDING, _DRAWING)

    def report(kind, value):
        if kind == "PROGRESS":
            step(value / max(total, 1))

    document.setProgressCallBack(report)


def _write(data: bytes, target: BinaryIO | Path) -> None:
    """A path gets the whole file or none of it."""
    if hasattr(target, "write"):
        target.write(data)
        return
    target = Path(target)
    partial_file = target.with_name(f".{target.name}.{os.getpid()}.part")
    partial_file.write_bytes(data)
    partial_file.replace(target)
