"""Public holidays of a Land; where none is named, those of all Germany."""

from datetime import date
from functools import lru_cache

from holidays import country_holidays


def holiday_name(day: date, federal_state: str = "") -> str:
    """The German name of the holiday on a day; empty on all others."""
    return _year(day.year, federal_state).get(day, "")


@lru_cache(maxsize=64)
def _year(year: int, federal_state: str) -> dict[date, str]:
    return dict(country_holidays("DE", subdiv=federal_state or None, years=year, language="de", expand=False))
