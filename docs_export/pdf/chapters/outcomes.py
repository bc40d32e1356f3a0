"""All outcomes in one table, to be put before a council."""

from collections import Counter
from itertools import compress

from reportlab.lib.units import mm

from docs_export.content import Outcome
from docs_export.pdf.book import Book
from docs_export.pdf.layout.breaks import A_THIRD
from docs_export.pdf.layout.grid import HALF, MARGIN, TEXT_WIDTH
from docs_export.pdf.layout.icontext import status_word
from docs_export.pdf.layout.tables import table
from docs_export.pdf.markup import Markup, link, plain
from docs_export.pdf.tagged import TaggedTable
from docs_export.pdf.words import NOT_DOCUMENTED, counted, shown

_FEW = 8
_OPTIONAL = (("Zuständig", 28 * mm), ("Bis", 28.7 * mm), ("Sachstand", 24 * mm))  # heads and widths
_NOUNS = ("Zuständigkeit", "Frist", "Sachstand")


def all_outcomes(book: Book) -> list:
    outcomes = book.content.outcomes
    if not outcomes:
        return []
    story = [book.text(_introduction(book)), _table(book), *_remarks(book)]
    room = A_THIRD if len(outcomes) > _FEW else 0.0
    return book.chapter("Alle Ergebnisse", story, new_page=False, room=room)


def _values(outcome: Outcome) -> tuple[str, str, str]:
    return outcome.responsible, outcome.due or outcome.horizon_label, outcome.status_label


def _known(book: Book) -> list[bool]:
    """Which of the last columns say anything at all."""
    return [any(column) for column in zip(*map(_values, book.content.outcomes), strict=True)]


def _table(book: Book) -> TaggedTable:
    """A column in which nothing is known is left out; the remark below says so, and the room goes to the outcomes."""
    known = _known(book)
    rows = []
    for outcome in book.content.outcomes:
        *words, status = _values(outcome)
        cells = [plain(word or NOT_DOCUMENTED) for word in words]
        cells.append(status_word(book.theme, status) if status else plain(NOT_DOCUMENTED))
        rows.append((_reference(book, outcome.reference), plain(outcome.headline), *compress(cells, known)))
    heads, widths = zip(*compress(_OPTIONAL, known), strict=True) if any(known) else ((), ())
    head = ["Nummer", "Ergebnis", *heads]
    return table(
        book.theme,
        head,
        rows,
        (MARGIN, TEXT_WIDTH - sum(widths), *widths),
        summary=f"Alle Ergebnisse; Spalten: {', '.join(head)}",
        after=HALF,
    )


def _reference(book: Book, reference: str) -> Markup:
    address = book.content.outcomes_url
    return link(reference, f"{address}{reference}", colour=book.theme.accent_hex) if address else plain(reference)


def _introduction(book: Book) -> str:
    content = book.content
    words = f"{counted(len(content.outcomes), 'Ergebnis', 'Ergebnisse')} unter ihrer dauerhaften Nummer."
    if content.stand:
        words += f" Der Sachstand ist der vom {content.stand}."
    if content.outcomes_url:
        address = f"{shown(content.outcomes_url)}{content.outcomes[0].reference}"
        words += f" Der aktuelle Stand steht im Netz unter der Nummer des Ergebnisses, zum Beispiel {address}."
    return words


def _remarks(book: Book) -> list:
    missing = [noun for noun, known in zip(_NOUNS, _known(book), strict=True) if not known]
    words = [_summary(book), f"Zu keinem Ergebnis dokumentiert: {', '.join(missing)}." if missing else ""]
    return [book.remark(" ".join(filter(None, words)))] if any(words) else []


def _summary(book: Book) -> str:
    counts = Counter(outcome.status_label for outcome in book.content.outcomes if outcome.status_label)
    if len(counts) < 2:
        return ""
    told = ", ".join(f"{count}\xa0{status}" for status, count in counts.most_common())
    when = f"Sachstand am {book.content.stand}: " if book.content.stand else "Sachstand: "
    return f"{when}{told}."
