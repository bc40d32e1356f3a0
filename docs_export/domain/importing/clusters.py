from collections import Counter
from collections.abc import Collection
from uuid import UUID

from django.utils.translation import gettext as _

from docs_export import data
from participation.models import Card, Cluster, DotPress, WorkingGroupPage

from .report import GroupReport, validated


def find_or_make_clusters(
    told: data.Group, group: WorkingGroupPage, known: Collection[UUID], report: GroupReport
) -> dict[str, Cluster]:
    """By the title in the file: where its known cards hang now, else the one of that title, else a new one."""
    by_title = {cluster.title: cluster for cluster in group.clusters.all()}
    order, found = len(by_title), {}
    for cluster in told.clusters:
        cards = [card for card in told.cards if card.cluster == cluster.title]
        row = _where_most_hang(cards, group) or by_title.get(cluster.title)
        # One whose cards are all known was entered before, and dissolved or taken to another group since.
        if row is None and not (cards and all(card.uuid in known for card in cards)):
            row, order = _make(cluster, cards, group, order, report), order + 1
        if row:
            found[cluster.title] = row
    return found


def _where_most_hang(cards: list[data.Card], group: WorkingGroupPage) -> Cluster | None:
    rows = Card.objects.filter(group=group, uuid__in=[card.uuid for card in cards], cluster__isnull=False)
    hanging = Counter(card.cluster for card in rows.select_related("cluster").order_by("position", "pk"))
    return hanging.most_common(1)[0][0] if hanging else None


def _make(
    told: data.Cluster, cards: list[data.Card], group: WorkingGroupPage, order: int, report: GroupReport
) -> Cluster:
    """With the dots that are not on its cards. Nothing blocks a cluster, so a public group gets its title alone."""
    dots = max(0, (told.dots or 0) - sum(card.dots or 0 for card in cards))
    summary = told.summary
    if group.live and (summary or dots):
        why = _(
            "Kartengruppe „%s“: Zusammenfassung und Punkte wurden nicht übernommen, "
            "weil die Arbeitsgruppe veröffentlicht ist."
        )
        report.notes.append(why % told.title)
        summary, dots = "", 0
    row = Cluster(group=group, title=told.title, summary=summary, sort_order=order)
    validated(row, place=group.code).save()
    if dots:
        DotPress.objects.create(cluster=row, delta=dots)
    report.clusters += 1
    return row
