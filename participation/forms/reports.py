"""The form with which residents tell the office about an error or a barrier, and the office's own."""

from uuid import UUID, uuid4

from django import forms
from django.utils.translation import gettext_lazy as _, ngettext_lazy
from wagtail.admin.widgets import AdminAutoHeightTextInput

from participation.enums import ReportKind

LONGEST = 4000
TOO_LONG = ngettext_lazy(
    "Bitte kürzen: Es ist höchstens %(limit_value)d Zeichen Platz, Sie haben %(show_value)d geschrieben.",
    "Bitte kürzen: Es ist höchstens Platz für %(limit_value)d Zeichen, Sie haben %(show_value)d geschrieben.",
    "limit_value",
)


class WithoutNull:
    """A character that no database stores and nobody sees is left out."""

    def to_python(self, value):
        return super().to_python(value.replace("\0", "") if isinstance(value, str) else value)


class TypedText(WithoutNull, forms.CharField):
    """Says what is wrong in our words."""

    def __init__(self, *, missing: str = "", **kwargs):
        super().__init__(**kwargs)
        for validator in self.validators:
            if validator.code == "max_length":
                validator.message = TOO_LONG
        if missing:
            self.error_messages["required"] = missing


class TypedEmail(WithoutNull, forms.EmailField):
    default_error_messages = {"invalid": _("Das ist keine E-Mail-Adresse. Ein Beispiel: name@example.org.")}

    def __init__(self, **kwargs):
        super().__init__(widget=forms.EmailInput(attrs={"autocomplete": "email"}), **kwargs)
        for validator in self.validators:
            validator.message = TOO_LONG if validator.code == "max_length" else self.error_messages["invalid"]


class ReportForm(forms.Form):
    """Everything but the text is voluntary. A field that nobody sees catches programs that fill in everything."""

    text = TypedText(
        label=_("Was ist falsch?"),
        max_length=LONGEST,
        missing=_("Bitte schreiben Sie, was Ihnen aufgefallen ist."),
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    place = TypedText(label=_("Auf welcher Seite?"), required=False, max_length=300)
    email = TypedEmail(label=_("E-Mail"), required=False)
    phone = TypedText(
        label=_("Telefon"),
        required=False,
        max_length=60,
        widget=forms.TextInput(attrs={"autocomplete": "tel", "type": "tel"}),
    )
    website = forms.CharField(
        label=_("Bitte frei lassen"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )
    uuid = forms.CharField(required=False, initial=uuid4, widget=forms.HiddenInput)

    def __init__(self, *args, kind: ReportKind, **kwargs):
        super().__init__(*args, use_required_attribute=False, **kwargs)
        if kind == ReportKind.BARRIER:
            self.fields["text"].label = _("Was geht nicht?")
            self.fields["text"].error_messages["required"] = _("Bitte schreiben Sie, was nicht geht.")

    def clean_uuid(self) -> UUID:
        try:
            return UUID(self.cleaned_data["uuid"])
        except ValueError:
            return uuid4()

    def clean_website(self):
        if self.cleaned_data["website"]:
            raise forms.ValidationError(_("Die Meldung wurde nicht gesendet. Bitte senden Sie sie noch einmal ab."))
        return ""

    @property
    def typed(self) -> dict:
        """What goes into the note."""
        return {name: self.cleaned_data[name] for name in ("text", "place", "email", "phone", "uuid")}


class DeskForm(forms.Form):
    """What the office notes when it has dealt with a note."""

    note = forms.CharField(
        label=_("Vermerk"),
        required=False,
        max_length=2000,
        widget=AdminAutoHeightTextInput,
        help_text=_("Nur für das Büro. Er wird mit der Meldung gelöscht."),
    )
