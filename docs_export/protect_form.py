"""What staff fill in to withdraw and replace what may not be shown any more."""

from django import forms
from django.utils.translation import gettext_lazy as _

from .forms import CreateForm

PUBLIC_TOO = _("%s enthält es auch und bliebe öffentlich. Sie muss mit zurückgezogen werden.")


class VersionList(forms.CheckboxSelectMultiple):
    """Drafts are a choice; what is public goes with the form as it stands in the list."""

    option_template_name = "docs_export/admin/version_option.html"
    public = frozenset()

    def create_option(self, name, value, *args, **kwargs) -> dict:
        return {**super().create_option(name, value, *args, **kwargs), "is_public": value in self.public}


class ProtectForm(CreateForm):
    """What is withdrawn, why, and what the version says that takes its place."""

    versions = forms.MultipleChoiceField(
        label=_("Diese Fassungen zurückziehen"),
        widget=VersionList,
        error_messages={
            "required": _("Bitte wählen Sie mindestens eine Fassung."),
            "invalid_choice": _("Die Liste hat sich inzwischen geändert. Bitte prüfen Sie sie."),
        },
    )
    reason = forms.CharField(
        label=_("Grund"),
        help_text=_("Der Grund steht öffentlich unter den Adressen der Fassungen. Bitte keine Namen nennen."),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=1000,
        error_messages={"required": _("Bitte nennen Sie den Grund.")},
    )
    replacement = forms.BooleanField(
        label=_("Neue Fassung einfrieren und ihre Dateien bestellen"),
        help_text=_("Nur dann sind auch die folgenden Angaben nötig."),
        required=False,
    )

    field_order = ("versions", "reason", "replacement", "change_note")

    def __init__(self, *args, held, to_confirm, can_replace, needs_replacement, **kwargs) -> None:
        super().__init__(*args, to_confirm=to_confirm if can_replace else (), is_first=not can_replace, **kwargs)
        self.held = {str(row.version.pk): row for row in held}
        reasons = dict.fromkeys(concern.reason for row in held for concern in row.concerns)
        self.fields["versions"].choices = [(pk, row.version.name) for pk, row in self.held.items()]
        self.fields["versions"].initial = list(self.held)
        self.fields["versions"].widget.public = {pk for pk, row in self.held.items() if row.version.is_public}
        self.fields["reason"].initial = " ".join(map(str, reasons))
        self.fields["replacement"].initial = needs_replacement
        if not can_replace:
            del self.fields["replacement"]
        self.order_fields(self.field_order)

    def clean_versions(self) -> list[str]:
        """A public one left out would stay, and might be the current one; asked for, so that nobody is surprised."""
        chosen = self.cleaned_data["versions"]
        for pk, row in self.held.items():
            if row.version.is_public and pk not in chosen:
                self.add_error("versions", PUBLIC_TOO % row.version.name)
        return chosen

    def freezes(self, data: dict) -> bool:
        return bool(data.get("replacement"))

    def clean(self) -> dict:
        data = self.cleaned_data
        frozen = super().clean()
        versions = [self.held[pk].version for pk in data.get("versions", ())]
        chosen = {"versions": versions, "reason": data.get("reason", ""), "replacement": data.get("replacement", False)}
        return {**frozen, **chosen}
