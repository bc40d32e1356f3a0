"""Storing a documentation as JSON, reading it back, and telling whether two say the same."""

import hashlib
import json
from typing import Any

from .documentation import Documentation

# What changes without anybody editing the record: the number and dates of the version itself, and the follow-ups.
_OF_THE_VERSION = {"version", "history", "short_url", "published_on", "stand"}
OF_FOLLOW_UPS = {"follow_ups", "status", "status_label", "status_since"}
_OF_OUTCOMES = {"outcomes": {"__all__": OF_FOLLOW_UPS}}
AFTERLIFE = dict.fromkeys(_OF_THE_VERSION, True) | {
    "groups": {"__all__": _OF_OUTCOMES},
    "previous_results": _OF_OUTCOMES,
}
"""What a comparison leaves out, for pydantic."""


def dump(content: Documentation) -> dict[str, Any]:
    """JSON-safe data."""
    return content.model_dump(mode="json")


def load(data: dict[str, Any]) -> Documentation:
    """Raises pydantic.ValidationError where the data are not a documentation of this schema."""
    return Documentation.model_validate(data)


def fingerprint(content: Documentation, *, ignore_follow_ups: bool = True) -> str:
    """SHA-256 (hex) over canonical JSON.

    By default it answers "is that version stale?" and leaves out follow-ups with the status derived from them, the
    "Stand", and what belongs to the version and not to the record (number, dates, history, printed address). What is
    empty does not count, so that a field that a later release adds makes no version stale.
    """
    data = content.model_dump(mode="json", exclude_defaults=True, exclude=AFTERLIFE if ignore_follow_ups else None)
    canonical = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
