"""What staff fill in."""

from pathlib import Path

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from .content import Options
from .domain.findings import State
from .enums import Variant
from .languages import short_name

CONFIRM = {State.CHANGED: _("Neuere Änderungen weglassen: %s")}  # the others are left out as a whole
NOT_CONFIRMED = _("Bitte bestätigen Sie, dass dies nicht in die Dokumentation kommt.")
NOT_NOTED = _("Bitte schreiben Sie, was in dieser Fassung neu ist.")
FOR_WHO_PUBLISHES = _(
    "Diese Fassung ist veröffentlicht: Eine öffentliche Kurzfassung bestellt, wer veröffentlichen darf."
)
PDF_START = b"%PDF-"
FOREIGN_FILE_BYTES = 100 * 1024 * 1024


VARIANTS = [
    (Variant.PUBLIC, _("öffentlich: ohne Internes")),
    (Variant.INTERNAL, _("intern: mit internen Vermerken und gesperrten Karten")),
]


class Asked:
    """Marked as required; whether it is in this case, its form or the domain decides."""

    def validate(self, value) -> None:
        pass


class AskedText(Asked, forms.CharField):
    pass


class AskedTick(Asked, forms.BooleanField):
    pass


class CreateForm(forms.Form):
    """One tick for each thing that is left out; from the second version on, what is new."""

    # Whether it is needed, freezing decides: pressing twice is no second version.
    change_note = AskedText(
        label=_("Was ist neu?"),
        help_text=_("Ein oder zwei Sätze; sie stehen auf der öffentlichen Seite und im Dokument."),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
    )

    def __init__(self, *args, to_confirm, is_first: bool, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.to_confirm = to_confirm
        note = self.fields.pop("change_note")
        for finding in to_confirm:
            label = CONFIRM.get(finding.state, _("Weglassen: %s")) % finding.title
            self.fields[finding.key] = AskedTick(label=label, help_text=finding.detail)
        if not is_first:
            self.fields["change_note"] = note

    def clean(self) -> dict:
        data = super().clean()
        confirmed = {finding.key for finding in self.to_confirm if data.get(finding.key)}
        if self.freezes(data):
            self._ask_what_is_missing(data, confirmed)
        return {"change_note": data.get("change_note", ""), "confirmed": confirmed}

    def freezes(self, data: dict) -> bool:
        """Whether a version is asked for at all."""
        return True

    def _ask_what_is_missing(self, data: dict, confirmed: set[str]) -> None:
        for finding in self.to_confirm:
            if finding.key not in confirmed:
                self.add_error(finding.key, NOT_CONFIRMED)
        # Where something else is missing too, all is said at once.
        if self.errors and "change_note" in self.fields and not data.get("change_note", "").strip():
            self.add_error("change_note", NOT_NOTED)


class ChoiceForm(forms.Form):
    """A further file of a frozen version; everything is ticked to begin with."""

    variant = forms.ChoiceField(
        label=_("Ausführung"), choices=VARIANTS, initial=Variant.PUBLIC, widget=forms.RadioSelect
    )
    document = forms.ChoiceField(label=_("Was"), initial="full", widget=forms.RadioSelect)
    chapters = forms.MultipleChoiceField(
        label=_("Kapitel"),
        required=False,
        help_text=_(
            "Titelblatt, Inhalt und Impressum stehen in jeder Datei. Für die Kurzfassung gilt die Auswahl nicht."
        ),
        widget=forms.CheckboxSelectMultiple,
    )
    photos = forms.BooleanField(label=_("mit Fotos"), required=False, initial=True)
    cards = forms.BooleanField(label=_("mit den Karten im Wortlaut"), required=False, initial=True)

    def __init__(self, *args, chapters, languages, may_show: bool, **kwargs) -> None:
        """`may_show`: a public short version too, though residents get it as soon as it is ready."""
        super().__init__(*args, **kwargs)
        self.may_show, self.languages = may_show, languages
        self.fields["chapters"].choices = chapters
        self.fields["chapters"].initial = [chapter.key for chapter in chapters]
        words = "%s" if may_show else _("%s, nur intern")
        short = [(f"short:{language}", words % short_name(language)) for language in languages]
        self.fields["document"].choices = [("full", _("Dokumentation")), *short]

    def clean(self) -> dict:
        data = super().clean()
        if self.errors:
            return data
        if not self.may_show and data["variant"] == Variant.PUBLIC and data["document"] != "full":
            self.add_error("document", FOR_WHO_PUBLISHES)
            return data
        return {"variant": data["variant"], "options": self._options(data)}

    def _options(self, data: dict) -> Options:
        document, _colon, language = data["document"].partition(":")
        if language:
            return Options(document=document, language=language)
        without = [key for key, _title in self.fields["chapters"].choices if key not in data["chapters"]]
        return Options(without=without, photos=data["photos"], cards=data["cards"])


class WithdrawForm(forms.Form):
    reason = forms.CharField(
        label=_("Grund"),
        help_text=_("Der Grund steht öffentlich unter der Adresse der Fassung. Bitte keine Namen nennen."),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=1000,
    )


class ForeignForm(forms.Form):
    """File, link, or neither: then only is known that the document existed."""

    label = forms.CharField(
        label=_("Bezeichnung"), max_length=120, help_text=_("Zum Beispiel: Erstveröffentlichung, UPDATE.")
    )
    note = forms.CharField(label=_("Anmerkung"), required=False, widget=forms.Textarea(attrs={"rows": 3}))
    file = forms.FileField(label=_("PDF-Datei"), required=False)
    url = forms.URLField(
        label=_("Adresse im Netz"),
        required=False,
        assume_scheme="https",
        max_length=200,
        widget=forms.TextInput(attrs={"inputmode": "url"}),  # a browser would insist on https:// in front
    )

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file is None:
            return None
        if file.size > FOREIGN_FILE_BYTES:
            raise ValidationError(_("Die Datei ist größer als 100 MB."))
        if Path(file.name).suffix.lower() != ".pdf" or file.read(len(PDF_START)) != PDF_START:
            raise ValidationError(_("Das ist keine PDF-Datei."))
        file.seek(0)
        return file
