"""What comes out of rendering."""

from typing import NamedTuple

RENDERER_VERSION = "3"
"""Raised whenever the same content would give other bytes."""


class RenderResult(NamedTuple):
    """`notes` are German sentences about what could not be shown as it was meant."""

    pages: int
    notes: list[str]


class RenderError(Exception):
    """A German sentence that says where in the documentation the fault lies."""
