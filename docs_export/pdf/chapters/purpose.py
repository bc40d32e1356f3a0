"""Anlass und Ziel: why, with which question, and what could be decided at all."""

from reportlab.platypus import Spacer

from docs_export.pdf.book import Book
from docs_export.pdf.layout.columns import Column, Columns
from docs_export.pdf.layout.grid import BASELINE, HALF, LABEL_WIDTH, MARGIN, TEXT_WIDTH
from docs_export.pdf.layout.lists import label_list
from docs_export.pdf.layout.prose import paragraphs
from docs_export.pdf.layout.text import BalancedText, Text
from docs_export.pdf.markup import plain
from docs_export.pdf.theme import variant


def purpose(book: Book) -> list:
    content, story = book.content, []
    if content.central_question:
        story.append(_question(book))
    story += book.prose(content.occasion, below=1)
    if content.goals:
        story += [book.section("Ziele"), *book.prose(content.goals)]
    scope = content.decision_scope
    if scope:
        rows = [("Offen", scope.open), ("Feststehend", scope.fixed)]
        known = [(label, paragraphs(book.theme, text)) for label, text in rows if text]
        story += [book.section("Was offen ist und was feststeht"), *label_list(book.theme, known)]
    return book.chapter("Anlass und Ziel", story) if story else []


def _question(book: Book) -> Columns:
    theme = book.theme
    label = [Spacer(1, HALF), Text(plain("Zentrale Frage"), theme.label)]  # on the line of the question
    question = BalancedText(
        plain(book.content.central_question, "Serif"), variant(theme.lead, leftIndent=0, spaceAfter=0)
    )
    columns = [Column(0, LABEL_WIDTH, label), Column(MARGIN, TEXT_WIDTH, [question])]
    return Columns(columns, rule=theme.strong, after=1.5 * BASELINE)
