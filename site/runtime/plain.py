"""Text for files that other programs read."""

import re
from html import unescape

from django.utils.html import strip_tags
from django.utils.text import Truncator

# What XML 1.0 forbids, and what ends a line for some readers and not for others.
UNREADABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
BLOCK_ENDS = re.compile(r"</(?:p|li|h[1-6])>|<br\s*/?>", re.IGNORECASE)


def readable(text: str) -> str:
    """The text without control characters; line feeds and tabs stay."""
    return UNREADABLE.sub("", str(text).replace("\r\n", "\n").replace("\r", "\n"))


def sentences(html: str, words: int = 60) -> str:
    """Rich text as one line of plain words, cut where it gets long."""
    text = unescape(strip_tags(BLOCK_ENDS.sub(" ", html)))
    return Truncator(" ".join(readable(text).split())).words(words, truncate=" …")
