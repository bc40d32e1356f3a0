"""A card in the admin's list. Its place is not typed: it hangs behind the others until the board moves it."""

from django import forms
from django.utils.translation import gettext as _

from participation.lines import NO_TEXT, clean_text
from participation.models import Card


class CardForm(forms.ModelForm):
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)  # the version that this form shows

    class Meta:
        model = Card
        fields = (
            "group",
            "kind",
            "text",
            "language",
            "cluster",
            "entry_mode",
            "visibility",
            "blocked_reason",
            "original_text",
        )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["seen"].initial = self.instance.version

    def clean_text(self) -> str:
        text = clean_text(self.cleaned_data["text"])
        if not text:
            raise forms.ValidationError(NO_TEXT)
        return text

    def clean(self) -> dict:
        data = super().clean()
        if self.instance.pk and data.get("seen") != self.instance.version:
            self._tell_conflict()
        return data

    def _tell_conflict(self) -> None:
        """Both are shown, and saving once more is a decision."""
        changed = [name for name in self.changed_data if name != "seen"]
        for name in changed:
            self.add_error(name, _("Inzwischen steht hier: %s") % (self._stored(name) or _("nichts")))
        if changed:
            self.add_error(
                None,
                _(
                    "Diese Karte wurde inzwischen an anderer Stelle geändert. Ihre Eingabe ist noch nicht gespeichert; "
                    "speichern Sie noch einmal, wenn sie gelten soll."
                ),
            )
        self.data = self.data.copy()
        self.data[self.add_prefix("seen")] = self.instance.version

    def _stored(self, name: str) -> str:
        """As the form names it."""
        label = getattr(self.instance, f"get_{name}_display", None)
        return str(label() if label else getattr(self.instance, name) or "")
