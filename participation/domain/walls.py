"""Changing the cards of a group: one after the other, each change with the next number of its wall."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import wraps

from django.db import IntegrityError, OperationalError, transaction
from django.db.models import Max

from participation.models import Card, Cluster, Wall, WorkingGroupPage

LAST_ORDER = 32_767  # what fits into Cluster.sort_order
DEADLOCK = "40P01"  # PostgreSQL has ended one of two that waited for each other
PAUSES = (0.1, 0.5)  # seconds


@contextmanager
def changing(group: WorkingGroupPage) -> Iterator[Wall]:
    """Hold the wall of a group for some changes; all of them are stored, or none.

    Numbers come from `next_seq` and are kept at the end.
    """
    with transaction.atomic():
        wall, _ = Wall.objects.select_for_update().get_or_create(group_id=group.pk)
        before = wall.seq
        yield wall
        if wall.seq != before:
            wall.save(update_fields=["seq", "whole_since"])


def seq_of(group_id: int) -> int:
    """The number of the last change; 0 before the first."""
    return Wall.objects.filter(group=group_id).values_list("seq", flat=True).first() or 0


def looking_again(change):
    """Another group may be sent the same uuid at this very moment: who comes second begins anew, and finds it there."""

    @wraps(change)
    def try_again(*args, **kwargs):
        for pause in PAUSES:
            try:
                return change(*args, **kwargs)
            except (IntegrityError, OperationalError) as error:
                if getattr(error.__cause__, "sqlstate", "") == DEADLOCK:
                    time.sleep(pause)  # or the two would meet again
                elif isinstance(error, OperationalError):
                    raise
        return change(*args, **kwargs)

    return try_again


def next_seq(wall: Wall) -> int:
    """The number of the next change."""
    wall.seq += 1
    return wall.seq


def next_position(wall: Wall) -> int:
    """Behind all cards that hang there, also those that were never captured."""
    if not hasattr(wall, "last_position"):
        wall.last_position = Card.objects.filter(group=wall.group_id).aggregate(last=Max("position"))["last"] or 0
    wall.last_position += 1
    return wall.last_position


def tell_all(wall: Wall) -> None:
    """Something was deleted, or many things changed: everybody reads the wall anew."""
    wall.whole_since = next_seq(wall)


def touch(group: WorkingGroupPage) -> None:
    """Say that rows of the group were changed elsewhere, as in the admin's lists."""
    with changing(group) as wall:
        tell_all(wall)


def cluster_named(wall: Wall, title: str) -> Cluster | None:
    """The cluster of that name, small or capital letters, made if there is none; None without a name.

    The wall is held, so that two tables cannot make the same one.
    """
    if not title:
        return None
    if not hasattr(wall, "clusters"):  # read once for hundreds of cards
        wall.clusters = {each.title.casefold(): each for each in Cluster.objects.filter(group=wall.group_id).reverse()}
    folded = title.casefold()
    if folded not in wall.clusters:
        last = max((each.sort_order for each in wall.clusters.values()), default=0)
        order = min(last + 1, LAST_ORDER)
        wall.clusters[folded] = Cluster.objects.create(group_id=wall.group_id, title=title, sort_order=order)
    return wall.clusters[folded]


def let_go(card: Card, wall: Wall) -> None:
    """It hangs no more below the card it hung below: that one looks different now."""
    if card.duplicate_of_id:
        Card.objects.filter(pk=card.duplicate_of_id).update(seq=next_seq(wall))


def store(card: Card, wall: Wall) -> Card:
    """Save a card that was changed while the wall is held; it gets a new version and number."""
    card.version += 1
    card.seq = next_seq(wall)
    card.save()
    return card
