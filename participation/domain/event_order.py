"""Which events are still to come, as far as their dates tell, and in which order people look for them."""

from collections.abc import Iterable
from datetime import date

from participation.enums import EventStatus


def is_coming(event, today: date) -> bool:
    """Whether an event may still take place, or be missed by somebody who does not know that it was called off.

    A date that is known only in part counts until it has passed for certain; without any date the status decides.
    """
    if event.status == EventStatus.HELD:
        return False
    last = (event.date and event.date.latest) or event.sort_date
    return event.status != EventStatus.CANCELLED if last is None else last >= today


def coming_and_past(events: Iterable, today: date) -> tuple[list, list]:
    """Those to come, the next one first, and those that are over, the newest first; without a date they come last."""
    coming, past = [], []
    for event in events:
        (coming if is_coming(event, today) else past).append(event)
    coming.sort(key=lambda event: (event.sort_date or date.max, event.pk))
    past.sort(key=lambda event: (event.sort_date or date.min, event.pk), reverse=True)
    return coming, past
