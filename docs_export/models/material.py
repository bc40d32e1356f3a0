from django.db import models
from django.utils.translation import gettext_lazy as _

from docs_export.content import MaterialChoice

from .job import Job


class Material(Job):
    """The file to be printed before the evening. It holds keys: an event has one at most, and for a while only."""

    TASK = "docs_export.print_material"
    DRAFTS = "rendering/material"
    FOLDER = "material"

    event = models.OneToOneField(
        "participation.EventPage", models.CASCADE, related_name="material", verbose_name=_("Veranstaltung")
    )
    choice = models.JSONField(_("Auswahl"), default=dict)

    class Meta(Job.Meta):
        verbose_name = _("Material")
        verbose_name_plural = _("Material")

    def __str__(self) -> str:
        return str(_("Material zu %s")) % self.event

    @property
    def folder(self) -> str:
        return f"{self.FOLDER}/{self.pk}"

    @property
    def chosen(self) -> MaterialChoice:
        return MaterialChoice(**self.choice)
