"""In which order outcomes are listed, and how a part of a long list is found without sorting all of it."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from uuid import UUID

from django.db.models import Case, DateField, F, When
from django.db.models.functions import Cast, Coalesce

from participation.status import AWAITS_ANSWER

from .counts import Found
from .wanted import records_in

BATCH = 200


class Order(StrEnum):
    """The values stand in addresses."""

    NEWEST = ""
    OLDEST = "aelteste"
    ANSWERED = "antwort"
    WAITING = "wartet"


class ByEvent(Sequence):
    """Identities, newest event first; within an event by working group and number.

    How many outcomes each group has is known, so only the groups of the wanted part are read.
    """

    def __init__(self, found: Found, *, reverse: bool = False):
        events = found.by_event()
        self._found = found
        self._groups = [group.pk for event, _ in (reversed(events) if reverse else events) for group in event.groups]

    def __len__(self):
        return len(self._found)

    def __getitem__(self, part: slice) -> list[UUID]:
        first, last, _ = part.indices(len(self))
        begin, groups = self._groups_of(first, last)
        rows = records_in(groups, self._found.wanted).values_list("group", "number", "uuid")
        place = {pk: position for position, pk in enumerate(groups)}
        ordered = sorted((place[group], number, uuid) for group, number, uuid in rows)
        return [uuid for _, _, uuid in ordered[first - begin : last - begin]]

    def _groups_of(self, first: int, last: int) -> tuple[int, list[int]]:
        """The groups that hold these places, and the place of the first outcome of the first of them."""
        counted, place, begin, groups = self._found.by_group, 0, first, []
        for pk in self._groups:
            number = counted[pk]
            if number and place < last and place + number > first:
                begin = begin if groups else place
                groups.append(pk)
            place += number
        return begin, groups


class ByAnswer(Sequence):
    """Identities by the date of the last answer: the newest first, or what is open and waits longest."""

    def __init__(self, found: Found, *, waiting: bool):
        self._found = found
        records = records_in(found.groups, found.wanted)
        open_first = Case(When(present_status__in=AWAITS_ANSWER, then=0), default=1)
        since = Coalesce("answered_on", Cast("published_at", DateField()))
        keys = (open_first, since) if waiting else (F("answered_on").desc(nulls_last=True),)
        self._records = records.order_by(*keys, "group", "number").values_list("uuid", flat=True)

    def __len__(self):
        return len(self._found)

    def __getitem__(self, part: slice) -> list[UUID]:
        return list(self._records[part])


def in_order(found: Found, order: Order) -> Sequence:
    """The identities of what was found; ask it for a slice."""
    if order in (Order.NEWEST, Order.OLDEST):
        return ByEvent(found, reverse=order == Order.OLDEST)
    return ByAnswer(found, waiting=order == Order.WAITING)


def in_batches(found: Found) -> Iterator[list[UUID]]:
    """All identities, newest event first, a few hundred at a time: what is read stays small."""
    identities = in_order(found, Order.NEWEST)
    for first in range(0, len(identities), BATCH):
        yield identities[first : first + BATCH]
