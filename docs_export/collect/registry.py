from functools import singledispatch

from docs_export.content import Documentation

from .stock import Stock


@singledispatch
def collect(page, stock: Stock) -> Documentation:
    """The content of a documentation of this page, from what is published; a new kind of page registers a function."""
    raise TypeError(f"{type(page).__name__} has no documentation")
