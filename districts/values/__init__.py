"""Values as this field knows them: dates without a day, numbers with "etwa", amounts in millions."""

from .counts import Count
from .dates import FuzzyDate
from .money import Money
from .ranges import FuzzyRange

__all__ = ["Count", "FuzzyDate", "FuzzyRange", "Money"]
