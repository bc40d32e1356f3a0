"""The short version in German: the finding, the outcomes with responsible and due, the next steps."""

from collections.abc import Iterator

from reportlab.lib.units import mm

from docs_export.content import NextStep, Outcome
from docs_export.pdf.book import Book
from docs_export.pdf.layout.columns import Column, Columns
from docs_export.pdf.layout.grid import BASELINE, HALF, LABEL_WIDTH, MARGIN, TEXT_WIDTH
from docs_export.pdf.layout.lists import label_list
from docs_export.pdf.layout.tables import table
from docs_export.pdf.layout.text import BalancedText, Text
from docs_export.pdf.markup import plain
from docs_export.pdf.theme import variant
from docs_export.pdf.words import NOT_DOCUMENTED, counted

from .parts import address, cut, imprint_line, title, when_and_where

_MOST = {"summary": 1, "findings": 3, "outcomes": 14, "steps": 6, "letters": 320}
_FEWEST = {"summary": 0, "findings": 1, "outcomes": 0, "steps": 0, "letters": 60}
_ORDER = (
    ("summary",)
    + ("outcomes",) * 8
    + ("steps", "outcomes") * 3
    + ("steps", "findings", "outcomes", "outcomes", "letters")
)
_WIDTHS = (86 * mm, 44 * mm, 30 * mm)


def plans(book: Book) -> Iterator[dict[str, int]]:
    """From the fullest to one that always fits."""
    content = book.content
    have = {"findings": len(content.key_findings), "outcomes": len(_outcomes(book)), "steps": len(_steps(book))}
    have["summary"] = int(bool(content.summary))
    plan = {what: min(most, have.get(what, most)) for what, most in _MOST.items()}
    yield dict(plan)
    for what in _ORDER:
        smaller = plan[what] - (1 if what in have else 200)
        plan[what] = max(_FEWEST[what] if have.get(what, 1) else 0, smaller)
        yield dict(plan)
    yield _FEWEST


_WORDS = {"Ergebnis": ("weiteres", "Ergebnisse"), "Schritt": ("weiterer", "Schritte")}


def story(book: Book, *, summary: int, findings: int, outcomes: int, steps: int, letters: int) -> list:
    theme = book.theme
    when, where = when_and_where(book.content, most=letters)
    came = cut(book.content.facts.attendance, letters)
    facts = [("Datum", plain(when or NOT_DOCUMENTED)), ("Ort", plain(where or NOT_DOCUMENTED))]
    facts += [("Teilnehmende", plain(came))] if came else []
    return [
        Text(plain("Kurzfassung"), variant(theme.cover_kind, spaceAfter=HALF)),
        title(book),
        *label_list(theme, facts),
        *_summary(book, summary),
        *_findings(book, findings, letters),
        *_outcome_table(book, outcomes),
        *_step_list(book, steps),
    ]


def foot(book: Book) -> list:
    words = "Die vollständige Dokumentation und was seither geschehen ist:"
    return [*address(book, words, book.theme.base), imprint_line(book, book.theme.small)]


def _summary(book: Book, most: int) -> list:
    """Where there is room, or where it is all that is known."""
    content = book.content
    known = content.key_findings or content.outcomes
    told = cut(content.summary.plain or content.central_question, _MOST["letters"] if known else 3 * _MOST["letters"])
    if not told or (known and not most):
        return []
    return label_list(book.theme, [("Worum es ging", plain(told))])


def _findings(book: Book, most: int, letters: int) -> list:
    theme, found = book.theme, book.content.key_findings
    texts = [cut(outcome.headline, letters) for outcome in found[:most]]
    label = "Zentrale Erkenntnis" if len(found) == 1 else "Zentrale Erkenntnisse"
    if not texts:
        return []
    size = 14 if len(texts) == 1 else 12
    style = variant(theme.key_finding, fontSize=size, leading=1.5 * BASELINE, spaceAfter=0)
    lines = [BalancedText(plain(text, "Serif"), style) for text in texts]
    if len(found) > most:
        lines.append(Text(plain(_more(len(found) - most, "weitere Erkenntnis", "weitere Erkenntnisse")), theme.small))
    columns = [Column(0, LABEL_WIDTH, [Text(plain(label), theme.label)]), Column(MARGIN, TEXT_WIDTH, lines)]
    return [Columns(columns, rule=theme.strong, after=HALF)]


def _outcomes(book: Book) -> list[Outcome]:
    """Those that somebody answers for by some time first; the findings stand above."""
    others = [outcome for outcome in book.content.outcomes if not outcome.is_key_finding]
    return sorted(others, key=lambda outcome: -bool(outcome.responsible) - bool(outcome.due))


def _outcome_table(book: Book, most: int) -> list:
    outcomes = _outcomes(book)
    if not outcomes:
        return []
    rows = [
        (
            plain(cut(outcome.headline, 110)),
            plain(cut(outcome.responsible, 60) or NOT_DOCUMENTED),
            plain(cut(outcome.due or outcome.horizon_label, 40) or NOT_DOCUMENTED),
        )
        for outcome in outcomes[:most]
    ]
    head, summary = ["Ergebnis", "Zuständig", "Bis"], "Wichtige Ergebnisse mit Zuständigkeit und Frist"
    made = [table(book.theme, head, rows, _WIDTHS, summary=summary, after=HALF)] if rows else []
    return [_section(book, "Wichtige Ergebnisse"), *made, *_rest(book, len(outcomes) - most, most, "Ergebnis")]


def _steps(book: Book) -> list[NextStep]:
    return [step for step in book.content.next_steps if not step.is_outlook]


def _step_list(book: Book, most: int) -> list:
    steps = _steps(book)
    if not steps:
        return []
    rows = [(cut(step.due, 40) or NOT_DOCUMENTED, _step(step)) for step in steps[:most]]
    section = _section(book, "Nächste Schritte")
    return [section, *label_list(book.theme, rows, after=HALF), *_rest(book, len(steps) - most, most, "Schritt")]


def _step(step: NextStep) -> list:
    who = [plain(f"Zuständig: {cut(step.responsible, 100)}")] if step.responsible else []
    return [plain(cut(step.title, 160), tied=True), *who]


def _section(book: Book, words: str):
    made = book.section(words, in_contents=False)
    made.style = variant(made.style, leftIndent=0, spaceBefore=HALF, spaceAfter=HALF)
    return made


def _rest(book: Book, count: int, shown: int, what: str) -> list:
    if count <= 0:
        return []
    more, many = _WORDS[what]
    words = f"und {counted(count, f'{more} {what}', f'weitere {many}')}"
    if not shown:
        words = counted(count, f"{what} steht", f"{many} stehen")
    return [Text(plain(f"{words} in der Dokumentation"), book.theme.small)]


def _more(count: int, one: str, many: str) -> str:
    return f"und {counted(count, one, many)} in der Dokumentation"
