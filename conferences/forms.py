"""Numbers of conferences are unique in their series; codes stay once they are printed."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from participation.forms.pages import EventPageForm
from participation.models import EventPage


class ConferenceSeriesPageForm(WagtailAdminPageForm):
    def clean(self):
        cleaned = super().clean()
        if "code" in self.changed_data and self.instance.pk and self._has_references():
            self.add_error("code", _("Mit diesem Kürzel sind Kennungen veröffentlicht. Es bleibt."))
        return cleaned

    def _has_references(self):
        return EventPage.objects.descendant_of(self.instance).filter(reference__isnull=False).exists()


class ConferencePageForm(EventPageForm):
    def clean(self):
        cleaned = super().clean()
        ordinal = cleaned.get("ordinal")
        if ordinal and self.parent_page and self._taken(ordinal):
            self.add_error("ordinal", _("Die Nummer %d gibt es in dieser Reihe schon.") % ordinal)
        return cleaned

    def _taken(self, ordinal):
        others = self.parent_page.get_children().exclude(pk=self.instance.pk)
        return type(self.instance).objects.filter(pk__in=others.values("pk"), ordinal=ordinal).exists()
