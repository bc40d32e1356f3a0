from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable


class TopicContact(Orderable):
    """Whom to ask about what; functions and bodies, no persons."""

    page = ParentalKey("districts.DistrictPage", related_name="topic_contacts")
    topic = models.CharField(_("Anliegen"), max_length=120, help_text=_("Zum Beispiel: Müll und Sauberkeit."))
    body = models.CharField(
        _("Stelle"), max_length=200, help_text=_("Funktion oder Amt, keine Person. Zum Beispiel: Stadtreinigung.")
    )
    phone = models.CharField(_("Telefon"), max_length=60, blank=True)
    email = models.EmailField(_("E-Mail"), blank=True)
    note = models.CharField(_("Anmerkung"), max_length=255, blank=True)

    panels = [
        FieldPanel("topic"),
        FieldPanel("body"),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
        FieldPanel("note"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Kontakt nach Anliegen")
        verbose_name_plural = _("Kontakte nach Anliegen")

    def __str__(self):
        return f"{self.topic}: {self.body}"
