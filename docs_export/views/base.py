"""What the admin steps share."""

from django.urls import reverse

from participation.views.base import EventAdminView


class EventStepView(EventAdminView):
    """A step on one event; `rule` says who may take it."""

    header_icon = "doc-full"
    rule = None

    def may_see(self, user) -> bool:
        return type(self).rule(user, self.event)

    def get_success_url(self) -> str:
        return overview_url(self.event)


def overview_url(event) -> str:
    return reverse("docs_export_admin:event", args=[event.pk])
