"""The other side of the comparison: WeasyPrint sets the same story from HTML that `prepare` wrote."""

from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

import docs_export.pdf

from .prepare import READY, html_file

_FONTS = Path(docs_export.pdf.__file__).with_name("fonts")
_CSS = Path(__file__).with_name("book.css")


class Weasy:
    """Style sheet and fonts are parsed once, as in a warm worker; photos of a camera are brought to our 200 dpi."""

    def __init__(self, folder: Path, photos: str):
        self._folder, self._photos = folder, folder / photos
        self._options = {"pdf_variant": "pdf/ua-1", "dpi": None if photos == READY else 200}
        self._fonts = FontConfiguration()
        self._css = CSS(filename=_CSS, base_url=f"{_FONTS.as_uri()}/", font_config=self._fonts)

    def prepare(self, groups: int) -> str:
        return html_file(self._folder, groups).read_text("utf-8")

    def render(self, html: str, target: Path) -> int:
        """Returns the number of pages."""
        source = HTML(string=html, base_url=f"{self._photos.as_uri()}/")
        document = source.render(self._fonts, stylesheets=[self._css], **self._options)
        document.write_pdf(target, **self._options)
        return len(document.pages)
