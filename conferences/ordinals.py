"""Ordinal numbers as conferences carry them in their title."""

_WORDS = (
    "Erste", "Zweite", "Dritte", "Vierte", "Fünfte", "Sechste",
    "Siebte", "Achte", "Neunte", "Zehnte", "Elfte", "Zwölfte",
)  # fmt: skip


def ordinal_word(number: int) -> str:
    """`Siebte` for 7; from 13 on digits with a full stop, as German prints them."""
    return _WORDS[number - 1] if 1 <= number <= len(_WORDS) else f"{number}."
