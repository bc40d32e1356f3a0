"""Which words of the trade stand in a documentation."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from .documentation import Documentation
from .snapshot import AFTERLIFE, OF_FOLLOW_UPS

_OUTCOMES = {"outcomes": {"__all__": {*OF_FOLLOW_UPS, "text_simple"}}}
_NOT_READ = AFTERLIFE | {"groups": {"__all__": _OUTCOMES}, "previous_results": _OUTCOMES}
_NOT_READ |= dict.fromkeys(("glossary", "short_texts", "public_url", "outcomes_url"), True)


def terms_in(content: Documentation, terms: Iterable[str]) -> set[str]:
    """Those that stand there as whole words and in their own spelling.

    Read are the texts that two versions are compared by: else a follow-up with such a word would make one stale.
    """
    text = "\n".join(_texts(content.model_dump(exclude=_NOT_READ)))
    return {term for term in terms if re.search(rf"(?<!\w){re.escape(term)}(?!\w)", text)}


def _texts(value: Any) -> Iterator[str]:
    """Runs of one paragraph together: a word may be half bold."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict) and "runs" in value:
        yield "".join(run["text"] for run in value["runs"])
    elif isinstance(value, dict | list | tuple):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)
