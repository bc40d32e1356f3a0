"""Kartengruppen: made, renamed, put in another order, joined, taken away when they are empty."""

from collections.abc import Iterable
from uuid import UUID

from django.utils.translation import gettext as _, ngettext

from participation.lines import LONGEST_HEADING, clean
from participation.models import Cluster, WorkingGroupPage

from .columns import cards_in, place_beside, put, shown_of
from .refusals import AskError, BoardError
from .steps import Step, taking_step


def make_cluster(group: WorkingGroupPage, title: str, *, cards: Iterable[UUID] = (), by=None) -> str:
    """A new one at the end; with cards they are split off into it."""
    with taking_step(group, by) as step:
        title = _title(title)
        if _of_name(group, title):
            raise BoardError(_("Eine Kartengruppe „%s“ gibt es schon.") % title)
        taken = shown_of(step.take(cards)) if cards else []
        put(step, taken, step.add_cluster(title))
        told = ngettext(
            "Neue Kartengruppe „%(title)s“ mit %(n)d Karte.",
            "Neue Kartengruppe „%(title)s“ mit %(n)d Karten.",
            len(taken),
        )
        step.label = told % {"title": title, "n": len(taken)} if taken else _("Neue Kartengruppe „%s“.") % title
    return step.label


def rename_cluster(group: WorkingGroupPage, pk: int, title: str, *, may_join: bool = False, by=None) -> str:
    """Under the name of another one they become one, but only after a yes: raises AskError."""
    with taking_step(group, by) as step:
        cluster, title = step.cluster(pk), _title(title)
        other = _of_name(group, title)
        if other and other != cluster:
            _join(step, cluster, other, may_join)
        elif title != cluster.title:
            names = {"old": cluster.title, "new": title}
            step.change_cluster(cluster, title=title)
            step.label = _("„%(old)s“ heißt jetzt „%(new)s“.") % names
    return step.label


def move_cluster(group: WorkingGroupPage, pk: int, *, way: int, by=None) -> str:
    """One place to the left (-1) or to the right (1)."""
    with taking_step(group, by) as step:
        cluster, clusters = step.cluster(pk), list(Cluster.objects.filter(group=group))
        place = place_beside(clusters, cluster, way)
        clusters.remove(cluster)
        clusters.insert(place, cluster)
        for order, each in enumerate(clusters, 1):
            if each.sort_order != order:
                step.change_cluster(each, sort_order=order)
        told = {"title": cluster.title, "place": place + 1, "count": len(clusters)}
        step.label = _("Kartengruppe „%(title)s“: jetzt an Stelle %(place)d von %(count)d.") % told
    return step.label


def delete_cluster(group: WorkingGroupPage, pk: int, *, by=None) -> str:
    """Only without cards and dots, so that nothing is lost."""
    with taking_step(group, by) as step:
        cluster = step.cluster(pk)
        if cluster.cards.kept().exists():
            raise BoardError(_("In „%s“ hängen noch Karten. Verschieben Sie sie zuerst.") % cluster.title)
        if cluster.dot_presses.exists():
            raise BoardError(_("Auf „%s“ kleben Punkte, sie gingen verloren.") % cluster.title)
        step.label = _("Die leere Kartengruppe „%s“ ist entfernt.") % cluster.title
        step.drop_cluster(cluster)
    return step.label


def _join(step: Step, cluster: Cluster, other: Cluster, may_join: bool) -> None:
    names = {"old": cluster.title, "new": other.title}
    if not may_join:
        raise AskError(_("Eine Kartengruppe „%(new)s“ gibt es schon. Sollen beide eine werden?") % names)
    put(step, cards_in(step.group, cluster), other)
    step.hand_dots(cluster, other)
    summary = "\n".join(filter(None, [other.summary, cluster.summary]))
    if summary != other.summary:
        step.change_cluster(other, summary=summary)
    step.label = _("„%(old)s“ gehört jetzt zu „%(new)s“.") % names
    step.drop_cluster(cluster)


def _title(title: str) -> str:
    title = clean(title)
    if not title:
        raise BoardError(_("Bitte geben Sie der Kartengruppe einen Namen."))
    if len(title) > LONGEST_HEADING:
        raise BoardError(_("Der Name der Kartengruppe ist zu lang (höchstens %d Zeichen).") % LONGEST_HEADING)
    return title


def _of_name(group: WorkingGroupPage, title: str) -> Cluster | None:
    clusters = Cluster.objects.filter(group=group)
    return next((cluster for cluster in clusters if cluster.title.casefold() == title.casefold()), None)
