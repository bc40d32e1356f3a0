"""What moderators and the office find when they have signed in: their events, and what to do with each."""

from wagtail.admin.ui.components import Component
from wagtail.admin.ui.menus.pages import PageMenuItem
from wagtail.hooks import get_hooks

from .enums import ReportStatus
from .rules import editable_events, readable_reports

SHOWN = 5  # the office of a large district has dozens; the rest stands below "Seiten"


class EventsPanel(Component):
    name = "events"
    template_name = "participation/admin/home_events.html"
    order = 50

    def get_context_data(self, parent_context):
        user = parent_context["request"].user
        events = list(editable_events(user).specific()[: SHOWN + 1])
        return {
            "rows": [(event, event.all_groups, event_steps(event, user)) for event in events[:SHOWN]],
            "more": len(events) > SHOWN,
        }


class ReportsPanel(Component):
    """How many notes of residents wait."""

    name = "reports"
    template_name = "participation/admin/home_reports.html"
    order = 40

    def get_context_data(self, parent_context):
        reports = readable_reports(parent_context["request"].user)
        return {"new": reports.filter(status=ReportStatus.NEW).count()}


def event_steps(event, user) -> list[PageMenuItem]:
    """The steps of our own in an event's menu: release, and what other apps add (the documentation)."""
    buttons = [
        button
        for hook in get_hooks("register_page_header_buttons")
        if not hook.__module__.startswith("wagtail.")
        for button in hook(event, user, "home")
    ]
    return sorted(button for button in buttons if button.is_shown(user))
