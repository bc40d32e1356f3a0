from uuid import uuid5

from django.utils.translation import gettext as _

from docs_export import data
from participation.enums import CardKind, CardLanguage, Visibility
from participation.models import Card, Cluster, DotPress, WorkingGroupPage

from .clusters import find_or_make_clusters
from .report import GroupReport, validated


def import_cards(told: data.Group, record: data.Record, group: WorkingGroupPage, report: GroupReport) -> None:
    """A card has no draft: where its group is public already, it is blocked until somebody has read it."""
    known = set(Card.objects.filter(uuid__in=[card.uuid for card in told.cards]).values_list("uuid", flat=True))
    new = [card for card in told.cards if card.uuid not in known]
    report.known += len(told.cards) - len(new)
    clusters = find_or_make_clusters(told, group, known, report)
    blocked = {}
    if group.live and new:
        reason = _("Eingelesen aus %s, noch nicht geprüft") % record.reference
        blocked = {"visibility": Visibility.BLOCKED, "blocked_reason": reason}
        report.notes.append(_("Die Karten sind gesperrt, denn die Seite ist schon öffentlich."))
    last = group.cards.order_by("-position").values_list("position", flat=True).first()
    for position, card in enumerate(new, 0 if last is None else last + 1):
        _make_card(card, group, clusters.get(card.cluster), position, blocked)
    _join(new, group)
    report.cards += len(new)


def _join(new: list[data.Card], group: WorkingGroupPage) -> None:
    """Those that say the same hang together again."""
    rows = Card.objects.filter(group=group).in_bulk([card.same_as for card in new if card.same_as], field_name="uuid")
    for card in new:
        if card.same_as in rows:
            Card.objects.filter(uuid=card.uuid).update(duplicate_of=rows[card.same_as])


def _make_card(told: data.Card, group: WorkingGroupPage, cluster: Cluster | None, position: int, blocked: dict) -> None:
    kind = told.kind if told.kind in CardKind.values else ""
    language = told.language if told.language in CardLanguage.values else ""
    place = {"group": group, "cluster": cluster, "position": position}
    card = Card(uuid=told.uuid, kind=kind, text=told.text, language=language, **place, **blocked)
    validated(card, place=f"{told.uuid}").save()
    if told.dots:
        DotPress.objects.create(uuid=uuid5(told.uuid, "dots"), card=card, delta=told.dots)
