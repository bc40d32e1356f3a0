from datetime import datetime

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Min, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from docs_export.content import Options
from docs_export.enums import Format, RenditionStatus, Variant
from docs_export.languages import short_name
from docs_export.limits import seconds

from .version import Version, documentation_storage

EXCERPT_OF = {Variant.PUBLIC: _("ohne Internes"), Variant.INTERNAL: _("mit Internem")}


class RenditionQuerySet(models.QuerySet):
    def ready(self):
        return self.filter(status=RenditionStatus.READY)

    def stalled(self):
        """Begun by a worker that has fallen silent."""
        return self.filter(status=RenditionStatus.RENDERING, lease_until__lt=timezone.now())

    def waiting_since(self) -> datetime | None:
        """Since when the oldest job waits for a worker."""
        queued = self.filter(status=RenditionStatus.QUEUED).aggregate(at=Min("requested_at"))["at"]
        stalled = self.stalled().aggregate(at=Min("lease_until"))["at"]
        return min((moment for moment in (queued, stalled) if moment), default=None)


class Rendition(models.Model):
    """One file of a version, and at the same time the job that makes it."""

    version = models.ForeignKey(Version, models.PROTECT, related_name="renditions", verbose_name=_("Fassung"))
    variant = models.CharField(_("Ausführung"), max_length=10, choices=Variant.choices)
    options = models.JSONField(_("Auswahl"), default=dict, blank=True)
    format = models.CharField(_("Format"), max_length=10, choices=Format.choices, default=Format.PDF)
    language = models.CharField(_("Sprache"), max_length=20, default="de")
    description = models.TextField(_("Was fehlt"), blank=True)
    key = models.CharField(_("Schlüssel"), max_length=120, unique=True)

    status = models.CharField(
        _("Status"), max_length=10, choices=RenditionStatus.choices, default=RenditionStatus.QUEUED
    )
    progress = models.PositiveSmallIntegerField(_("Fortschritt"), default=0, validators=[MaxValueValidator(100)])
    attempts = models.PositiveSmallIntegerField(_("Versuche"), default=0)
    token = models.UUIDField(_("Marke"), null=True, blank=True)
    lease_until = models.DateTimeField(_("vergeben bis"), null=True, blank=True)
    requested_at = models.DateTimeField(_("bestellt am"), default=timezone.now)
    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("von")
    )
    sent_at = models.DateTimeField(_("zuletzt angestoßen"), null=True, blank=True)
    started_at = models.DateTimeField(_("begonnen am"), null=True, blank=True)
    finished_at = models.DateTimeField(_("beendet am"), null=True, blank=True)
    error = models.TextField(_("Grund des Fehlers"), blank=True)

    file = models.FileField(_("Datei"), storage=documentation_storage, max_length=255, blank=True)
    pages = models.PositiveIntegerField(_("Seiten"), null=True, blank=True)
    bytes = models.PositiveBigIntegerField(_("Größe in Byte"), null=True, blank=True)
    sha256 = models.CharField(_("Prüfsumme"), max_length=64, blank=True)
    notes = models.JSONField(_("Hinweise"), default=list, blank=True)
    renderer_version = models.CharField(_("Stand des Satzprogramms"), max_length=60, blank=True)

    is_mine = False
    """This very call has made or restarted the job, so that its message has been sent, or could not be."""

    objects = RenditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("Ausgabe")
        verbose_name_plural = _("Ausgaben")
        ordering = ["version", "pk"]
        indexes = [models.Index(fields=["status", "lease_until"], name="rendition_jobs")]
        constraints = [
            models.CheckConstraint(condition=Q(progress__lte=100), name="rendition_progress_in_percent"),
            models.CheckConstraint(
                condition=~Q(status=RenditionStatus.READY) | ~Q(file="") & ~Q(sha256="") & Q(pages__gt=0),
                name="rendition_ready_with_file",
            ),
            models.CheckConstraint(
                condition=~Q(status=RenditionStatus.RENDERING) | Q(token__isnull=False, lease_until__isnull=False),
                name="rendition_rendering_with_lease",
            ),
            models.CheckConstraint(
                condition=~Q(status=RenditionStatus.FAILED) | ~Q(error=""), name="rendition_failed_with_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.version} ({self.get_variant_display()}, {self.name})"

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

    @property
    def is_stalled(self) -> bool:
        """The worker has fallen silent; another will go on with it."""
        return self.status == RenditionStatus.RENDERING and self.lease_until < timezone.now()

    @property
    def is_unheard(self) -> bool:
        """Its message could not be sent; another call may be just sending it."""
        late = self.requested_at < timezone.now() - seconds("FIRST_RING")
        return self.status == RenditionStatus.QUEUED and self.sent_at is None and (self.is_mine or late)

    @property
    def waits_long(self) -> bool:
        """No worker has taken it for so long that none may be running."""
        return self.status == RenditionStatus.QUEUED and self.requested_at < timezone.now() - seconds("PATIENCE")

    @property
    def is_waiting(self) -> bool:
        return self.status in {RenditionStatus.QUEUED, RenditionStatus.RENDERING}
