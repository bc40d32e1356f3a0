from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import Orderable

from districts.enums import ProgrammeLevel
from districts.fields import FuzzyDateField, MoneyField
from districts.values import FuzzyRange

from .spans import validate_span


class ProgrammeParticipation(Orderable, ClusterableModel):
    """A district's part in a funding programme, with its term."""

    page = ParentalKey("districts.DistrictPage", related_name="programmes")
    programme = models.CharField(_("Programm"), max_length=120, help_text=_("Zum Beispiel: Soziale Stadt."))
    title = models.CharField(
        _("Bezeichnung der Maßnahme"),
        max_length=200,
        blank=True,
        help_text=_("Zum Beispiel: Soziale Stadt Werne – Langendreer-Alter Bahnhof."),
    )
    level = models.CharField(_("Ebene"), max_length=20, choices=ProgrammeLevel.choices, blank=True)
    admitted_on = FuzzyDateField(_("aufgenommen"), help_text=_("Zum Beispiel: Mitte 2016."))
    term_start = FuzzyDateField(_("Laufzeit von"), help_text=_("Nur eintragen, was belegt ist."))
    term_end = FuzzyDateField(_("Laufzeit bis"))
    extended_until = FuzzyDateField(_("verlängert bis"))
    source = models.CharField(_("Quelle"), max_length=255, blank=True)
    note = models.TextField(_("Anmerkung"), blank=True)

    panels = [
        FieldPanel("programme"),
        FieldPanel("title"),
        FieldPanel("level"),
        FieldRowPanel([FieldPanel("admitted_on"), FieldPanel("term_start")]),
        FieldRowPanel([FieldPanel("term_end"), FieldPanel("extended_until")]),
        FieldPanel("source"),
        FieldPanel("note"),
        InlinePanel("statements", heading=_("Fördersummen"), label=_("Fördersumme")),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Programm")
        verbose_name_plural = _("Programme")

    def __str__(self):
        return self.title or self.programme

    def clean(self):
        super().clean()
        validate_span(self, "term_start", "term_end")
        validate_span(self, "term_start", "extended_until")

    @property
    def term(self) -> FuzzyRange:
        return FuzzyRange(self.term_start, self.extended_until or self.term_end)


class FundingStatement(Orderable):
    """An amount as a source stated it at a time; several may contradict each other and all stay visible."""

    participation = ParentalKey(ProgrammeParticipation, related_name="statements")
    amount = MoneyField(
        _("Betrag"), null=False, blank=False, help_text=_("Zum Beispiel: ca. 29 Mio. € oder bis zu 31 Mio. €.")
    )
    as_of = FuzzyDateField(_("Stand"), help_text=_("Wann das galt, zum Beispiel: Mitte 2016."))
    source = models.CharField(_("Quelle"), max_length=255, blank=True)
    source_url = models.URLField(_("Adresse der Quelle"), blank=True)
    note = models.CharField(_("Anmerkung"), max_length=255, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("amount"), FieldPanel("as_of")]),
        FieldPanel("source"),
        FieldPanel("source_url"),
        FieldPanel("note"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Fördersumme")
        verbose_name_plural = _("Fördersummen")

    def __str__(self):
        return f"{self.amount} ({_('Stand')}: {self.as_of})" if self.as_of else str(self.amount)
