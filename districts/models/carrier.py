from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from districts.enums import CarrierRole
from districts.fields import CountField, FuzzyDateField
from districts.values import FuzzyRange

from .spans import validate_span


class CarrierAssignment(Orderable):
    """Who ran a district's programme, from when to when, for which tasks."""

    page = ParentalKey("districts.DistrictPage", related_name="carriers")
    organisation = models.ForeignKey(
        "districts.Organisation", models.PROTECT, related_name="carrier_assignments", verbose_name=_("Organisation")
    )
    role = models.CharField(
        _("Aufgabe"), max_length=20, choices=CarrierRole.choices, default=CarrierRole.NEIGHBOURHOOD_MANAGEMENT
    )
    responsibilities = models.TextField(
        _("Zuständigkeiten"), blank=True, help_text=_("Zum Beispiel: Soziales, Bildung und Integration.")
    )
    term_start = FuzzyDateField(_("von"), help_text=_("Leer lassen, wenn der Beginn nicht belegt ist."))
    term_end = FuzzyDateField(_("bis"), help_text=_("Leer lassen, solange die Trägerschaft läuft."))
    consortium = models.CharField(
        _("im Verbund"),
        max_length=200,
        blank=True,
        help_text=_("Name des Trägerverbunds oder der ARGE; bei allen Beteiligten gleich schreiben."),
    )
    client = models.CharField(
        _("im Auftrag von"), max_length=200, blank=True, help_text=_("Zum Beispiel: Stadt Bochum, Planungsamt.")
    )
    weekly_hours = CountField(_("Wochenstunden"))
    source = models.CharField(_("Quelle"), max_length=255, blank=True)

    panels = [
        FieldPanel("organisation"),
        FieldPanel("role"),
        FieldPanel("responsibilities"),
        FieldRowPanel([FieldPanel("term_start"), FieldPanel("term_end")]),
        FieldPanel("consortium"),
        FieldPanel("client"),
        FieldRowPanel([FieldPanel("weekly_hours"), FieldPanel("source")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Trägerschaft")
        verbose_name_plural = _("Trägerschaften")

    def __str__(self):
        return f"{self.organisation}, {self.term}" if self.term else str(self.organisation)

    def clean(self):
        super().clean()
        validate_span(self, "term_start", "term_end")

    @property
    def term(self) -> FuzzyRange:
        return FuzzyRange(self.term_start, self.term_end)
