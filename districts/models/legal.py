from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField

from districts.enums import Conformity, FederalState


class LegalFacts(models.Model):
    """What imprint, privacy notice and accessibility statement of a district, or of the whole site, are made from."""

    federal_state = models.CharField(
        _("Land"),
        max_length=2,
        choices=FederalState.choices,
        blank=True,
        help_text=_("Entscheidet über Feiertage und über die Erklärung zur Barrierefreiheit."),
    )
    publisher = models.TextField(
        _("Herausgabe"),
        blank=True,
        help_text=_(
            "Name und Anschrift, eine Angabe je Zeile; steht im Fuß der Seiten, im Impressum und in Dokumenten."
        ),
    )
    responsible = models.TextField(
        _("Verantwortlich für den Inhalt"), blank=True, help_text=_("Name oder Funktion und Anschrift.")
    )
    contact_phone = models.CharField(_("Telefon"), max_length=60, blank=True)
    contact_email = models.EmailField(
        _("E-Mail"),
        blank=True,
        help_text=_("Steht im Impressum. Meldungen von Fehlern und Barrieren gehen auch dorthin."),
    )
    imprint = RichTextField(_("Weitere Angaben im Impressum"), blank=True, features=["h3", "bold", "link", "ul"])
    privacy_officer = models.TextField(
        _("Datenschutzbeauftragte Stelle"), blank=True, help_text=_("Funktion, Anschrift und E-Mail.")
    )
    privacy_authority = models.TextField(
        _("Aufsicht über den Datenschutz"), blank=True, help_text=_("Bei wem man sich beschweren kann.")
    )
    privacy = RichTextField(
        _("Weitere Angaben zum Datenschutz"),
        blank=True,
        features=["h3", "bold", "link", "ul"],
        help_text=_("Vor allem: Rechtsgrundlagen, wer den Rechner betreibt, wie lange Zugriffe protokolliert werden."),
    )
    conformity = models.CharField(
        _("Stand der Barrierefreiheit"), max_length=12, choices=Conformity.choices, blank=True
    )
    accessibility_gaps = RichTextField(
        _("Was nicht barrierefrei ist"),
        blank=True,
        features=["bold", "link", "ul"],
        help_text=_("Welche Teile, warum nicht, und wo die Auskunft auf anderem Weg zu haben ist."),
    )
    accessibility_method = models.CharField(
        _("Wie geprüft wurde"), max_length=255, blank=True, help_text=_("Zum Beispiel: Selbstbewertung.")
    )
    statement_made_on = models.DateField(_("Erklärung erstellt am"), null=True, blank=True)
    statement_checked_on = models.DateField(_("Erklärung zuletzt geprüft am"), null=True, blank=True)
    enforcement_body = models.TextField(
        _("Ombudsstelle oder Durchsetzungsstelle"),
        blank=True,
        help_text=_("Name, Anschrift und E-Mail. Für Nordrhein-Westfalen steht ein Verweis von selbst da."),
    )

    class Meta:
        abstract = True
