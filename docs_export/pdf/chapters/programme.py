"""Programm and method."""

from reportlab.lib.units import mm

from docs_export.content import AgendaItem
from docs_export.pdf.book import Book
from docs_export.pdf.layout.grid import MARGIN
from docs_export.pdf.layout.prose import paragraphs
from docs_export.pdf.layout.tables import table
from docs_export.pdf.layout.text import Text
from docs_export.pdf.markup import Markup, plain
from docs_export.pdf.theme import variant
from docs_export.pdf.words import NOT_DOCUMENTED


def programme(book: Book) -> list:
    agenda, method = book.content.agenda, book.content.method
    if not agenda:
        return book.chapter("Methode", book.prose(method, below=1), new_page=False) if method else []
    how = [book.section("Methode"), *book.prose(method)] if method else []
    return book.chapter("Programm", [_table(book), *how], new_page=False)


def _table(book: Book):
    agenda = book.content.agenda
    timed, spoken = any(item.start for item in agenda), any(item.speaker for item in agenda)
    head = ["Uhrzeit" if timed else "Teil", "Programmpunkt", *(["Verantwortlich"] if spoken else [])]
    widths = (MARGIN, 82 * mm, 40 * mm) if spoken else (MARGIN, 122 * mm)
    rows = []
    for number, item in enumerate(agenda, 1):
        first = _time(item) if timed else plain(item.kind_label or str(number))
        rows.append((first, _what(book, item), plain(item.speaker))[: len(head)])
    return table(book.theme, head, rows, widths, summary="Ablauf der Veranstaltung")


def _time(item: AgendaItem) -> Markup:
    span = "–".join(part for part in (item.start, item.end) if part)
    return plain(span or NOT_DOCUMENTED)


def _what(book: Book, item: AgendaItem) -> Markup | list:
    title, summary = plain(item.title), paragraphs(book.theme, item.summary)
    if not summary:
        return title
    soft = variant(book.theme.cell, textColor=book.theme.small.textColor)
    return [Text(title, book.theme.cell), *(Text(part, soft) for part in summary)]
