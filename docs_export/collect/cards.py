"""Cards in their clusters, with dots."""

from dataclasses import dataclass

from django.db.models import Sum
from django.utils.translation import gettext as _

from docs_export import content
from participation.enums import Visibility
from participation.models import Card, WorkingGroupPage

from .stock import Stock


@dataclass(frozen=True)
class Wall:
    clusters: tuple[content.Cluster, ...]
    loose: tuple[content.Card, ...]


def wall_of(group: WorkingGroupPage, stock: Stock) -> Wall:
    """What hung on the wall of a group: clusters with their cards, then the loose cards."""
    cards = group.cards.with_dots().order_by("position", "pk")
    rows = list(cards if stock.edition.is_internal else cards.public())
    for row in rows:
        stock.take_card(row)
    clusters = list(group.clusters.annotate(dots=Sum("dot_presses__delta")))
    has_dots = any(row.dots for row in [*rows, *clusters])
    by_cluster: dict[int | None, list[Card]] = {}
    for row in rows:
        by_cluster.setdefault(row.cluster_id, []).append(row)
    described = (_describe_cluster(cluster, by_cluster.get(cluster.pk, []), has_dots) for cluster in clusters)
    return Wall(
        clusters=tuple(cluster for cluster in described if cluster.cards or cluster.summary),
        loose=tuple(describe(card, has_dots=has_dots) for card in by_cluster.get(None, [])),
    )


def describe(card: Card, *, has_dots: bool) -> content.Card:
    label = card.get_kind_display()
    if card.visibility == Visibility.BLOCKED:
        label = _("%(kind)s (gesperrt: %(reason)s)") % {"kind": label or _("Karte"), "reason": card.blocked_reason}
    dots = max(0, card.dots) if has_dots else None
    return content.Card(
        uuid=card.uuid, kind=card.kind, kind_label=label, text=card.text, dots=dots, language=card.language
    )


def _describe_cluster(cluster, cards: list[Card], has_dots: bool) -> content.Cluster:
    dots = (cluster.dots or 0) + sum(card.dots for card in cards)
    return content.Cluster(
        title=cluster.title,
        summary=cluster.summary,
        cards=tuple(describe(card, has_dots=has_dots) for card in cards),
        dots=max(0, dots) if has_dots else None,
    )
