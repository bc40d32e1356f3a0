"""All published outcomes over the years: chosen by what they are and where they stand, counted, in an order."""

from .counts import Found
from .entries import Entry, entries_of
from .order import Order, in_batches, in_order
from .places import NO_YEAR, Places, load_places
from .wanted import Wanted

__all__ = [
    "NO_YEAR",
    "Entry",
    "Found",
    "Order",
    "Places",
    "Wanted",
    "entries_of",
    "in_batches",
    "in_order",
    "load_places",
]
