"""Reading cards into the index, behind the evening's back: not in the transaction that stores them."""

from django.db import transaction
from django.db.models import F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from districts.domain.shown import shown
from participation.enums import Visibility
from participation.models import Card, Wall, WorkingGroupPage

from .entries import card_entry
from .models import ReadWall, SearchEntry
from .texts import told_by
from .words import learn

BATCH = 500


def due_walls() -> QuerySet[WorkingGroupPage]:
    """Shown groups whose wall has changed since it was read, or was never read."""
    now = Wall.objects.filter(group=OuterRef("pk")).values("seq")
    read = ReadWall.objects.filter(group=OuterRef("pk")).values("seq")
    groups = shown(WorkingGroupPage.objects.order_by("path")).annotate(
        now=Coalesce(Subquery(now), 0), read=Coalesce(Subquery(read), -1)
    )
    return groups.exclude(now=F("read"))


def read_wall(group: WorkingGroupPage) -> int:
    """Read the cards of a shown group that changed since it was last read; returns how many were looked at."""
    wall = Wall.objects.filter(group=group).first() or Wall(group=group, seq=0)
    known, _made = ReadWall.objects.get_or_create(group=group)  # before its cards: what is hidden is told by it
    cards = Card.objects.filter(group=group).order_by("pk")
    if max(wall.whole_since, 0) <= known.seq <= wall.seq:
        cards = cards.filter(seq__gt=known.seq)
    told, count = told_by(group), 0
    for some in _in_batches(cards):
        entries = [card_entry(card, group, told) for card in some if card.visibility == Visibility.PUBLIC]
        with transaction.atomic():
            SearchEntry.objects.filter(card__in=some).delete()
            SearchEntry.objects.bulk_create(entries, ignore_conflicts=True)
        learn(entries)
        count += len(some)
    ReadWall.objects.filter(group=group).update(seq=wall.seq)
    return count


def _in_batches(cards: QuerySet[Card]):
    last = 0
    while some := list(cards.filter(pk__gt=last)[:BATCH]):
        yield some
        last = some[-1].pk
