"""Buttons and menu items that lead to our own admin steps."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.menus.pages import PageMenuItem

from districts.rules import readable_districts

from . import rules
from .models import EventPage, WorkingGroupPage


class ReleaseMenuItem(PageMenuItem):
    """Leads from an event, or one of its groups, to the common release."""

    label = _("Einreichen und freigeben")
    icon_name = "check"

    def __init__(self, *, page, **kwargs):
        self.event = event_of(page)
        super().__init__(page=page, **kwargs)

    @property
    def url(self):
        return reverse("participation_release", args=[self.event.pk])

    @url.setter
    def url(self, value):
        """The address follows from the event."""

    def is_shown(self, user):
        return bool(self.event) and (rules.may_submit(user, self.event) or rules.may_release(user, self.event))


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
