"""Who may do what with an event, its groups and their rows; page permissions decide, by account group and subtree."""

from django.db.models import QuerySet
from wagtail.models import Page
from wagtail.permissions import policy_registry

from districts.enums import Role
from districts.rules import has_role, readable_districts

from .models import EventPage, Report, WorkingGroupPage


def editable_groups(user) -> QuerySet[WorkingGroupPage]:
    """Working groups whose page the account may edit, drafts included."""
    if not user.is_active:
        return WorkingGroupPage.objects.none()
    pages = policy_registry.get_by_type(WorkingGroupPage).instances_user_has_permission_for(user, "change")
    return WorkingGroupPage.objects.filter(pk__in=pages.order_by().values("pk"))


def editable_events(user) -> QuerySet[EventPage]:
    """Events whose page the account may edit, the newest first."""
    if not user.is_active:
        return EventPage.objects.none()
    pages = policy_registry.get_by_type(EventPage).instances_user_has_permission_for(user, "change")
    return EventPage.objects.filter(pk__in=pages.order_by().values("pk")).chronological()


def may_edit(user, page: Page) -> bool:
    return page.permissions_for_user(user).can_edit()


def may_submit(user, page: Page) -> bool:
    """Wagtail's own answer does not ask whether the account may edit, and ends once the event alone was submitted."""
    return may_edit(user, page) and page.has_workflow


def may_release(user, page: Page) -> bool:
    return page.permissions_for_user(user).can_publish()


def may_answer(user, record) -> bool:
    """Answers belong to the office: whoever may edit the district's pages, not only one event's."""
    return record.group.event.district.permissions_for_user(user).can_edit()


def readable_reports(user) -> QuerySet[Report]:
    """Notes of residents: those of the account's districts; those about the site as a whole for the administration."""
    if user.is_active and user.is_superuser:
        return Report.objects.all()
    return Report.objects.filter(district__in=readable_districts(user))


def may_close(user, report) -> bool:
    """Whoever answers residents; the Verwaltung only reads."""
    if user.is_active and user.is_superuser:
        return True
    return has_role(user, report.district, Role.REDAKTION, Role.FREIGABE)
