from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Kind(TextChoices):
    """What can be found, the most telling first where two fit alike."""

    DISTRICT = "stadtteil", _("Stadtteil")
    EVENT = "veranstaltung", _("Veranstaltung")
    OUTCOME = "ergebnis", _("Ergebnis")
    MEASURE = "massnahme", _("Maßnahme")
    GROUP = "arbeitsgruppe", _("Arbeitsgruppe")
    NEWS = "meldung", _("Meldung")
    PAGE = "seite", _("Textseite")
    DOCUMENT = "dokument", _("Dokument")
    CARD = "karte", _("Karte")

    @property
    def rank(self) -> int:
        return list(type(self)).index(self)
