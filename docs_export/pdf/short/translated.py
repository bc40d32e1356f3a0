"""The short version in another language or in Leichte Sprache: large type, ragged, only what exists in it."""

import re
from collections.abc import Iterator

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.units import mm

from docs_export.content import SIMPLE
from docs_export.pdf.book import Book
from docs_export.pdf.layout.columns import Column, Columns
from docs_export.pdf.layout.grid import BASELINE, HALF, WIDTH
from docs_export.pdf.layout.lists import item_step, list_step
from docs_export.pdf.layout.text import Text
from docs_export.pdf.markup import plain
from docs_export.pdf.tagged import Path
from docs_export.pdf.theme import variant

from . import dates
from .parts import address, cut, spoken, title, when_and_where
from .words import WORDS, Words

_LONGEST_LINE = 400
_MOST_LINES = 26  # more never fit
_FOOT = ((0, 54 * mm), (56 * mm, 104 * mm))  # labels and what they are for, from the side where lines begin
_FROM_RIGHT_TO_LEFT = {"ar"}
_SENTENCE = re.compile(r"(?<=[^\d\s][.!?])\s+")  # no end after "am 3."


def plans(book: Book) -> Iterator[dict[str, int]]:
    """Outcomes give way first, then the last lines."""
    lines, outcomes = min(len(_lines(book)), _MOST_LINES), len(_simple_outcomes(book))
    for count in range(min(outcomes, 8), -1, -1):
        yield {"lines": lines, "outcomes": count}
    for count in range(lines - 1, -1, -1):
        yield {"lines": count, "outcomes": 0}
    yield {"lines": 0, "outcomes": 0, "facts": 0}


def story(book: Book, *, lines: int, outcomes: int, facts: int = 1) -> list:
    words, large = _words(book), _large(book)
    told = _lines(book)
    shortened = [words.shortened] if len(told) > lines else []
    return [
        Text(plain(words.kind), _coloured(book)),
        _german(book, title(book, alignment=large.alignment)),
        *([Text(plain(words.demo), _coloured(book))] if book.content.is_demo else []),
        *(_facts(book, words, large) if facts else []),
        *(Text(plain(line), large) for line in [*told[:lines], *shortened]),
        *_results(book, words, large, outcomes),
    ]


def foot(book: Book) -> list:
    """The address, and who publishes with whose money: labels in the language, names as they are."""
    words, content, rows = _words(book), book.content, list_step()
    told = [
        (words.publisher, _german(book, _small(book, cut(content.design.publisher, 80)))),
        (words.funding, _german(book, _small(book, cut(content.design.funding_notice, 180)))),
        (words.edition.format(cut(content.version, 20)), _small(book, _edition(book))),
    ]
    lines = [_foot_row(book, _small(book, label), text, (rows, item_step())) for label, text in told if text.source]
    return [*address(book, words.address, _large(book), mirrored=_mirrored(book)), *lines]


def _foot_row(book: Book, label: Text, text: Text, item: Path) -> Columns:
    columns = []
    for (left, width), tag, part in zip(_FOOT, ("Lbl", "LBody"), (label, text), strict=True):
        part.path = (*item, part.path[-1]._replace(type=tag))
        columns.append(Column(WIDTH - left - width if _mirrored(book) else left, width, [part]))
    return Columns(columns)


def _edition(book: Book) -> str:
    """Its date and what stands on its cover; a question for the date leaves the number to be said here."""
    content, language = book.content, book.options.language
    asked = "{}" not in _words(book).edition
    parts = [*dates.told(content.published_on, "", language), cut(content.reference, 40)]
    parts += [cut(content.version, 20)] if asked else []
    return dates.CALENDARS[language].comma.join(filter(None, parts))


def _words(book: Book) -> Words:
    return WORDS[book.options.language]


def _mirrored(book: Book) -> bool:
    return book.options.language in _FROM_RIGHT_TO_LEFT


def _large(book: Book):
    aligned = {"alignment": TA_RIGHT} if _mirrored(book) else {}
    size = {"fontSize": 14, "leading": 1.5 * BASELINE, "spaceAfter": HALF}
    return variant(book.theme.base, hyphenationLang="", **size, **aligned)


def _coloured(book: Book):
    return variant(_large(book), fontName="Sans-Semibold", textColor=book.theme.accent)


def _small(book: Book, text: str) -> Text:
    style = variant(book.theme.small, fontSize=11, hyphenationLang="", alignment=_large(book).alignment)
    return Text(plain(text), style)


def _german(book: Book, text: Text) -> Text:
    """Names and dates stay as they are; a voice of the other language would read them wrong."""
    return text if book.options.language.startswith("de") else spoken(text, "de")


def _facts(book: Book, words: Words, large) -> list:
    when, german = dates.told(book.content.facts.date, book.content.facts.time, book.options.language)
    _, where = when_and_where(book.content)
    made = []
    for label, said, rest in ((words.when, when, cut(german, 80)), (words.where, "", where)):
        told = [Text(plain(said), large)] if said else []
        told += [_german(book, Text(plain(rest), large))] if rest else []
        made += [Text(plain(label), _coloured(book)), *told] if told else []
    return made


def _lines(book: Book) -> list[str]:
    """One sentence a line in Leichte Sprache; else the paragraphs as they were written."""
    language = book.options.language
    text = "\n".join(short.text for short in book.content.short_texts if short.language == language)
    lines = [line for line in text.split("\n") if line.strip()]
    if language == SIMPLE:
        lines = [sentence for line in lines for sentence in _SENTENCE.split(line)]
    return [cut(line, _LONGEST_LINE) for line in lines]


def _simple_outcomes(book: Book) -> list[str]:
    simple = book.options.language == SIMPLE
    return [outcome.text_simple for outcome in book.content.outcomes if simple and outcome.text_simple]


def _results(book: Book, words: Words, large, most: int) -> list:
    told, total = _simple_outcomes(book), len(book.content.outcomes)
    if not told:
        return []
    if not most:
        return [Text(plain(words.counted.format(total)), large)] if total > 1 else []
    rest = total - most
    more = [words.one_more if rest == 1 else words.more.format(rest)] if rest else []
    sentences = [sentence for text in told[:most] for sentence in _SENTENCE.split(cut(text, _LONGEST_LINE))]
    heading = book.section(words.results, in_contents=False)
    heading.style = variant(heading.style, leftIndent=0, spaceBefore=HALF, spaceAfter=HALF)
    return [heading, *(Text(plain(line), large) for line in [*sentences, *more])]
