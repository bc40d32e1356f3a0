"""The form with which the office answers an outcome."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminAutoHeightTextInput, AdminDateInput

from participation.enums import OutcomeStatus
from participation.status import allowed_moves


class FollowUpForm(forms.Form):
    status = forms.ChoiceField(label=_("Status"))
    text = forms.CharField(
        label=_("Rückmeldung"),
        required=False,
        widget=AdminAutoHeightTextInput,
        help_text=_("Öffentlich. In einfachen Worten."),
    )
    reason = forms.CharField(
        label=_("Grund"),
        required=False,
        widget=AdminAutoHeightTextInput,
        help_text=_("Pflicht, wenn etwas zurückgestellt oder nicht weiterverfolgt wird."),
    )
    recipient = forms.CharField(label=_("Abgegeben an"), required=False, max_length=200)
    author = forms.CharField(
        label=_("Antwort von"), required=False, max_length=200, help_text=_("Stelle, keine Person.")
    )
    on = forms.DateField(label=_("Datum"), initial=timezone.localdate, widget=AdminDateInput)
    next_review_on = forms.DateField(label=_("Wieder prüfen am"), required=False, widget=AdminDateInput)

    def __init__(self, *args, record, **kwargs):
        super().__init__(*args, **kwargs)
        moves = allowed_moves(record.status, record.kind)
        self.fields["status"].choices = [(status.value, status.label) for status in OutcomeStatus if status in moves]
        self.fields["status"].initial = record.status
