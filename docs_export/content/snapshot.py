"""Storing a documentation as JSON, reading it back, and telling whether two say the same."""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from .documentation import Documentation

# What changes without anybody editing the record: the number and dates of the version itself, and the follow-ups.
_OF_THE_VERSION = {"version", "history", "short_url", "published_on", "stand"}
_OF_FOLLOW_UPS = {"follow_ups", "status", "status_label", "status_since"}


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
    data = content.model_dump(mode="json", exclude_defaults=True)
    if ignore_follow_ups:
        _leave_out_afterlife(data)
    canonical = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _leave_out_afterlife(data: dict[str, Any]) -> None:
    for name in _OF_THE_VERSION:
        data.pop(name, None)
    for outcome in _outcomes(data):
        for name in _OF_FOLLOW_UPS:
            outcome.pop(name, None)


def _outcomes(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for holder in [data.get("previous_results") or {}, *data.get("groups", ())]:
        yield from holder.get("outcomes", ())
