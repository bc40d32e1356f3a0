"""The Kurzfassung: one page, whatever was written; what has no room there is counted."""

from .fit import short_name, short_story

__all__ = ["short_name", "short_story"]
