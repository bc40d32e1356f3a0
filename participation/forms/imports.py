"""Where cards come from: a file, or a text in the shorthand of the table."""

from django import forms
from django.utils.translation import gettext_lazy as _

from participation.domain.importing import Source
from participation.enums import EntryMode
from participation.sheets import MOST_BYTES

MODES = (EntryMode.CARD, EntryMode.ARCHIVE)


TABLE = _("Tabelle als CSV, XLSX oder ODS, oder ein Entwurf, der auf einem Gerät gesichert wurde.")


class EventImportForm(forms.Form):
    """A file alone: a text would not say of which working group it is."""

    file = forms.FileField(
        label=_("Datei"),
        help_text=TABLE,
        error_messages={"required": _("Bitte wählen Sie eine Datei.")},
        widget=forms.ClearableFileInput(attrs={"accept": ".csv,.txt,.tsv,.xlsx,.ods,.json"}),
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

    @property
    def source(self) -> Source:
        file = self.cleaned_data["file"]
        return Source(file.read(), file.name or "Datei")


class ImportForm(EventImportForm):
    text = forms.CharField(
        label=_("Oder Text"),
        required=False,
        strip=False,
        help_text=_(
            "Eine Zeile ist eine Karte: + Stärke, - Schwäche, ! Idee, ? Frage, # Kartengruppe, am Ende *4 für Punkte."
        ),
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    field_order = ("file", "text", "entry_mode")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["file"].required = False

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
        return super().source if self.cleaned_data["file"] else Source(self.cleaned_data["text"].encode())
