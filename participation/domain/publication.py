"""An event and its groups are submitted and released in one action."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db import transaction
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.models import Page

from participation.models import EventPage


@dataclass
class Report:
    """What one action did: the pages it was carried out on, and those it left, each with a German reason."""

    done: list[Page] = field(default_factory=list)
    left: list[tuple[Page, str]] = field(default_factory=list)


def pages_of(event: EventPage) -> list[Page]:
    """The event first, then its groups in the order of the tree, fresh from the database."""
    return [EventPage.objects.get(pk=event.pk).specific, *event.all_groups]


def pending_pages(event: EventPage) -> list[Page]:
    """Pages of the event with something that residents don't see yet."""
    return [page for page in pages_of(event) if page.has_unpublished_changes or not page.live]


def submit_event(event: EventPage, *, by) -> Report:
    """Start the district's workflow for the event and every group with changes that are not under review yet."""
    return _for_each_pending(event, by, _submit)


def release_event(event: EventPage, *, by) -> Report:
    """Publish the latest draft of the event and of every group with changes, approving a running review."""
    return _for_each_pending(event, by, _release)


@transaction.atomic
def _for_each_pending(event: EventPage, by, act: Callable[[Page, object], str | None]) -> Report:
    report = Report()
    for page in pending_pages(event):
        obstacle = _lock_of_another(page, by) or act(page, by)
        if obstacle:
            report.left.append((page, obstacle))
        else:
            report.done.append(page)
    return report


def _lock_of_another(page: Page, by) -> str | None:
    if page.locked and page.locked_by_id != by.pk:
        return _("gesperrt von %s") % (page.locked_by or _("der Verwaltung"))
    return None


def _submit(page: Page, by) -> str | None:
    if page.workflow_in_progress:
        return _("ist schon eingereicht")
    permissions = page.permissions_for_user(by)
    if not (permissions.can_edit() and permissions.can_submit_for_moderation()):
        return _("Sie dürfen diese Seite nicht einreichen")
    if page.latest_revision is None:
        page.save_revision(user=by)
    page.get_workflow().start(page, by)
    return None


def _release(page: Page, by) -> str | None:
    if not page.permissions_for_user(by).can_publish():
        return _("Sie dürfen diese Seite nicht freigeben")
    revision = page.latest_revision or page.save_revision(user=by)
    task_state = page.current_workflow_task_state
    if task_state and task_state.revision_id == revision.pk:
        task_state.task.specific.on_action(task_state, by, "approve")
        page = Page.objects.get(pk=page.pk).specific
    if page.has_unpublished_changes or not page.live:
        revision.publish(user=by)
    return _scheduled_for(revision)


def _scheduled_for(revision) -> str | None:
    go_live_at = revision.as_object().go_live_at
    revision.refresh_from_db()
    if not revision.approved_go_live_at:
        return None
    return _("wird am %s veröffentlicht") % date_format(localtime(go_live_at), "SHORT_DATETIME_FORMAT")
