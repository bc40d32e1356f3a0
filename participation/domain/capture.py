"""What comes from the tables: cards and dots, each exactly once, however often and from wherever it is sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import singledispatch

from django.utils import timezone
from django.utils.translation import gettext as _

from participation.enums import EntryMode, Visibility
from participation.models import Card, DotPress, Wall, WorkingGroupPage
from participation.operations import Add, AnyOperation, Edit, Press, RefusedError, Withdraw, read_operation

from . import walls

CORRECTION = timedelta(minutes=15)  # so long a device may correct what it has sent

STORED, KNOWN, CONFLICT, REFUSED = "stored", "known", "conflict", "refused"


@dataclass(frozen=True)
class Result:
    """What became of one operation; `card` is as it stands now."""

    id: str
    state: str
    message: str = ""
    card: Card | None = None


@dataclass(frozen=True)
class Sender:
    """Who sends: a device by its hash, or the office, which may correct everything."""

    device: str = ""
    entry_mode: EntryMode = EntryMode.CARD
    is_office: bool = False


def apply_sent(group: WorkingGroupPage, sent: list, sender: Sender) -> list[Result]:
    """Read and carry out what was sent, with a result for each in its order; what cannot be read is refused."""
    read = [_read(data) for data in sent]
    done = iter(apply_operations(group, [item for item in read if not isinstance(item, Result)], sender))
    return [item if isinstance(item, Result) else next(done) for item in read]


@walls.looking_again
def apply_operations(group: WorkingGroupPage, operations: Sequence[AnyOperation], sender: Sender) -> list[Result]:
    """Carry them out in their order, in one transaction; what is refused leaves the others alone."""
    with walls.changing(group) as wall:
        return [_try(operation, group, wall, sender) for operation in operations]


def new_card(add: Add, group: WorkingGroupPage, wall: Wall, sender: Sender) -> Card:
    """Not stored yet; hangs behind all others, under the next number of the wall."""
    return Card(
        uuid=add.id,
        group=group,
        text=add.text,
        kind=add.kind,
        language=add.language,
        cluster=walls.cluster_named(wall, add.cluster),
        position=walls.next_position(wall),
        seq=walls.next_seq(wall),
        entry_mode=sender.entry_mode,
        device_secret_hash=sender.device,
    )


def may_correct_until(card: Card, sender: Sender) -> datetime | None:
    """Until when this sender may correct or withdraw the card; None if not, or no longer."""
    own = bool(sender.device) and card.device_secret_hash == sender.device
    until = card.created_at + CORRECTION
    return until if own and until > timezone.now() else None


def _read(data) -> AnyOperation | Result:
    try:
        return read_operation(data)
    except RefusedError as refusal:
        name = data.get("id") if isinstance(data, dict) else None
        return Result(name if isinstance(name, str) else "", REFUSED, str(refusal))


def _try(operation: AnyOperation, group: WorkingGroupPage, wall: Wall, sender: Sender) -> Result:
    try:
        return _apply(operation, group, wall, sender)
    except RefusedError as refusal:
        return Result(str(operation.id), REFUSED, str(refusal))


@singledispatch
def _apply(operation, group: WorkingGroupPage, wall: Wall, sender: Sender) -> Result:
    raise NotImplementedError(type(operation))


@_apply.register
def _add(operation: Add, group, wall, sender) -> Result:
    known = Card.objects.filter(uuid=operation.id).first()
    if known:
        if known.group_id != group.pk:
            raise RefusedError(_("Dieser Eintrag ist schon vergeben. Bitte schreiben Sie ihn noch einmal."))
        return Result(str(operation.id), KNOWN, card=known)
    card = new_card(operation, group, wall, sender)
    card.save()
    if operation.dots:
        DotPress.objects.create(card=card, delta=operation.dots)
    return Result(str(operation.id), STORED, card=card)


@_apply.register
def _edit(operation: Edit, group, wall, sender) -> Result:
    card = _own_card(operation.id, group, sender)
    if reads_as(card, operation):
        return Result(str(operation.id), KNOWN, card=card)
    if card.version != operation.version:
        return Result(str(operation.id), CONFLICT, _("Diese Karte wurde inzwischen an anderer Stelle geändert."), card)
    card.text, card.kind, card.language = operation.text, operation.kind, operation.language
    card.cluster = walls.cluster_named(wall, operation.cluster)
    return Result(str(operation.id), STORED, card=walls.store(card, wall))


@_apply.register
def _withdraw(operation: Withdraw, group, wall, sender) -> Result:
    card = Card.objects.filter(group=group, uuid=operation.id).first()
    if card and card.visibility == Visibility.WITHDRAWN:
        return Result(str(operation.id), KNOWN)
    card = _own_card(operation.id, group, sender)
    card.visibility = Visibility.WITHDRAWN
    walls.let_go(card, wall)
    walls.store(card, wall)
    return Result(str(operation.id), STORED)


@_apply.register
def _press(operation: Press, group, wall, sender) -> Result:
    if DotPress.objects.filter(uuid=operation.id).exists():
        return Result(str(operation.id), KNOWN)
    card = Card.objects.filter(group=group, uuid=operation.card).public().with_dots().first()
    if card is None:
        raise RefusedError(_("Diese Karte gibt es nicht mehr."))
    if card.dots + operation.delta < 0:
        raise RefusedError(_("Weniger als null Punkte gibt es nicht."))
    DotPress.objects.create(uuid=operation.id, card=card, delta=operation.delta)
    Card.objects.filter(pk=card.pk).update(seq=walls.next_seq(wall))
    return Result(str(operation.id), STORED)


def reads_as(card: Card, operation: Edit) -> bool:
    """Whether the card says already what the correction says."""
    title = card.cluster.title if card.cluster else ""
    said = (operation.text, operation.kind, operation.language, operation.cluster.casefold())
    return (card.text, card.kind, card.language, title.casefold()) == said


def _own_card(uuid, group: WorkingGroupPage, sender: Sender) -> Card:
    """The card, if this sender may still change it."""
    card = Card.objects.filter(group=group, uuid=uuid).first()
    if card is None or (card.visibility != Visibility.PUBLIC and not sender.is_office):
        raise RefusedError(_("Diese Karte gibt es nicht mehr."))
    if not sender.is_office and not may_correct_until(card, sender):
        raise RefusedError(_("Ändern geht nur auf demselben Gerät und nur kurz nach dem Senden."))
    return card
