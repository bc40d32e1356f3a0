"""From when to when an access lets somebody in."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateTimeInput


class SpanForm(forms.Form):
    since = forms.DateTimeField(label=_("Gilt ab"), widget=AdminDateTimeInput)
    until = forms.DateTimeField(
        label=_("Gilt bis"),
        widget=AdminDateTimeInput,
        help_text=_("Am besten bis zum Tag danach: Was ein Gerät ohne Netz behalten hat, kommt dann noch an."),
    )

    def clean(self) -> dict:
        data = super().clean()
        if not self.errors and data["until"] <= data["since"]:
            raise ValidationError({"until": _("Das Ende liegt vor dem Beginn.")})
        return data
