"""Reads facts out of content and out of the documents that it was written from."""

import html
import re
from pathlib import Path

SEEDS = Path(__file__).with_name("seeds")
# What an editor would correct in passing, and signs that the documents use in several ways.
CORRECTED = {
    "zu zum Mitmachen": "zum Mitmachen",
    "interdiziplinäre": "interdisziplinäre",
    "Kommunikationstrukturen": "Kommunikationsstrukturen",
    "organsiert": "organisiert",
    "…": "...",
}
NOT_SHOWN = {"slug", "code", "kind", "role", "status", "lifecycle", "level", "federal_state", "sort_date", "themes"}


def tidy(text: str) -> str:
    """One kind of blank and of quotation mark, no markup, the documents' slips of the pen corrected."""
    text = html.unescape(re.sub(r"<[^>]+>", " ", text))
    for wrong, right in CORRECTED.items():
        text = text.replace(wrong, right)
    return " ".join(re.sub(r"[„“”]", '"', text).split())


def seed(name: str) -> str:
    return tidy((SEEDS / f"{name}.txt").read_text())


def strings(value, name: str = ""):
    """Every text that a reader may see, from any depth of the content."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in NOT_SHOWN:
                yield from strings(inner, key)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from strings(inner, name)
    elif isinstance(value, str):
        yield value
    elif hasattr(value, "__dataclass_fields__"):
        for field in value.__dataclass_fields__:
            yield from strings(getattr(value, field), field)


def numbers(text: str) -> set[str]:
    """Groups of digits, without the dot or blank between thousands, and hours without their zeros."""
    joined = re.sub(r"(?<=\d)[. ](?=\d{3}\b)", "", text)
    joined = re.sub(r"\b0?(\d{1,2}):00\b", r"\1", joined)
    return set(re.findall(r"\d+", joined))
