from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ParticipationConfig(AppConfig):
    name = "participation"
    verbose_name = _("Beteiligung")

    def ready(self):
        from . import checks, signals
        from .domain import retention

        signals.connect()
        retention.connect()
        checks.connect()
