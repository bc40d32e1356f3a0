"""Buttons and menu items that lead to our own admin steps."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.menus.pages import PageMenuItem

from districts.rules import readable_districts

from . import rules
from .models import EventPage, WorkingGroupPage


class EventMenuItem(PageMenuItem):
    """Leads from an event, or one of its groups, to a step on the event."""

    address = ""

    def __init__(self, *, page, **kwargs):
        self.event = event_of(page)
        super().__init__(page=page, **kwargs)

    @property
    def url(self):
        return reverse(self.address, args=[self.event.pk])

    @url.setter
    def url(self, value):
        """The address follows from the event."""

    def is_shown(self, user):
        return bool(self.event) and self.may_see(user)

    def may_see(self, user) -> bool:
        raise NotImplementedError("each step names its rule")


class ReleaseMenuItem(EventMenuItem):
    label = _("Einreichen und freigeben")
    icon_name = "check"
    address = "participation_release"

    def may_see(self, user) -> bool:
        return rules.may_submit(user, self.event) or rules.may_release(user, self.event)


class AccessMenuItem(EventMenuItem):
    label = _("Zugänge")
    icon_name = "key"
    address = "participation_accesses"

    def may_see(self, user) -> bool:
        return rules.may_edit(user, self.event)


class BoardMenuItem(PageMenuItem):
    """Leads from a working group to its sorting board."""

    label = _("Karten sortieren")
    icon_name = "tag"
    url_name = "participation_board"

    def is_shown(self, user):
        model = self.page.specific_class
        return bool(model) and issubclass(model, WorkingGroupPage) and rules.may_edit(user, self.page)


class ImportMenuItem(PageMenuItem):
    """Leads from an event, or one of its groups, to the import of cards."""

    label = _("Karten einlesen")
    icon_name = "upload"

    @property
    def url(self):
        if issubclass(self.page.specific_class, EventPage):
            return reverse("participation_import_event", args=[self.page.pk])
        return reverse("participation_import", args=[self.page.pk])

    @url.setter
    def url(self, value):
        """The address follows from the page."""

    def is_shown(self, user):
        return bool(event_of(self.page)) and rules.may_edit(user, self.page)


class ReadingMenuItem(MenuItem):
    def __init__(self):
        super().__init__(_("Lesen"), reverse("participation_reading"), icon_name="view", name="lesen", order=120)

    def is_shown(self, request):
        return readable_districts(request.user).exists()


def event_of(page) -> EventPage | None:
    """The event that a page is, or belongs to."""
    model = page.specific_class
    if model and issubclass(model, EventPage):
        return page
    if model and issubclass(model, WorkingGroupPage):
        return page.get_parent()
    return None
