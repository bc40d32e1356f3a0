"""What the history of an event says about its documentations."""

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter


def register_actions(actions) -> None:
    for name, label, message in ACTIONS:
        formatter = type("Formatter", (_VersionFormatter,), {"label": label, "message": message})
        actions.register_action(f"docs_export.{name}")(formatter)


class _VersionFormatter(LogFormatter):
    def format_message(self, log_entry) -> str:
        return str(self.message) % log_entry.data


ACTIONS = [
    ("import", _("Ergebnisse und Karten eingelesen"), _("Ergebnisse und Karten aus %(source)s als Entwurf eingelesen")),
    ("freeze", _("Dokumentation eingefroren"), _("Fassung %(version)s der Dokumentation eingefroren")),
    ("order_material", _("Material bestellt"), _("Material zum Drucken bestellt")),
    ("publish", _("Dokumentation veröffentlicht"), _("Fassung %(version)s der Dokumentation veröffentlicht")),
    ("remove_file", _("Datei der Dokumentation gelöscht"), _("Fassung %(version)s: Datei gelöscht (%(file)s)")),
    ("withdraw", _("Dokumentation zurückgezogen"), _("Fassung %(version)s zurückgezogen: %(reason)s")),
]
