"""Where cards come from: a file, or a text in the shorthand of the table."""

from django import forms
from django.utils.translation import gettext_lazy as _

from participation.domain.import_sources import Source
from participation.enums import EntryMode
from participation.sheets import MOST_BYTES

MODES = (EntryMode.CARD, EntryMode.ARCHIVE)


class ImportForm(forms.Form):
    file = forms.FileField(
        label=_("Datei"),
        required=False,
        help_text=_("Tabelle als CSV, XLSX oder ODS, oder ein Entwurf, der auf einem Gerät gesichert wurde."),
        widget=forms.ClearableFileInput(attrs={"accept": ".csv,.txt,.tsv,.xlsx,.ods,.json"}),
    )
    text = forms.CharField(
        label=_("Oder Text"),
        required=False,
        strip=False,
        help_text=_(
            "Eine Zeile ist eine Karte: + Stärke, - Schwäche, ! Idee, ? Frage, # Gruppe, am Ende *4 für Punkte."
        ),
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    entry_mode = forms.ChoiceField(
        label=_("Woher sind die Karten?"),
        choices=[(mode.value, mode.label) for mode in MODES],
        initial=EntryMode.CARD,
        widget=forms.RadioSelect,
    )

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file and file.size > MOST_BYTES:
            raise forms.ValidationError(_("Diese Datei ist größer als 5 MB. Bitte teilen Sie sie auf."))
        return file

    def clean(self):
        cleaned = super().clean()
        file, text = cleaned.get("file"), cleaned.get("text", "").strip()
        if file and text:
            raise forms.ValidationError(_("Bitte geben Sie entweder eine Datei oder einen Text an, nicht beides."))
        if not (file or text or self.errors):
            raise forms.ValidationError(_("Bitte wählen Sie eine Datei, oder schreiben Sie Karten in das Textfeld."))
        return cleaned

    @property
    def source(self) -> Source:
        file = self.cleaned_data["file"]
        if file:
            return Source(file.read(), file.name or "Datei")
        return Source(self.cleaned_data["text"].encode())
