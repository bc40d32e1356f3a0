"""Photos with their transcripts: boards over the whole width, others in pairs."""

from reportlab.platypus import KeepTogether

from docs_export.content import Group, Photo
from docs_export.pdf.book import Book
from docs_export.pdf.layout.grid import BASELINE, HALF
from docs_export.pdf.layout.lists import label_list
from docs_export.pdf.layout.pictures import is_wide, pair
from docs_export.pdf.layout.prose import paragraphs
from docs_export.pdf.theme import variant


def photo_section(book: Book, group: Group) -> list:
    if not group.photos:
        return []
    boards = all(is_wide(photo) for photo in group.photos)
    title = "Pinnwand der Gruppe" if boards and group.kind == "group" else "Fotos"
    return [book.section(title, in_contents=False), *photo_blocks(book, group.photos)]


def photo_blocks(book: Book, photos: tuple[Photo, ...]) -> list:
    """In their order; what has a transcript stands alone, since that belongs right below it."""
    story, row = [], []
    for photo in photos:
        if is_wide(photo) or photo.transcript:
            story += _pairs(book, row)
            row = []
            story += _with_transcript(book, photo)
        else:
            row.append(photo)
    return story + _pairs(book, row)


def _pairs(book: Book, photos: list[Photo]) -> list:
    return [
        KeepTogether([pair(book.theme, [book.photo(photo) for photo in two])])
        for two in (photos[i : i + 2] for i in range(0, len(photos), 2))
    ]


def _with_transcript(book: Book, photo: Photo) -> list:
    block = book.photo(photo)
    block[-1].style = variant(block[-1].style, spaceAfter=HALF if photo.transcript else BASELINE)
    story = [KeepTogether(block)]
    if photo.transcript:
        story += label_list(book.theme, [("Abschrift", paragraphs(book.theme, photo.transcript))])
    return story
