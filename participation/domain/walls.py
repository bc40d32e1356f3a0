"""Changing the cards of a group: one after the other, each change with the next number of its wall."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.db.models import Max

from participation.models import Card, Cluster, Wall, WorkingGroupPage


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


def cluster_named(group: WorkingGroupPage, title: str) -> Cluster | None:
    """The cluster of that name, small or capital letters, made if there is none; None without a name.

    To be called while the wall is held, so that two tables cannot make the same one.
    """
    if not title:
        return None
    folded = title.casefold()
    clusters = list(Cluster.objects.filter(group=group))
    found = next((cluster for cluster in clusters if cluster.title.casefold() == folded), None)
    if found:
        return found
    order = max((cluster.sort_order for cluster in clusters), default=0) + 1
    return Cluster.objects.create(group=group, title=title, sort_order=order)


def store(card: Card, wall: Wall) -> Card:
    """Save a card that was changed while the wall is held; it gets a new version and number."""
    card.version += 1
    card.seq = next_seq(wall)
    card.save()
    return card
