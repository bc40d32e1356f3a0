"""The place of a text where the words stand, with marks; everything else escaped."""

import re
from collections.abc import Iterator
from functools import lru_cache

from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString

from .folding import searchable
from .question import Question

AROUND = 110  # letters before the first hit; behind it are twice as many
MARKABLE = re.compile(r"[^\W_]+(?:(?:[*:·_]|/-?)[^\W\d_]+)?")


def highlight(text: str, question: Question) -> SafeString:
    """The whole text, its words marked."""
    parts, last = [], 0
    for start, end in hits(text, question):
        parts.append(format_html("{}<mark>{}</mark>", text[last:start], text[start:end]))
        last = end
    parts.append(conditional_escape(text[last:]))
    return format_html_join("", "{}", ((part,) for part in parts))


def excerpt(text: str, question: Question) -> SafeString:
    """The surroundings of the first hit; the beginning where there is none."""
    text = " ".join(text.split())
    first = next(hits(text, question), (0, 0))[0]
    start = _blank_behind(text, first - AROUND)
    end = _blank_before(text, start + 3 * AROUND)
    return format_html(
        "{}{}{}", "… " if start else "", highlight(text[start:end], question), " …" if end < len(text) else ""
    )


def hits(text: str, question: Question) -> Iterator[tuple[int, int]]:
    """Start and end of every word that is looked for."""
    for found in MARKABLE.finditer(text):
        words = _forms(found[0])
        if any(needle.meets(words) for needle in question.needles):
            yield found.start(), found.end()


@lru_cache(maxsize=20_000)
def _forms(word: str) -> str:
    return searchable(word)


def _blank_behind(text: str, position: int) -> int:
    """Where a word begins, at this position or soon after."""
    if position <= 0:
        return 0
    blank = text.find(" ", position, position + AROUND // 2)
    return blank + 1 if blank >= 0 else position


def _blank_before(text: str, position: int) -> int:
    """Where a word ends, at this position or soon before."""
    if position >= len(text):
        return len(text)
    blank = text.rfind(" ", position - AROUND // 2, position)
    return blank if blank >= 0 else position
