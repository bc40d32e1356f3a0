"""Who does what next, and when."""

from docs_export.pdf.book import Book
from docs_export.pdf.layout.lists import label_list
from docs_export.pdf.layout.prose import paragraphs
from docs_export.pdf.markup import bold, plain
from docs_export.pdf.words import NOT_DOCUMENTED


def next_steps(book: Book) -> list:
    steps = book.content.next_steps
    if not steps:
        return []
    rows, outlook = [], []
    for step in steps:
        if step.is_outlook:
            outlook += [book.section(step.title, in_contents=False), *book.prose(step.text)]
            continue
        body = [bold(plain(step.title, tied=True)), *paragraphs(book.theme, step.text)]
        body += [plain(f"Zuständig: {step.responsible}")] if step.responsible else []
        rows.append((step.due or NOT_DOCUMENTED, body))
    listed = label_list(book.theme, rows) if rows else []
    return book.chapter("Nächste Schritte", [*listed, *outlook], new_page=False)
