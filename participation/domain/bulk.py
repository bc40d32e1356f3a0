"""Many cards in one go: a file with ten thousand must not hold the tables up for half a minute."""

from collections.abc import Iterable

from participation.models import Card, DotPress, WorkingGroupPage
from participation.operations import Add

from . import walls
from .capture import Sender

BATCH = 500


def add_all(group: WorkingGroupPage, adds: Iterable[Add], sender: Sender) -> int:
    """Store those whose id is nowhere yet, all or none; returns how many that were."""
    wanted = {add.id: add for add in adds}
    with walls.changing(group) as wall:
        for known in Card.objects.filter(uuid__in=list(wanted)).values_list("uuid", flat=True):
            del wanted[known]
        titles: dict[str, str] = {}  # as the first card writes them
        for add in wanted.values():
            titles.setdefault(add.cluster.casefold(), add.cluster)
        clusters = {folded: walls.cluster_named(wall, title) for folded, title in titles.items()}
        cards = [
            _card(group, add, clusters[add.cluster.casefold()], walls.next_seq(wall), sender) for add in wanted.values()
        ]
        Card.objects.bulk_create(cards, batch_size=BATCH)
        dots = [DotPress(card=card, delta=wanted[card.uuid].dots) for card in cards if wanted[card.uuid].dots]
        DotPress.objects.bulk_create(dots, batch_size=BATCH)
    return len(wanted)


def _card(group, add: Add, cluster, seq: int, sender: Sender) -> Card:
    return Card(
        uuid=add.id,
        group=group,
        text=add.text,
        kind=add.kind,
        language=add.language,
        cluster=cluster,
        position=seq,
        seq=seq,
        entry_mode=sender.entry_mode,
        device_secret_hash=sender.device,
    )
