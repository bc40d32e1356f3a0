"""Marks of those who pay, carry and publish, and the funding line."""

from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from docs_export.content import Logo
from docs_export.pdf.book import Book
from docs_export.pdf.images import PictureError
from docs_export.pdf.layout.columns import Column, Columns
from docs_export.pdf.layout.grid import BASELINE, HALF, LABEL_WIDTH, MARGIN, TEXT_WIDTH, on_grid
from docs_export.pdf.layout.lists import label_list
from docs_export.pdf.layout.pictures import photo_figure
from docs_export.pdf.layout.text import Text
from docs_export.pdf.markup import plain

_FEW = 6
_SLOTS = {True: (3, (38 * mm, 14 * mm)), False: (4, (27 * mm, 10 * mm))}
"""How many stand in a row, and the box of each: smaller where there are many."""


def logos(book: Book) -> list:
    """Below their label in slots of one size, the funding line last; nothing where there is neither."""
    design, story = book.content.design, [Spacer(1, BASELINE)]
    in_row, box = _SLOTS[len(design.logos) <= _FEW]
    for label, marks in groupby(design.logos, key=lambda logo: logo.label):
        figures = [figure for logo in marks if (figure := _figure(book, logo, box))]
        for first in range(0, len(figures), in_row):
            story.append(_row(book, "" if first else label, figures[first : first + in_row], in_row, box))
    if design.funding_notice:
        story += label_list(book.theme, [("Förderung", plain(design.funding_notice, tied=True))], after=0)
    return story if len(story) > 1 else []


def _row(book: Book, label: str, figures, in_row: int, box) -> Columns:
    """Wide and tall ones stand on one middle line."""
    pitch = (TEXT_WIDTH - box[0]) / (in_row - 1)
    slots = []
    for place, figure in enumerate(figures):
        gap = Spacer(1, (box[1] - figure.figure_height) / 2)
        slots.append(Column(MARGIN + place * pitch, box[0], [gap, figure, gap]))
    words = [Spacer(1, on_grid(box[1] / 2 - BASELINE)), Text(plain(label), book.theme.label)] if label else []
    return Columns([Column(0, LABEL_WIDTH, words), *slots], after=HALF)


def _figure(book: Book, logo: Logo, box):
    try:
        return photo_figure(book.picture(logo.source, box), box, logo.alt_text or "Logo")
    except PictureError as bad:
        book.notes.append(f"Das Logo „{logo.alt_text}“ kann nicht gezeigt werden: {bad}.")
        return None
