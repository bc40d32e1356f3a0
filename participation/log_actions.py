"""What the history of an event says about its accesses."""

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter


def register_actions(actions) -> None:
    for name, label, message in ACTIONS:
        formatter = type("Formatter", (_AccessFormatter,), {"label": label, "message": message})
        actions.register_action(f"participation.{name}")(formatter)


class _AccessFormatter(LogFormatter):
    def format_message(self, log_entry) -> str:
        return str(self.message) % log_entry.data


ACTIONS = [
    ("make_accesses", _("Zugänge angelegt"), _("%(count)s Zugänge angelegt")),
    ("change_access", _("Zugang geändert"), _("Zeitraum geändert: %(access)s")),
    ("revoke_access", _("Zugang gesperrt"), _("Zugang gesperrt: %(access)s")),
    ("reissue_access", _("Zugang neu ausgestellt"), _("Zugang neu ausgestellt: %(access)s")),
]
