"""Half a page for those who read no more: the finding, five figures, the next steps."""

import re

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Spacer

from docs_export.content import count_cards
from docs_export.pdf.book import Book
from docs_export.pdf.layout.columns import Column, Columns
from docs_export.pdf.layout.grid import BASELINE, HALF, LABEL_WIDTH, MARGIN, TEXT_WIDTH, WIDTH
from docs_export.pdf.layout.lists import item_step, label_list, list_step
from docs_export.pdf.layout.text import BalancedText, Text
from docs_export.pdf.markup import Markup, joined, plain, small
from docs_export.pdf.theme import SOFT_HEX, variant
from docs_export.pdf.words import NOT_DOCUMENTED

_DONE = {"umgesetzt"}
NBSP = "\xa0"
_CARDS = {
    True: ("Karte im Wortlaut", "Karten im Wortlaut"),
    False: ("Karte geschrieben", "Karten geschrieben"),  # an excerpt need not hold them
}
_LARGE = 2  # findings that may be set large


def glance(book: Book) -> list:
    content = book.content
    story = [*_findings(book), *book.prose(content.summary, below=1)]
    figures = _figures(book)
    story += [_figure_row(book, figures)] if figures else []
    story += _steps(book)
    story += _groups(book)
    return book.chapter("Auf einen Blick", story, numbered=False) if story else []


def _findings(book: Book) -> list:
    findings, theme = book.content.key_findings, book.theme
    if not findings:
        return []
    large = len(findings) <= _LARGE
    size = {} if large else {"fontSize": 14, "leading": 1.5 * BASELINE}
    style = variant(theme.key_finding, spaceAfter=0, **size)
    words = "Zentrale Erkenntnis" if len(findings) == 1 else "Zentrale Erkenntnisse"
    label = [Spacer(1, BASELINE if large else HALF), Text(plain(words), theme.label)]
    lines = []
    for outcome in findings:
        lines += [BalancedText(plain(outcome.headline, "Serif"), style), Spacer(1, HALF)]
    columns = [Column(0, LABEL_WIDTH, label), Column(MARGIN, TEXT_WIDTH, lines)]
    return [Columns(columns, rule=theme.strong, after=BASELINE)]


def _figures(book: Book) -> list[tuple[str, str]]:
    """(number, what it counts), as far as it is known."""
    content, found = book.content, []
    attendance = re.fullmatch(r"(\D{0,12}?)\s*(\d[\d. ]*)\D*", content.facts.attendance)
    if attendance:
        found.append((f"{attendance[1]} {attendance[2].strip().replace(' ', NBSP)}".strip(), "Teilnehmende"))
    groups = sum(group.kind == "group" for group in content.groups)
    cards = sum(count_cards(group.cards) for group in book.whole.groups)
    outcomes = content.outcomes
    done = sum(outcome.status_label in _DONE for outcome in outcomes)
    for count, one, many in (
        (groups, "Arbeitsgruppe", "Arbeitsgruppen"),
        (cards, *_CARDS[not book.options.choice]),
        (len(outcomes), "Ergebnis", "Ergebnisse"),
        (done, "davon bereits umgesetzt", "davon bereits umgesetzt"),
    ):
        if count:
            found.append((str(count), one if count == 1 else many))
    return found


def _figure_row(book: Book, figures) -> Columns:
    theme, step, columns = book.theme, list_step(), []
    pitch = (WIDTH + 4 * mm) / 5
    unhyphenated = variant(theme.small, hyphenationLang="")
    for place, (number, meaning) in enumerate(figures):
        item = (step, item_step())
        pair = [
            Text(_figure(number), theme.big_number, tag="Lbl", path=item),
            Text(plain(meaning), unhyphenated, tag="LBody", path=item),
        ]
        columns.append(Column(place * pitch, pitch - 4 * mm, pair))
    return Columns(columns, rule=theme.hair, before=BASELINE, after=BASELINE)


def _figure(number: str) -> Markup:
    """The number large, "etwa" before it small."""
    qualifier, _, digits = number.rpartition(" ")
    before = [small(f"{qualifier}\xa0", size=9.5, colour=SOFT_HEX)] if qualifier else []
    return joined(*before, plain(digits, "Serif"))


def _steps(book: Book) -> list:
    if not book.whole.next_steps and book.content.groups:
        return label_list(book.theme, [("Nächste Schritte", plain(NOT_DOCUMENTED))])
    steps = [step for step in book.content.next_steps if not step.is_outlook][:3]
    if not steps:
        return []
    title = "Der nächste Schritt" if len(steps) == 1 else "Die nächsten Schritte"
    rows = [(step.due or NOT_DOCUMENTED, plain(step.title, tied=True)) for step in steps]
    return [KeepTogether([book.section(title, in_contents=False), *label_list(book.theme, rows)])]


def _groups(book: Book) -> list:
    """Each group in the words of its first key statement."""
    groups = [group for group in book.content.groups if group.kind == "group" and group.first_statement]
    if not groups:
        return []
    rows = [
        (f"{group.number or ''} {group.title}".strip(), plain(group.first_statement, tied=True)) for group in groups
    ]
    alone = sum(group.kind == "group" for group in book.content.groups) == 1
    title = "Die Arbeitsgruppe in einem Satz" if alone else "Die Arbeitsgruppen in je einem Satz"
    return [book.section(title, in_contents=False), *label_list(book.theme, rows)]
