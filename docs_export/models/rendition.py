from django.db import models
from django.utils.translation import gettext_lazy as _

from docs_export.content import Options
from docs_export.enums import Format, Variant
from docs_export.languages import short_name

from .job import Job
from .version import Version

EXCERPT_OF = {Variant.PUBLIC: _("ohne Internes"), Variant.INTERNAL: _("mit Internem")}


class Rendition(Job):
    """One file of a version."""

    TASK = "docs_export.render"

    version = models.ForeignKey(Version, models.PROTECT, related_name="renditions", verbose_name=_("Fassung"))
    variant = models.CharField(_("Ausführung"), max_length=10, choices=Variant.choices)
    options = models.JSONField(_("Auswahl"), default=dict, blank=True)
    format = models.CharField(_("Format"), max_length=10, choices=Format.choices, default=Format.PDF)
    language = models.CharField(_("Sprache"), max_length=20, default="de")
    description = models.TextField(_("Was fehlt"), blank=True)
    key = models.CharField(_("Schlüssel"), max_length=120, unique=True)

    class Meta(Job.Meta):
        verbose_name = _("Ausgabe")
        verbose_name_plural = _("Ausgaben")
        ordering = ["version", "pk"]

    def __str__(self) -> str:
        return f"{self.version} ({self.get_variant_display()}, {self.name})"

    @property
    def folder(self) -> str:
        return f"fassungen/{self.version_id}/{self.pk}"

    @property
    def chosen(self) -> Options:
        """What the renderer is asked for."""
        document = "short" if self.format == Format.SHORT else "full"
        return Options(**self.options, document=document, language=self.language)

    @property
    def is_whole(self) -> bool:
        """The full document, in either variant."""
        return self.format == Format.PDF and not self.options

    @property
    def is_public(self) -> bool:
        """Residents may have it once its version is published: the whole, and the short ones."""
        return self.variant == Variant.PUBLIC and not self.options

    @property
    def name(self) -> str:
        """ "Dokumentation", "Auszug", "Kurzfassung in Leichter Sprache"."""
        if self.format == Format.SHORT:
            return short_name(self.language)
        return str(Format.PDF.label if self.is_whole else _("Auszug"))

    @property
    def title(self) -> str:
        """The name with its variant; an excerpt is never public, so that word would mislead."""
        kind = EXCERPT_OF[self.variant] if self.options else self.get_variant_display()
        return f"{self.name}, {kind}"
