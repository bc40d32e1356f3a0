"""How long things may take; a setting `DOCS_EXPORT` may name other figures (tests do).

A worker says every BEAT seconds that it still renders. If it falls silent, its lease ends after LEASE seconds, and
the next sweep (every 5 s) rings for the next attempt. So a killed render goes on after at most LEASE + 5 s, and one
that dies three times is failed at most 3 x (LEASE + 5 s) after its last sign of life, as long as one worker lives.
"""

from datetime import timedelta

from django.conf import settings

DEFAULTS = {
    "LEASE": 30.0,
    "BEAT": 5.0,
    "ATTEMPTS": 3,
    "FIRST_RING": 5.0,  # so long the sweep leaves a new job to the web process that made it
    "RING_AGAIN": 30.0,
    "PATIENCE": 60.0,  # after so many seconds in the queue staff are told that it takes longer
    "PROGRESS": 0.5,  # at most one progress entry in so many seconds
    "RENDERER": "docs_export.pdf",
}


def limit(name: str):
    """The figure that counts now."""
    return getattr(settings, "DOCS_EXPORT", {}).get(name, DEFAULTS[name])


def seconds(name: str) -> timedelta:
    """The same, as a span of time."""
    return timedelta(seconds=limit(name))
