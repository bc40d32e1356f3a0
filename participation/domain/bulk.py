"""Many cards in one go: a file with ten thousand must not hold the tables up for half a minute."""

from collections.abc import Iterable
from uuid import UUID

from django.db import IntegrityError
from django.utils.translation import gettext as _

from participation.models import Card, DotPress, WorkingGroupPage
from participation.operations import Add, RefusedError

from . import walls
from .capture import Sender, new_card

BATCH = 500


def add_all(group: WorkingGroupPage, adds: Iterable[Add], sender: Sender) -> int:
    """Store those whose id is nowhere yet, all or none; returns how many that were.

    Raises RefusedError where another group is sent one of them at this moment: what was looked at is no longer true.
    """
    try:
        return _add_all(group, {add.id: add for add in adds}, sender)
    except IntegrityError:
        raise RefusedError(
            _("Eine dieser Karten kam im selben Augenblick bei einer anderen Gruppe an. Es ist nichts eingelesen.")
        ) from None


def _add_all(group: WorkingGroupPage, wanted: dict[UUID, Add], sender: Sender) -> int:
    with walls.changing(group) as wall:
        for known in Card.objects.filter(uuid__in=list(wanted)).values_list("uuid", flat=True):
            del wanted[known]
        cards = [new_card(add, group, wall, sender) for add in wanted.values()]
        Card.objects.bulk_create(cards, batch_size=BATCH)
        dots = [DotPress(card=card, delta=wanted[card.uuid].dots) for card in cards if wanted[card.uuid].dots]
        DotPress.objects.bulk_create(dots, batch_size=BATCH)
    return len(wanted)
