from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "website.search"
    label = "search"
    verbose_name = _("Suche")

    def ready(self):
        from . import signals

        signals.connect()
