import re
from dataclasses import dataclass
from typing import Self

from django.utils.formats import number_format
from django.utils.translation import gettext

from .text import QUALIFIERS, split_qualifier

_NUMBER = re.compile(
    r"^(\d{1,3}(?:[. ]\d{3})+|\d+)"
    r"(?:\s*(?:personen|menschen|leute|teilnehm\S*|einwohn\S*|anwesende|karten|stunden|wochenstunden))?$"
)

MOST = 10**12


@dataclass(frozen=True)
class Count:
    """A number of people or things, with how exactly it is known."""

    number: int
    qualifier: str = ""

    def __post_init__(self):
        if self.qualifier not in QUALIFIERS:
            raise ValueError(f"unknown qualifier {self.qualifier!r}")
        if not 0 <= self.number < MOST:
            raise ValueError("a count is never negative, and nobody counts so far")

    def __str__(self):
        qualifier = gettext(self.qualifier) if self.qualifier else ""
        return f"{qualifier} {number_format(self.number, force_grouping=True)}".strip()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read German text such as "etwa 50" or "rund 9 300"; raise ValueError if it names no number."""
        qualifier, rest = split_qualifier(text)
        match = _NUMBER.match(rest)
        if not match:
            raise ValueError(f"no number: {text!r}")
        return cls(int(re.sub(r"\D", "", match[1])), qualifier)

    def encode(self) -> str:
        return f"{self.qualifier} {self.number}".strip()

    decode = parse
