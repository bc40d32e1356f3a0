from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from districts.enums import FinancingSource, FinancingStatus
from districts.fields import FuzzyDateField, MoneyField


class FinancingLine(Orderable):
    """One source of a measure's money."""

    page = ParentalKey("districts.MeasurePage", related_name="financing_lines")
    source_kind = models.CharField(_("Quelle"), max_length=24, choices=FinancingSource.choices)
    source_note = models.CharField(
        _("nähere Bezeichnung"), max_length=200, blank=True, help_text=_("Zum Beispiel der Name der Stiftung.")
    )
    amount = MoneyField(_("Betrag"), help_text=_("Leer lassen, wenn er nicht bekannt ist."))
    as_of = FuzzyDateField(_("Stand"))
    status = models.CharField(_("Stand des Antrags"), max_length=12, choices=FinancingStatus.choices, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("source_kind"), FieldPanel("source_note")]),
        FieldRowPanel([FieldPanel("amount"), FieldPanel("as_of")]),
        FieldPanel("status"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Finanzierung")
        verbose_name_plural = _("Finanzierungen")

    def __str__(self):
        return f"{self.get_source_kind_display()}: {self.amount}" if self.amount else self.get_source_kind_display()
