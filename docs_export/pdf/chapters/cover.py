"""Cover: what, when, where, by whom and with whose money."""

from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import NextPageTemplate, Spacer

from docs_export.content import omissions
from docs_export.pdf.book import Book
from docs_export.pdf.layout.grid import BASELINE, FRAME_HEIGHT, HALF, WIDTH, height_of
from docs_export.pdf.layout.lists import label_list
from docs_export.pdf.layout.text import BalancedText, Decoration, Text
from docs_export.pdf.markup import plain, unbroken
from docs_export.pdf.theme import variant
from docs_export.pdf.words import NOT_DOCUMENTED, listed

from .logos import logos
from .motif import motif

_STEPS = ((46, 4, 3.2), (38, 3.5, 3.2), (31, 3, 3.2), (24, 2.5, 6), (17, 2, 99))  # size, leading, most lines
_SHORT_LINE = 50  # letters
_MOST_NAMED = 3  # chapters that an excerpt lacks; the imprint names all


def cover(book: Book) -> list:
    """All on one page: where it is short of room the drawing goes, then the title gets smaller."""
    drawing, facts = _motif(book), [*label_list(book.theme, _facts(book), style=book.theme.cover_fact), *logos(book)]
    for style in _sizes(book):
        title = _title(book, style)
        if height_of([*title, *facts]) <= FRAME_HEIGHT - 2 * HALF:
            break
    return [*_spread(title, drawing, facts), NextPageTemplate("inner")]


def _title(book: Book, style) -> list:
    content, theme = book.content, book.theme
    title = plain(content.full_title, "Serif")
    story = [
        Spacer(1, BASELINE),
        Text(plain(_kind(book)), theme.cover_kind),
        Spacer(1, BASELINE),
        Text(title if style.hyphenationLang else unbroken(title), style),
        Spacer(1, BASELINE),
    ]
    return story + (
        [BalancedText(plain(_after_colon(content.motto), "Serif"), theme.cover_motto)] if content.motto else []
    )


def _kind(book: Book) -> str:
    """ "Dokumentation", with kind and number of the event where its title does not tell them."""
    content = book.content
    ordinal = f"{content.ordinal}. " if content.ordinal else ""
    told = not content.kind_label or content.kind_label in content.full_title
    return book.kind if told else f"{book.kind}: {ordinal}{content.kind_label}"


def _after_colon(motto: str) -> str:
    """A line of its own for what stands behind a colon, if both parts are short."""
    before, colon, after = motto.partition(": ")
    return f"{before}:\n{after}" if colon and max(len(before), len(after)) <= _SHORT_LINE else motto


def _motif(book: Book) -> list:
    paint, height, legend = motif(book.content, book.theme)
    return [Decoration(height, paint), book.text(legend, book.theme.small)] if paint else []


def _spread(title: list, drawing: list, facts: list) -> list:
    """The three parts with room between them, on one page: where it is short of room the drawing goes."""
    free = FRAME_HEIGHT - height_of([*title, *drawing, *facts])
    if free < 2 * BASELINE:
        drawing, free = [], free + height_of(drawing)
    gap = max(HALF, min(3 * BASELINE, free / 2 // HALF * HALF))
    middle = [Spacer(1, gap), *drawing] if drawing else []
    return [*title, *middle, Spacer(1, gap), *facts]


def _sizes(book: Book):
    """Sizes at which the longest word fits, so that no word is cut, the largest first."""
    words = book.content.full_title
    for size, leading, most in _STEPS:
        style = variant(book.theme.cover_title, fontSize=size, leading=leading * BASELINE)
        widest = max(pdfmetrics.stringWidth(w, style.fontName, size) for w in words.split())
        few = pdfmetrics.stringWidth(words, style.fontName, size) <= most * WIDTH
        if widest <= WIDTH and few:
            yield variant(style, hyphenationLang="")
    yield style


def _facts(book: Book) -> list:
    facts, content = book.content.facts, book.content
    when = ", ".join(part for part in (facts.date, facts.time) if part)
    where = ", ".join(part for part in (facts.venue, content.municipality) if part)
    rows = [("Datum", when or NOT_DOCUMENTED), ("Ort", where or NOT_DOCUMENTED)]
    known = [
        ("Teilnehmende", facts.attendance),
        ("Veranstaltet von", listed(facts.organisers)),
        ("Im Auftrag von", listed(facts.commissioned_by)),
    ]
    rows += [(label, text) for label, text in known if text]
    rows.append(("Fassung", content.edition.removeprefix("Fassung ")))
    missing = omissions(book.options, book.whole, most=_MOST_NAMED)
    rows += [("Auszug", missing)] if missing else []
    return [(label, plain(value)) for label, value in rows]
