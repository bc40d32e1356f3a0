"""From published pages to frozen content: `collect` is asked for a page and finds who knows that kind of page."""

from . import conferences, events  # noqa: F401 - register what they know
from .registry import collect
from .stock import Edition, Stock

__all__ = ["Edition", "Stock", "collect"]
