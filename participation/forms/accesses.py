"""From when to when an access lets somebody in."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateTimeInput

MISREAD = {"invalid": _("Bitte schreiben Sie Tag und Uhrzeit so: 27.03.2026 12:00")}


class SpanForm(forms.Form):
    since = forms.DateTimeField(label=_("Gilt ab"), widget=AdminDateTimeInput, error_messages=MISREAD)
    until = forms.DateTimeField(
        label=_("Gilt bis"),
        widget=AdminDateTimeInput,
        error_messages=MISREAD,
        help_text=_("Am besten bis zum Tag danach: Was ein Gerät ohne Netz behalten hat, kommt dann noch an."),
    )

    def __init__(self, *args, for_screen: bool = False, **kwargs):
        super().__init__(*args, **kwargs)
        if for_screen:
            self.fields["until"].help_text = ""

    def clean(self) -> dict:
        data = super().clean()
        if not self.errors and data["until"] <= data["since"]:
            raise ValidationError({"until": _("Das Ende liegt vor dem Beginn.")})
        return data
