"""What the admin keeps beside pages."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from .consents import PhotoConsentViewSet
from .words import OrganisationViewSet, TermViewSet, ThemeViewSet


class RegisterGroup(SnippetViewSetGroup):
    items = (ThemeViewSet, OrganisationViewSet, TermViewSet, PhotoConsentViewSet)
    menu_label = _("Verzeichnisse")
    menu_icon = "list-ul"
    menu_order = 350
