"""The short version in another language or in Leichte Sprache: large type, ragged, only what exists in it."""

import re
from collections.abc import Iterator

from docs_export.content import SIMPLE
from docs_export.pdf.book import Book
from docs_export.pdf.layout.grid import BASELINE, HALF
from docs_export.pdf.layout.text import Text
from docs_export.pdf.markup import plain
from docs_export.pdf.theme import variant

from .parts import address, cut, imprint_line, spoken, title, when_and_where
from .words import WORDS, Words

_LONGEST_LINE = 400
_MOST_LINES = 26  # more never fit
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
    words, theme, large = _words(book), book.theme, _large(book)
    told = _lines(book)
    shortened = [words.shortened] if len(told) > lines else []
    return [
        Text(plain(words.kind), variant(theme.cover_kind, fontSize=14, leading=1.5 * BASELINE, spaceAfter=HALF)),
        _german(book, title(book)),
        *(_facts(book, words, large) if facts else []),
        *(Text(plain(line), large) for line in [*told[:lines], *shortened]),
        *_results(book, words, large, outcomes),
    ]


def foot(book: Book) -> list:
    small = variant(book.theme.small, fontSize=11, hyphenationLang="")
    return [*address(book, _words(book).address, _large(book)), _german(book, imprint_line(book, small))]


def _words(book: Book) -> Words:
    return WORDS[book.options.language]


def _large(book: Book):
    return variant(book.theme.base, fontSize=14, leading=1.5 * BASELINE, hyphenationLang="", spaceAfter=HALF)


def _german(book: Book, text: Text) -> Text:
    """Names and dates stay as they are; a voice of the other language would read them wrong."""
    return text if book.options.language.startswith("de") else spoken(text, "de")


def _facts(book: Book, words: Words, large) -> list:
    made = []
    for label, fact in zip((words.when, words.where), when_and_where(book.content), strict=True):
        if fact:
            made += [Text(plain(label), variant(large, fontName="Sans-Semibold", textColor=book.theme.accent))]
            made += [_german(book, Text(plain(fact), large))]
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
    rest = total - most
    more = [words.one_more if rest == 1 else words.more.format(rest)] if rest else []
    sentences = [sentence for text in told[:most] for sentence in _SENTENCE.split(cut(text, _LONGEST_LINE))]
    heading = book.section(words.results, in_contents=False)
    heading.style = variant(heading.style, leftIndent=0, spaceBefore=HALF, spaceAfter=HALF)
    return [heading, *(Text(plain(line), large) for line in [*sentences, *more])]
