"""Bürgerwerkstatt: an event that stands by itself below its district."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from districts.models import BasePage

from . import event_panels
from .events import EventPage


class WorkshopPage(EventPage):
    code = models.CharField(
        _("Kürzel"),
        max_length=8,
        validators=[RegexValidator(r"^[A-Z]{1,4}\d{1,3}$", _("Großbuchstaben und Zahl, zum Beispiel BW1."))],
        help_text=_("Teil der Kennung, zum Beispiel BW1. Bleibt nach der ersten Veröffentlichung, wie es ist."),
    )

    parent_page_types = ["districts.DistrictPage"]
    exclude_fields_in_copy = [*EventPage.exclude_fields_in_copy, "code"]
    edit_handler = event_panels.edit_handler(BasePage, first=[FieldPanel("code")])

    class Meta:
        verbose_name = _("Bürgerwerkstatt")
        verbose_name_plural = _("Bürgerwerkstätten")

    @property
    def reference_code(self) -> str:
        return self.code
