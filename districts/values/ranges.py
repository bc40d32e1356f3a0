import re
from dataclasses import dataclass
from datetime import date
from typing import Self

from django.utils.translation import gettext

from .dates import FuzzyDate
from .text import tidy

_BETWEEN = re.compile(r"\s+bis\s+|\s*[–—]\s*|\s+-\s+|(?<=\d{4})\s*-\s*(?=\d{4}$)")


@dataclass(frozen=True)
class FuzzyRange:
    """A span between two dates as far as they are known; either end may be open."""

    start: FuzzyDate | None = None
    end: FuzzyDate | None = None

    def __post_init__(self):
        first, last = self.start and self.start.earliest, self.end and self.end.latest
        if first and last and last < first:
            raise ValueError("a span ends after it starts")

    def __str__(self):
        if self.start and self.end:
            span = gettext("%(start)s bis %(end)s") % {"start": self.start, "end": self.end}
            return str(self.start) if self.start == self.end else span
        if self.start:
            return gettext("seit %(start)s") % {"start": self.start}
        return gettext("bis %(end)s") % {"end": self.end} if self.end else ""

    def __bool__(self):
        return self.start is not None or self.end is not None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read German text such as "seit 2014" or "2003 bis Mitte 2017"; raise ValueError if it names no span."""
        text = tidy(text)
        if text.lower().startswith("bis "):
            return cls(None, FuzzyDate.parse(text[4:]))
        if re.match(r"(?i)(seit|ab)\s", text):
            return cls(FuzzyDate.parse(text), None)
        ends = [FuzzyDate.parse(part) for part in _BETWEEN.split(re.sub(r"(?i)^von\s+", "", text))]
        if len(ends) > 2:
            raise ValueError(f"no span: {text!r}")
        return cls(ends[0], ends[-1])

    def has_begun(self, on: date) -> bool:
        """Whether the start has passed; an unknown start has."""
        return not (self.start and self.start.earliest) or self.start.earliest <= on

    def has_ended(self, on: date) -> bool:
        """Whether the end has passed for certain; an unknown end has not."""
        return bool(self.end and self.end.latest and self.end.latest < on)

    def covers(self, on: date) -> bool:
        return self.has_begun(on) and not self.has_ended(on)
