"""Versions that hold what may not be shown any more, ready for lists and notices."""

from collections import Counter
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
    own = Version.objects.own().filter(withdrawn_at=None)
    events = EventPage.objects.in_bulk(own.order_by().values_list("event_id", flat=True).distinct())
    allowed = [pk for pk, event in events.items() if rules.may_publish(user, event)]
    counts = Counter(held.version.event_id for held in _held(own.filter(event_id__in=allowed)))
    return [(events[pk], count) for pk, count in sorted(counts.items())]


def _held(versions) -> list[Held]:
    rows = list(versions.own().filter(withdrawn_at=None).newest_first())
    concerns = find_concerns(rows)
    return [Held(version, tuple(concerns[version.pk])) for version in rows if version.pk in concerns]
