"""Small things in German words."""

from datetime import date, datetime, time

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _


def in_words(value) -> str:
    """A fuzzy date or count as people say it; nothing for what is not known."""
    return "" if value is None else str(value)


def day(moment: date | datetime | None) -> str:
    """ "26. März 2026"."""
    if moment is None:
        return ""
    return date_format(localtime(moment) if isinstance(moment, datetime) else moment, "j. F Y")


def clock(moment: time | None) -> str:
    """ "18:30"."""
    return f"{moment:%H:%M}" if moment else ""


def span(start: time | None, end: time | None) -> str:
    """ "18:00 bis 20:30 Uhr"."""
    if start and end:
        return _("%(start)s bis %(end)s Uhr") % {"start": clock(start), "end": clock(end)}
    return _("ab %s Uhr") % clock(start) if start else ""


def lines(*values: str) -> tuple[str, ...]:
    """Those that say something."""
    return tuple(value for value in values if value)
