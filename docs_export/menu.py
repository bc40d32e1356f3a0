"""Buttons that lead from an event to its documentation."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.menus.pages import PageMenuItem

from participation.models import EventPage

from . import rules


class EventMenuItem(PageMenuItem):
    """Shown on events only, to those whom the rule allows."""

    rule = None

    def is_shown(self, user) -> bool:
        model = self.page.specific_class
        return bool(model) and issubclass(model, EventPage) and type(self).rule(user, self.page)


class CreateMenuItem(EventMenuItem):
    label = _("Dokumentation erstellen")
    icon_name = "doc-full"
    url_name = "docs_export_admin:create"
    rule = staticmethod(rules.may_draft)


class OverviewMenuItem(EventMenuItem):
    label = _("Dokumentationen")
    icon_name = "folder-open-inverse"
    url_name = "docs_export_admin:event"
    rule = staticmethod(rules.may_read)


class MaterialMenuItem(EventMenuItem):
    label = _("Material drucken")
    icon_name = "download"
    url_name = "docs_export_admin:material"
    rule = staticmethod(rules.may_print)
