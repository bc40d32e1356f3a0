"""What is made before anything is measured: photos, and our story as HTML."""

import sys
from html import escape
from pathlib import Path

from docs_export.content import Options
from docs_export.pdf import renderer
from docs_export.pdf.book import Book
from docs_export.pdf.progress import Progress

from .growth import draw_photos, grown
from .html import Page
from .svg import hexadecimal

CAMERA, READY = "camera", "ready"
"""Folders of photos: as they were taken, and at the size in which they are printed."""


class _Keeping(Book):
    """Writes each picture as it enters our file, and knows its name: WeasyPrint gets that file."""

    def __init__(self, content, folder: Path):
        super().__init__(content, folder.joinpath(CAMERA).joinpath, Options())
        self._ready, self.names = folder / READY, {}
        self._ready.mkdir(exist_ok=True)

    def picture(self, source, box):
        made = super().picture(source, box)
        self._ready.joinpath(source).write_bytes(made.data)
        self.names[made.data] = source
        return made


def html_file(folder: Path, groups: int) -> Path:
    return folder / f"book-{groups}.html"


def prepare(groups: int, folder: Path) -> None:
    content = grown(groups)
    draw_photos(content, folder / CAMERA)
    book = _Keeping(content, folder)
    page = Page(book.names, folder)
    body = page.html(renderer._story(book, Progress(None)))
    edition = f"{content.title} · Fassung {content.version} vom {content.published_on}"
    html_file(folder, groups).write_text(
        f'<html lang=de style="--accent:{hexadecimal(book.theme.accent)}"><head><meta charset=utf-8>'
        f"<title>{escape(content.full_title)}</title><style>{page.styles.css}</style></head>"
        f'<body data-banner="Demonstrationsinhalt, erfunden" data-edition="{escape(edition)}">{body}</body></html>',
        "utf-8",
    )


if __name__ == "__main__":
    prepare(int(sys.argv[1]), Path(sys.argv[2]))
