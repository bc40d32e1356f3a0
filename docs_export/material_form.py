"""Which parts of the material, and how many empty sheets."""

from django import forms
from django.utils.translation import gettext_lazy as _

from .content import MOST_SHEETS, MaterialChoice


class MaterialForm(forms.Form):
    groups = forms.BooleanField(
        label=_("Ein Blatt für jede Arbeitsgruppe"),
        help_text=_("Thema, Leitfragen, Raum, QR-Code und Code, die Zeichen der Karten."),
        required=False,
    )
    door = forms.BooleanField(
        label=_("Türschild"),
        help_text=_("Titel, Zeit und Ort; mit QR-Code, wenn die Veranstaltung veröffentlicht ist."),
        required=False,
    )
    notices = forms.BooleanField(label=_("Aushang zu Fotos und persönlichen Daten"), required=False)
    tally_sheets = forms.IntegerField(
        label=_("Strichlisten für Klebepunkte"),
        help_text=_("Anzahl der Blätter, je 13 Zeilen."),
        min_value=0,
        max_value=MOST_SHEETS,
    )
    card_sheets = forms.IntegerField(
        label=_("Leere Karten zum Ausschneiden"),
        help_text=_("Anzahl der Blätter, je 6 Karten."),
        min_value=0,
        max_value=MOST_SHEETS,
    )

    @property
    def choice(self) -> MaterialChoice:
        return MaterialChoice(**self.cleaned_data)
