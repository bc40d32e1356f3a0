"""Neutral drawings where an installation in use has photos; none of them shows a person."""

from .boards import board
from .places import hall, house, plan, square, withheld

DRAWINGS = {drawing.__name__: drawing for drawing in (board, hall, house, plan, square, withheld)}

__all__ = ["DRAWINGS"]
