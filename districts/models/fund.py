from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import Orderable

from districts.fields import MoneyField


class NeighbourhoodFund(Orderable, ClusterableModel):
    """Money that residents, owners or shops can ask for, and how."""

    page = ParentalKey("districts.DistrictPage", related_name="funds")
    name = models.CharField(_("Name"), max_length=160, help_text=_("Zum Beispiel: Stadtteilfonds."))
    purpose = models.TextField(_("Wofür es Geld gibt"), blank=True)
    applicants = models.CharField(_("Wer einen Antrag stellen kann"), max_length=255, blank=True)
    most = MoneyField(_("höchstens je Vorhaben"), help_text=_("Zum Beispiel: bis zu 1.500 €."))
    deadline = models.CharField(_("Frist"), max_length=200, blank=True, help_text=_("Zum Beispiel: jederzeit."))
    decided_by = models.CharField(_("Wer entscheidet"), max_length=200, blank=True)
    contact = models.CharField(_("Wer berät"), max_length=255, blank=True)
    is_closed = models.BooleanField(
        _("nimmt keine Anträge mehr an"), default=False, help_text=_("Dann erscheinen keine Vordrucke mehr.")
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("purpose"),
        FieldPanel("applicants"),
        FieldRowPanel([FieldPanel("most"), FieldPanel("deadline")]),
        FieldRowPanel([FieldPanel("decided_by"), FieldPanel("contact")]),
        FieldPanel("is_closed"),
        InlinePanel("forms", heading=_("Vordrucke und Richtlinien"), label=_("Datei")),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Fonds")
        verbose_name_plural = _("Fonds")

    def __str__(self):
        return self.name


class FundForm(Orderable):
    """A form or guideline to download."""

    fund = ParentalKey(NeighbourhoodFund, related_name="forms")
    title = models.CharField(_("Titel"), max_length=160, help_text=_("Zum Beispiel: Antrag, zwei Seiten."))
    document = models.ForeignKey("wagtaildocs.Document", models.CASCADE, related_name="+", verbose_name=_("Datei"))

    panels = [FieldPanel("title"), FieldPanel("document")]

    class Meta(Orderable.Meta):
        verbose_name = _("Vordruck")
        verbose_name_plural = _("Vordrucke")

    def __str__(self):
        return self.title
