from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DocsExportConfig(AppConfig):
    name = "docs_export"
    verbose_name = _("Dokumentation")

    def ready(self) -> None:
        from . import checks, signals
        from .domain import retention

        checks.connect()
        signals.connect()
        retention.connect()
