"""Taking back the last step of a person, unless somebody else has changed the same cards since."""

from django.utils.translation import gettext as _

from participation.domain import walls
from participation.models import BoardStep, Card, Cluster, DotPress, WorkingGroupPage

from .refusals import BoardError

PROTECTING = {"text", "visibility"}


def last_step(group: WorkingGroupPage, by) -> BoardStep | None:
    """What this person may take back next."""
    return BoardStep.objects.filter(group=group, by=by, undone=False).order_by("-seq", "-pk").first()


def undo_last(group: WorkingGroupPage, *, by) -> tuple[str, list[Card]]:
    """The sentence, and cards that say something else now, or to others; raises BoardError."""
    with walls.changing(group) as wall:
        step = last_step(group, by)
        if step is None:
            raise BoardError(_("Es gibt nichts zurückzunehmen."))
        cards = _unchanged_cards(step)
        _bring_back_clusters(step, wall)
        _bring_back_cards(step, cards, wall)
        _take_away_clusters(step, wall)
        step.undone = True
        step.save(update_fields=["undone"])
    protected = [card for card in cards if PROTECTING & step.before["cards"][str(card.uuid)].keys()]
    return _("Rückgängig gemacht. Der Schritt war: %s") % step.label, protected


def _unchanged_cards(step: BoardStep) -> list[Card]:
    changes = step.before.get("cards", {})
    others = BoardStep.objects.filter(group=step.group_id, seq__gt=step.seq, undone=False).exclude(by=step.by_id)
    touched = {uuid for other in others for uuid in other.before.get("cards", {})}
    cards = list(Card.objects.filter(group=step.group_id, uuid__in=changes))
    if len(cards) < len(changes) or touched & set(changes) or any(_differs(card, changes) for card in cards):
        raise BoardError(_("Das geht nicht mehr: Inzwischen hat jemand anderes an denselben Karten gearbeitet."))
    return cards


def _differs(card: Card, changes: dict) -> bool:
    """A place in the column says nothing: cards make room for others."""
    pairs = changes[str(card.uuid)]
    return any(getattr(card, name) != after for name, (_before, after) in pairs.items() if name != "position")


def _bring_back_clusters(step: BoardStep, wall) -> None:
    """Names, summaries and order as they were; what was taken away is there again, under its old number."""
    for pk, change in step.before.get("clusters", {}).items():
        if isinstance(change, dict):
            _restore_cluster(step, pk, change)
        elif change[1] is None:
            Cluster.objects.create(pk=pk, group_id=step.group_id, **change[0])
        walls.next_seq(wall)
    for uuid, (before, _after) in step.before.get("presses", {}).items():
        DotPress.objects.filter(uuid=uuid).update(cluster_id=before)


def _restore_cluster(step: BoardStep, pk: str, change: dict) -> None:
    values = {name: before for name, (before, _after) in change.items()}
    unchanged = {name: after for name, (_before, after) in change.items() if name != "sort_order"}
    if not Cluster.objects.filter(pk=pk, group=step.group_id, **unchanged).update(**values):
        raise BoardError(_("Das geht nicht mehr: Inzwischen hat jemand anderes dieselbe Kartengruppe geändert."))


def _bring_back_cards(step: BoardStep, cards: list[Card], wall) -> None:
    known = set(Cluster.objects.filter(group=step.group_id).values_list("pk", flat=True)) | {None}
    for card in cards:
        walls.let_go(card, wall)
        for name, (before, _after) in step.before["cards"][str(card.uuid)].items():
            if name == "cluster_id" and before not in known:
                raise BoardError(_("Das geht nicht mehr: Die Kartengruppe, aus der die Karte kam, gibt es nicht mehr."))
            setattr(card, name, before)
        walls.store(card, wall)
    for uuid, (before, after) in step.before.get("shifted", {}).items():
        Card.objects.filter(uuid=uuid, position=after).update(position=before, seq=walls.next_seq(wall))


def _take_away_clusters(step: BoardStep, wall) -> None:
    made = [pk for pk, change in step.before.get("clusters", {}).items() if isinstance(change, list) and not change[0]]
    for cluster in Cluster.objects.filter(pk__in=made):
        if cluster.cards.kept().exists() or cluster.dot_presses.exists():
            raise BoardError(_("Das geht nicht mehr: In „%s“ hängen inzwischen andere Karten.") % cluster.title)
        cluster.delete()
        walls.next_seq(wall)
