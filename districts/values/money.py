import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from .text import QUALIFIERS, group_digits, split_qualifier

MOST = 10**15  # a slip of the finger; above 28 digits Decimal itself gives up
UNITS = {"": 1, "tsd.": 10**3, "mio.": 10**6, "mrd.": 10**9}
_UNIT_WORDS = {
    "tausend": "tsd.",
    "tsd": "tsd.",
    "t": "tsd.",
    "mio": "mio.",
    "million": "mio.",
    "millionen": "mio.",
    "mrd": "mrd.",
    "milliarde": "mrd.",
    "milliarden": "mrd.",
}
_AMOUNT = re.compile(
    r"^(?P<number>\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(?P<part>\d{1,6}|-+|–))?"
    r"\s*(?P<unit>tausend|tsd|mio|millionen|million|mrd|milliarden|milliarde|t)?\.?"
    r"\s*(?:€|euro|eur)?$"
)


@dataclass(frozen=True)
class Money:
    """An amount in euro, with how exactly it is known."""

    amount: Decimal
    qualifier: str = ""

    def __post_init__(self):
        if self.qualifier not in QUALIFIERS:
            raise ValueError(f"unknown qualifier {self.qualifier!r}")
        amount = Decimal(self.amount)
        if not 0 <= amount < MOST or amount != round(amount, 2):
            raise ValueError("an amount has at most two decimals, is not negative and is one that a budget may name")
        object.__setattr__(self, "amount", amount)

    def __str__(self):
        return f"{self.qualifier} {self._figure()} €".strip()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read German text such as "ca. 29 Mio. €" or "125.000 €"; raise ValueError if it names no amount."""
        qualifier, rest = split_qualifier(text)
        match = _AMOUNT.match(rest)
        if not match:
            raise ValueError(f"no amount: {text!r}")
        digits = re.sub(r"\D", "", match["number"])
        decimals = re.sub(r"\D", "", match["part"] or "")
        unit = _UNIT_WORDS.get(match["unit"] or "", "")
        return cls(Decimal(f"{digits}.{decimals or 0}") * UNITS[unit], qualifier)

    def encode(self) -> str:
        return f"{self.qualifier} {_decimal(self.amount, grouped=False)} EUR".strip()

    decode = parse

    def _figure(self) -> str:
        for unit, word in ((10**9, "Mrd."), (10**6, "Mio.")):
            if self.amount >= unit and self.amount % (unit // 100) == 0:
                return f"{_decimal(self.amount / unit, short=True)} {word}"
        return _decimal(self.amount)


def _decimal(amount: Decimal, *, grouped: bool = True, short: bool = False) -> str:
    whole = int(amount)
    cents = f"{amount - whole:.2f}"[2:]
    text = group_digits(whole) if grouped else str(whole)
    if cents == "00":
        return text
    return f"{text},{cents.rstrip('0') if short else cents}"
