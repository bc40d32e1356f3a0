"""Versions that hold what may not be shown any more, ready for lists and notices."""

from dataclasses import dataclass

from participation.models import EventPage

from . import rules
from .domain.protection import Concern, find_concerns
from .models import Version


@dataclass(frozen=True)
class Held:
    """A version with what is wrong in it."""

    version: Version
    concerns: tuple[Concern, ...]


def held_by(event: EventPage) -> list[Held]:
    """Of one event, the newest first."""
    return _held(Version.objects.filter(event_id=event.pk))


def events_to_protect(user) -> list[tuple[EventPage, int]]:
    """Events that the account may publish, with the number of versions to withdraw."""
    counts: dict[int, int] = {}
    for held in _held(Version.objects.all()):
        counts[held.version.event_id] = counts.get(held.version.event_id, 0) + 1
    events = EventPage.objects.in_bulk(counts)
    return [(event, counts[pk]) for pk, event in sorted(events.items()) if rules.may_publish(user, event)]


def _held(versions) -> list[Held]:
    rows = list(versions.own().filter(withdrawn_at=None).newest_first())
    concerns = find_concerns(rows)
    return [Held(version, tuple(concerns[version.pk])) for version in rows if version.pk in concerns]
