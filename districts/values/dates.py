import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Self

from django.utils.translation import gettext, pgettext_lazy

from . import german
from .text import tidy

PARTS = ("", "anfang", "mitte", "ende")
PART_WORDS = {
    "anfang": pgettext_lazy("Zeit", "Anfang"),
    "mitte": pgettext_lazy("Zeit", "Mitte"),
    "ende": pgettext_lazy("Zeit", "Ende"),
}
YEARS = range(1900, 2200)
_ENCODED = re.compile(r"^(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?(?:~(anfang|mitte|ende))?(?:@([0-6]))?$")


@dataclass(frozen=True)
class FuzzyDate:
    """A date as far as it is known: no year, month or day is ever made up."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""
    weekday: int | None = None  # Monday is 0

    def __post_init__(self):
        if self.year is None and self.month is None:
            raise ValueError("a date names at least a year or a month")
        if self.year is not None and self.year not in YEARS:
            raise ValueError(f"{self.year} is no plausible year")
        if self.month is not None and not 1 <= self.month <= 12:
            raise ValueError(f"there is no month {self.month}")
        self._check_part()
        self._check_day()

    def _check_part(self):
        if self.part not in PARTS or (self.part and self.day):
            raise ValueError(f"{self.part!r} cannot stand here")

    def _check_day(self):
        if self.day is None:
            if self.weekday is not None:
                raise ValueError("a weekday needs a day")
            return
        if self.month is None:
            raise ValueError("a day needs a month")
        if not 1 <= self.day <= calendar.monthrange(self.year or 2000, self.month)[1]:
            raise ValueError(f"there is no day {self.day} in this month")
        if self.weekday is not None and self.exact and self.exact.weekday() != self.weekday:
            raise ValueError(f"{self.exact} is a {german.WEEKDAYS[self.exact.weekday()]}")

    def __str__(self):
        words = [
            f"{gettext(german.WEEKDAYS[self.weekday])}," if self.weekday is not None else "",
            str(PART_WORDS.get(self.part, "")),
            gettext("%(day)d.") % {"day": self.day} if self.day else "",
            gettext(self.month_name) if self.month else "",
            str(self.year or ""),
        ]
        return " ".join(word for word in words if word)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read German text such as "Sa, 26. März" or "Mitte 2016"; raise ValueError if it names no date."""
        return cls(**german.read_date(tidy(text)))

    @classmethod
    def decode(cls, code: str) -> Self:
        """Read what `encode` wrote."""
        match = _ENCODED.match(code)
        if not match:
            raise ValueError(f"not an encoded date: {code!r}")
        year, month, day, part, weekday = match.groups()
        numbers = [int(number) if number else None for number in (year, month, day)]
        return cls(*numbers, part or "", int(weekday) if weekday else None)

    def encode(self) -> str:
        """Write one canonical text: "2016-03-17", "2016~mitte", "--03-26@5"."""
        code = f"{self.year or '-'}"
        code += f"-{self.month:02}" if self.month else ""
        code += f"-{self.day:02}" if self.day else ""
        code += f"~{self.part}" if self.part else ""
        return code + (f"@{self.weekday}" if self.weekday is not None else "")

    @classmethod
    def from_date(cls, day: date) -> Self:
        return cls(day.year, day.month, day.day)

    @property
    def month_name(self) -> str:
        return german.MONTHS[self.month - 1] if self.month else ""

    @property
    def exact(self) -> date | None:
        """The calendar day, only if year, month and day are known."""
        return date(self.year, self.month, self.day) if self.year and self.month and self.day else None

    @property
    def earliest(self) -> date | None:
        """The first day that this can mean; None without a year."""
        if self.year is None:
            return None
        if self.month is None:
            return date(self.year, {"": 1, "anfang": 1, "mitte": 5, "ende": 9}[self.part], 1)
        return date(self.year, self.month, self.day or {"": 1, "anfang": 1, "mitte": 11, "ende": 21}[self.part])

    @property
    def latest(self) -> date | None:
        """The last day that this can mean; None without a year."""
        if self.year is None:
            return None
        month = self.month or {"": 12, "anfang": 4, "mitte": 8, "ende": 12}[self.part]
        last = calendar.monthrange(self.year, month)[1]
        if self.month is None:
            return date(self.year, month, last)
        return date(self.year, month, self.day or {"": last, "anfang": 10, "mitte": 20, "ende": last}[self.part])

    @property
    def sort_date(self) -> date | None:
        """A key for ordering only, never to be shown: the earliest day that this can mean."""
        return self.earliest
