"""Abbreviations and words that not everybody knows."""

from docs_export.content import excerpt
from docs_export.pdf.book import Book
from docs_export.pdf.layout.lists import label_list
from docs_export.pdf.markup import plain


def glossary(book: Book) -> list:
    entries = excerpt(book.whole, book.options).glossary
    if not entries:
        return []
    rows = [(entry.term, plain(entry.explanation, tied=True)) for entry in entries]
    return book.chapter("Glossar", label_list(book.theme, rows), new_page=False)
