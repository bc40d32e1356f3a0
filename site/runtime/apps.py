from django.apps import AppConfig
from django.db.backends.signals import connection_created
from django.utils.translation import gettext_lazy as _


class RuntimeConfig(AppConfig):
    name = "website.runtime"
    label = "runtime"
    verbose_name = _("Betrieb")

    def ready(self):
        from .page_cache.writes import watch

        connection_created.connect(watch, dispatch_uid="runtime.page_cache")
