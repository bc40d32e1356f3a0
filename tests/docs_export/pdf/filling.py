"""Documentations whose every field holds some given text, each told apart by a number."""

from itertools import count, cycle

from docs_export.content import Documentation, dump, load
from tests.docs_export.pdf.lindenhof import lindenhof

# What the program sets and no person types.
_FIXED = {"variant", "language", "type", "uuid", "accent", "link", "kind", "source", "key", "public_url"}
_FIXED |= {"short_url", "outcomes_url"}


def filled(texts: list[str], content: Documentation | None = None) -> Documentation:
    """The documentation with all its texts replaced, in turn, by the given ones."""
    turns, numbers = cycle(texts), count(1)

    def put(value, name=""):
        if isinstance(value, dict):
            return {key: put(inner, key) for key, inner in value.items()}
        if isinstance(value, list):
            return [put(inner, name) for inner in value]
        if isinstance(value, str) and value and name not in _FIXED:
            return f"{next(turns)}{next(numbers)}"
        return value

    return load(put(dump(content or lindenhof())))
