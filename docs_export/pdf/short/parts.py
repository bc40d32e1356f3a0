"""What the short versions of all languages share: cut texts, the title, QR code and address."""

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.units import mm

from docs_export.content import Documentation
from docs_export.pdf.book import Book
from docs_export.pdf.glyphs import printable
from docs_export.pdf.layout.columns import Column, Columns
from docs_export.pdf.layout.grid import BASELINE, MARGIN, TEXT_WIDTH, WIDTH
from docs_export.pdf.layout.qr import qr_figure
from docs_export.pdf.layout.text import Text, Title
from docs_export.pdf.markup import link, plain
from docs_export.pdf.theme import variant
from docs_export.pdf.words import shown

_LONGEST_TITLE = 120
_LONGEST_ADDRESS = 120


def cut(text: str, most: int) -> str:
    """One line of at most so many letters, ended at a word, with an ellipsis; a name in brackets counts as printed."""
    text = " ".join(text.split())
    told = printable(text)
    if len(told) <= most:
        return text
    head, _, _ = told[:most].rpartition(" ")
    return f"{head or told[:most]} …"


def spoken(text: Text, language: str) -> Text:
    """The same paragraph, marked as being in another language (ISO 14289-1, 7.2)."""
    *above, own = text.path
    text.path = (*above, own._replace(attributes={"Lang": language}))
    return text


def title(book: Book, *, alignment: int = TA_LEFT) -> Title:
    words = cut(book.content.full_title, _LONGEST_TITLE)
    style = variant(book.theme.h1, leftIndent=0, spaceAfter=BASELINE, alignment=alignment)
    return Title(plain(words, "Serif"), style, level=1, outline=words, in_contents=False)


def when_and_where(content: Documentation, *, most: int = 80) -> tuple[str, str]:
    """Empty where it is not known; of at most so many letters."""
    facts = content.facts
    when = ", ".join(part for part in (facts.date, facts.time) if part)
    where = ", ".join(part for part in (facts.venue, content.municipality) if part)
    return cut(when, most), cut(where, max(most, 120))


def address(book: Book, words: str, style, *, mirrored: bool = False) -> list:
    """The QR code where lines begin, with the page's address beside it; nothing for a draft without one."""
    url, theme = book.content.public_url, book.theme
    if not url:
        return []
    strong = variant(style, fontName="Sans-Semibold", textColor=theme.accent)
    told = cut(shown(url).removesuffix("/"), _LONGEST_ADDRESS)
    beside = [Text(plain(words), style), Text(link(told, url, colour=theme.accent_hex), strong)]
    at, text_at = (WIDTH - 27 * mm, 0) if mirrored else (0, MARGIN)
    columns = [Column(at, 27 * mm, [qr_figure(url)]), Column(text_at, TEXT_WIDTH, beside)]
    return [Columns(columns, rule=theme.strong)]


def imprint_line(book: Book, style) -> Text:
    """Who publishes, with whose money, which version."""
    content = book.content
    parts = [
        cut(content.design.publisher, 80),
        cut(content.design.funding_notice, 180),
        f"{cut(content.reference, 40)}, {cut(content.edition, 60)}",
    ]
    return Text(plain(" · ".join(part for part in parts if part)), style)
