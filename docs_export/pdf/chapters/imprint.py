"""Imprint: who publishes, with whose money, which version, what is left out, and where it goes on."""

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether

from docs_export.content import Documentation, excerpt, left_out
from docs_export.pdf.book import Book
from docs_export.pdf.layout.columns import Column, Columns
from docs_export.pdf.layout.grid import BASELINE, FRAME_HEIGHT, MARGIN, TEXT_WIDTH, height_of
from docs_export.pdf.layout.lists import bullets, label_list
from docs_export.pdf.layout.qr import qr_figure
from docs_export.pdf.layout.tables import table
from docs_export.pdf.layout.text import Text
from docs_export.pdf.markup import link, plain
from docs_export.pdf.theme import variant
from docs_export.pdf.words import NOT_DOCUMENTED, shown

_SHORT_HISTORY = 6
_DEMO = "Diese Dokumentation ist ein Muster: Gebiet, Veranstaltung, Personen und Zahlen sind erfunden."


def imprint(book: Book) -> list:
    content = book.content
    story = label_list(book.theme, _rows(book))
    story += book.prose(content.design.legal, below=1)
    if content.sources:
        story += [book.section("Quellen"), *book.prose(content.sources)]
    story += _missing(book)
    history = [book.section("Fassungen"), _history(book)] if content.history else []
    last = [*history, *_on_the_web(book)]
    # Together, so that the address does not stand alone on the last page.
    story += [KeepTogether(last)] if len(content.history) <= _SHORT_HISTORY and last else last
    whole = height_of(story) + 6 * BASELINE
    return book.chapter("Impressum", story, new_page=False, room=whole if whole <= FRAME_HEIGHT else 0.0)


def _rows(book: Book) -> list:
    content = book.content
    rows = [
        ("Herausgegeben von", content.design.publisher or NOT_DOCUMENTED),
        *((line.label, line.text) for line in content.design.imprint),
        ("Förderhinweis", content.design.funding_notice or NOT_DOCUMENTED),
        ("Fassung", f"{content.reference}, {content.edition}"),
        ("Stand", content.stand),
        ("Bilder", _credits(excerpt(content, book.options))),
        ("Hinweis", _DEMO if content.is_demo else ""),
    ]
    return [(label, plain(text, tied=True)) for label, text in rows if text]


def _missing(book: Book) -> list:
    """What an excerpt leaves out, and what the version itself does."""
    told = (
        ("Diese Datei ist ein Auszug. In ihr fehlen:", left_out(book.options, book.whole)),
        ("Bei der Freigabe dieser Fassung wurde bestätigt:", book.content.omitted),
    )
    story = []
    for words, lines in told:
        if lines:
            intro = book.text(words)
            intro.keepWithNext = 1
            story += [intro, *bullets(book.theme, [plain(line, tied=True) for line in lines])]
    return [book.section("Was nicht enthalten ist"), *story] if story else []


def _credits(content: Documentation) -> str:
    """Whose pictures these are; under each stands its own."""
    photos = [*(photo for group in content.groups for photo in group.photos), *content.photos]
    return ", ".join(dict.fromkeys(photo.credit for photo in photos if photo.credit))


def _history(book: Book):
    rows = [
        (plain(note.version), plain(note.change_note or "Erste Fassung"), plain(note.published_on or NOT_DOCUMENTED))
        for note in book.content.history
    ]
    head, widths = ["Fassung", "Was sich geändert hat", "Datum"], (MARGIN, 87 * mm, 35 * mm)
    return table(book.theme, head, rows, widths, summary="Fassungen dieser Dokumentation")


def _on_the_web(book: Book) -> list:
    """QR code with the addresses as text beside it."""
    content, theme = book.content, book.theme
    if not content.public_url:
        return []
    strong = variant(theme.base, fontName="Sans-Semibold", textColor=theme.accent)
    lasting = "Diese Fassung bleibt unverändert. " if content.short_url else ""
    words = f"{lasting}Was seither geschehen ist, steht auf der Seite der Veranstaltung:"
    beside = [Text(plain(words), theme.base), _address(theme, content.public_url, strong)]
    if content.short_url:
        beside += [Text(plain("Diese Fassung als Datei:"), theme.base), _address(theme, content.short_url, strong)]
    columns = [Column(0, MARGIN, [qr_figure(content.public_url)]), Column(MARGIN, TEXT_WIDTH, beside)]
    return [book.section("Aktueller Stand im Netz"), Columns(columns)]


def _address(theme, address: str, style) -> Text:
    return Text(link(shown(address).removesuffix("/"), address, colour=theme.accent_hex), style)
