"""One step of sorting: what it changes is stored, numbered, and remembered with what stood there before."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import UUID

from django.utils.translation import gettext as _

from participation.domain import walls
from participation.models import BoardStep, Card, Cluster, DotPress, Wall, WorkingGroupPage

from .refusals import BoardError

LONGEST_LABEL = 200  # letters, as in BoardStep.label
QUOTED = 60  # letters of a card in a sentence
CLUSTER_FIELDS = ("title", "summary", "sort_order")


@dataclass
class Step:
    """The changes of one step as {key: {field: [before, after]}}; a cluster that was not there is None."""

    group: WorkingGroupPage
    wall: Wall
    label: str = ""
    cards: dict[str, dict[str, list]] = field(default_factory=dict)
    shifted: dict[str, list[int]] = field(default_factory=dict)  # cards that only made room
    clusters: dict[str, dict | list] = field(default_factory=dict)
    presses: dict[str, list[int]] = field(default_factory=dict)  # dots of a heading that went to another

    def take(self, uuids: Iterable[UUID]) -> list[Card]:
        """Cards of this group in the order asked for; raises BoardError where one is gone."""
        wanted = list(dict.fromkeys(uuids))
        found = Card.objects.filter(group=self.group).kept().with_dots().in_bulk(wanted, field_name="uuid")
        if not wanted:
            raise BoardError(_("Bitte wählen Sie zuerst eine Karte aus."))
        if len(found) < len(wanted):
            raise BoardError(_("Eine dieser Karten gibt es nicht mehr."))
        return [found[uuid] for uuid in wanted]

    def cluster(self, pk: int | None) -> Cluster | None:
        return None if pk is None else find_cluster(self.group, pk)

    def change(self, card: Card, **values) -> None:
        """Store what differs, under a new version."""
        changes = {name: [getattr(card, name), value] for name, value in values.items()}
        changes = {name: pair for name, pair in changes.items() if pair[0] != pair[1]}
        if not changes:
            return
        if "duplicate_of_id" in changes:
            walls.let_go(card, self.wall)
        remembered = self.cards.setdefault(str(card.uuid), {})
        for name, (before, after) in changes.items():
            remembered[name] = [remembered.get(name, [before])[0], after]
            setattr(card, name, after)
        walls.store(card, self.wall)

    def shift(self, card: Card, position: int) -> None:
        """Make room; the wording stays what its writer saw, so the version does too."""
        self.shifted[str(card.uuid)] = [card.position, position]
        Card.objects.filter(pk=card.pk).update(position=position, seq=walls.next_seq(self.wall))

    def change_cluster(self, cluster: Cluster, **values) -> None:
        remembered = self.clusters.setdefault(str(cluster.pk), {})
        for name, value in values.items():
            remembered[name] = [getattr(cluster, name), value]
            setattr(cluster, name, value)
        cluster.save()
        walls.next_seq(self.wall)

    def add_cluster(self, title: str) -> Cluster:
        cluster = walls.cluster_named(self.wall, title)
        self.clusters[str(cluster.pk)] = [None, _row(cluster)]
        walls.next_seq(self.wall)
        return cluster

    def drop_cluster(self, cluster: Cluster) -> None:
        self.clusters[str(cluster.pk)] = [_row(cluster), None]
        cluster.delete()
        walls.next_seq(self.wall)

    def hand_dots(self, source: Cluster, target: Cluster) -> None:
        """Dots on one heading count at another from now on."""
        presses = DotPress.objects.filter(cluster=source)
        self.presses |= {str(uuid): [source.pk, target.pk] for uuid in presses.values_list("uuid", flat=True)}
        presses.update(cluster=target)

    @property
    def changes(self) -> dict:
        kept = {"cards": self.cards, "shifted": self.shifted, "clusters": self.clusters, "presses": self.presses}
        return {name: value for name, value in kept.items() if value}


@contextmanager
def taking_step(group: WorkingGroupPage, by) -> Iterator[Step]:
    """Hold the wall for a step and remember it; one that changed nothing is none."""
    with walls.changing(group) as wall:
        step = Step(group, wall)
        yield step
        if step.changes:
            label = step.label[:LONGEST_LABEL]
            BoardStep.objects.create(group=group, label=label, before=step.changes, seq=wall.seq, by=by)


def find_cluster(group: WorkingGroupPage, pk: int) -> Cluster:
    """The cluster of this group; raises BoardError where it is gone."""
    cluster = Cluster.objects.filter(group=group, pk=pk).first()
    if cluster is None:
        raise BoardError(_("Diese Kartengruppe gibt es nicht mehr."))
    return cluster


def quote(card: Card) -> str:
    """The beginning of a card for a sentence."""
    text = " ".join(card.text.split())
    return f"„{text}“" if len(text) <= QUOTED else f"„{text[: QUOTED - 1].rstrip()}…“"


def _row(cluster: Cluster) -> dict:
    return {name: getattr(cluster, name) for name in CLUSTER_FIELDS}
