"""Ort, Datum, Teilnehmende; what is always asked for is said even where it is not known."""

from docs_export.pdf.book import Book
from docs_export.pdf.layout.grid import BASELINE, HALF, MARGIN, WIDTH
from docs_export.pdf.layout.lists import label_list
from docs_export.pdf.layout.tables import People, table
from docs_export.pdf.markup import plain
from docs_export.pdf.theme import variant
from docs_export.pdf.words import NOT_DOCUMENTED, listed

_MOST_DOTS = 120
_UNITS = (1, 2, 5, 10, 20, 50, 100)


def people(book: Book) -> list:
    rows = [(label, [plain(line, tied=True) for line in lines]) for label, lines in _rows(book)]
    story = [*label_list(book.theme, rows), *_breakdown(book)]
    return book.chapter("Ort, Datum, Teilnehmende", story, new_page=False)


def _rows(book: Book):
    facts = book.content.facts
    always = [
        ("Datum", facts.date),
        ("Zeit", facts.time),
        ("Ort", facts.venue, facts.venue_note),
        ("Teilnehmende", facts.attendance, facts.attendance_note),
        ("Moderation", listed(facts.moderation)),
    ]
    where_known = [
        ("Veranstaltet von", listed(facts.organisers)),
        ("Im Auftrag von", listed(facts.commissioned_by)),
        ("Eingeladen", facts.invitation),
        ("Sprachen", facts.languages),
        ("Unterstützung", facts.support),
        *((fact.label, fact.text) for fact in facts.further),
    ]
    if not book.content.agenda:
        always.append(("Programm", ""))
    for label, first, *more in always:
        yield label, [first or NOT_DOCUMENTED, *filter(None, more)]
    yield from ((label, [text]) for label, text in where_known if text)


def _breakdown(book: Book) -> list:
    rows, theme = book.content.attendance, book.theme
    if not rows:
        return []
    total = sum(row.count or 0 for row in rows)
    unit = next((unit for unit in _UNITS if total <= unit * _MOST_DOTS), _UNITS[-1])
    width = WIDTH - MARGIN
    cells = [
        (plain(row.label), _people(book, shape, row, unit, width) if row.count else plain(row.shown or NOT_DOCUMENTED))
        for shape, row in enumerate(rows)
    ]
    made = table(theme, ["Rolle", "Personen"], cells, (MARGIN, width), summary="Teilnehmende nach Rolle", after=HALF)
    persons = "eine Person" if unit == 1 else f"{unit} Personen"
    legend = f"Ein Punkt steht für {persons}." if total else ""
    remark = book.text(legend, variant(theme.small, spaceAfter=BASELINE)) if legend else None
    return [book.section("Wer dabei war"), made, *([remark] if remark else [])]


def _people(book: Book, shape, row, unit, width):
    return People(book.theme, shape, row.count, unit, row.shown, width)
