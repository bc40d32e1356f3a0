from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from districts.enums import OrganisationKind


class Organisation(index.Indexed, models.Model):
    """A body that carries, orders or takes part; natural persons do not belong here."""

    name = models.CharField(_("Name"), max_length=200, unique=True)
    legal_form = models.CharField(_("Rechtsform"), max_length=60, blank=True)
    kind = models.CharField(_("Art"), max_length=20, choices=OrganisationKind.choices, default=OrganisationKind.OTHER)
    url = models.URLField(_("Website"), blank=True)
    is_demo = models.BooleanField(_("Demonstrationsinhalt"), default=False)

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("Organisation")
        verbose_name_plural = _("Organisationen")
        ordering = ["name"]

    def __str__(self):
        return self.name
