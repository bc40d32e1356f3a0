"""Photos that belong to no working group."""

from docs_export.pdf.book import Book

from .group_photos import photo_blocks


def photo_log(book: Book) -> list:
    photos = book.content.photos
    if not photos:
        return []
    return book.chapter("Fotodokumentation", photo_blocks(book, photos), new_page=False)
