"""The list before freezing: what enters a documentation, what does not, and what is still missing."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from participation.enums import GroupStatus
from participation.models import EventPage, WorkingGroupPage

from .findings import Finding, Inventory, State
from .shortcomings import logo_findings, photo_findings


def take_inventory(event: EventPage) -> Inventory:
    """Look through the event, its groups and their photos."""
    event = event.specific
    pages = [event, *event.all_groups]
    findings = [finding for page in pages for finding in _findings(page, event)]
    return Inventory(tuple(findings), tuple(_obstacles(event)))


def _obstacles(event: EventPage) -> Iterator[str]:
    if not event.live:
        yield _("Die Veranstaltung ist nicht veröffentlicht. Nur Veröffentlichtes kommt in die Dokumentation.")
    elif event.get_view_restrictions().exists():
        yield _("Die Veranstaltung ist nicht öffentlich zugänglich.")
    elif not event.reference:
        yield _("Die Veranstaltung hat noch keine Kennung. Bitte veröffentlichen Sie sie erneut.")


def _findings(page: Page, event: EventPage) -> Iterator[Finding]:
    yield from _page_findings(page, event)
    if page.live:
        yield from photo_findings(page)
        yield from logo_findings(event) if page == event else ()


def _page_findings(page: Page, event: EventPage) -> Iterator[Finding]:
    is_group = isinstance(page, WorkingGroupPage)
    if not page.live or page.get_view_restrictions().exists():
        omission = omission_of(page) if is_group else ""
        yield _finding(page, State.UNPUBLISHED, _("Nicht veröffentlicht; kommt nicht in die Dokumentation."), omission)
        return
    if page.has_unpublished_changes:
        detail = _("Veröffentlicht, hat aber neuere Änderungen; die Dokumentation zeigt den veröffentlichten Stand.")
        yield _finding(page, State.CHANGED, detail)
    elif is_group and page.status in {GroupStatus.CANCELLED, GroupStatus.MERGED}:
        yield _finding(page, State.FELL_OUT, str(page.get_status_display()))
    else:
        yield _finding(page, State.PUBLISHED, _("Veröffentlicht."))
    if is_group and _is_empty(page):
        yield _finding(
            page, State.EMPTY, _("Ohne Kernaussagen, Ergebnisse und Karten; die Dokumentation nennt nur das Thema.")
        )


def omission_of(group: WorkingGroupPage) -> str:
    """By its number only: the title of a draft is not public."""
    if group.is_plenary:
        return _("Das Plenum ist nicht enthalten.")
    return _("Arbeitsgruppe %s ist nicht enthalten.") % group.number


def _is_empty(group: WorkingGroupPage) -> bool:
    has_text = group.summary or group.discussion
    is_moved = group.status in {GroupStatus.CANCELLED, GroupStatus.MERGED}
    return not (has_text or is_moved or group.outcomes.exists() or group.cards.exists())


def _finding(page: Page, state: State, detail: str, omission: str = "") -> Finding:
    return Finding(
        key=f"{state.value}-{page.pk}",
        page=page.pk,
        state=state,
        title=page.get_admin_display_title(),
        detail=detail,
        edit_url=reverse("wagtailadmin_pages:edit", args=[page.pk]),
        omission=omission,
    )
