"""What is printed before the evening, in the type and colour of the documentation, larger."""

from .writer import render_now

__all__ = ["render_now"]
