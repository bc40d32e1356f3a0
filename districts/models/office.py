from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable

from districts.enums import Access


class NeighbourhoodOffice(Orderable, ClusterableModel):
    """Where residents meet the people who run the programme."""

    page = ParentalKey("districts.DistrictPage", related_name="offices")
    name = models.CharField(_("Name"), max_length=120, help_text=_("Zum Beispiel: Stadtteilbüro, Stadtteilladen."))
    address = models.TextField(_("Anschrift"), blank=True, help_text=_("Straße und Hausnummer, darunter PLZ und Ort."))
    locating_hint = models.CharField(
        _("So finden Sie uns"), max_length=255, blank=True, help_text=_("Zum Beispiel: über dem Stadtteilladen.")
    )
    access = models.CharField(_("Rollstuhl"), max_length=10, choices=Access.choices, default=Access.UNKNOWN)
    access_note = models.CharField(_("Anmerkung zum Zugang"), max_length=255, blank=True)
    phone = models.CharField(_("Telefon"), max_length=60, blank=True)
    email = models.EmailField(_("E-Mail"), blank=True)
    website = models.URLField(_("Website"), blank=True)
    by_appointment = models.BooleanField(_("auch nach Vereinbarung"), default=False)
    appointment_note = models.CharField(_("Anmerkung zur Vereinbarung"), max_length=255, blank=True)
    answering_machine_note = models.CharField(_("Anrufbeantworter"), max_length=255, blank=True)
    is_closed_for_good = models.BooleanField(
        _("endgültig geschlossen"), default=False, help_text=_("Dann erscheinen keine Sprechzeiten mehr.")
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("address"),
        FieldPanel("locating_hint"),
        FieldRowPanel([FieldPanel("access"), FieldPanel("access_note")]),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
                FieldPanel("website"),
                FieldRowPanel([FieldPanel("by_appointment"), FieldPanel("appointment_note")]),
                FieldPanel("answering_machine_note"),
                FieldPanel("is_closed_for_good"),
            ],
            heading=_("Kontakt"),
        ),
        InlinePanel("hours", heading=_("Sprechzeiten"), label=_("Sprechzeit")),
        InlinePanel("exceptions", heading=_("Ausnahmen"), label=_("Ausnahme")),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Stadtteilbüro")
        verbose_name_plural = _("Stadtteilbüros")

    def __str__(self):
        return self.name
