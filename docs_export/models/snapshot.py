from django.db import models
from django.utils.translation import gettext_lazy as _

from docs_export.enums import SourceKind, Variant

from .frozen import FrozenModel, FrozenQuerySet
from .version import Version


class Snapshot(FrozenModel):
    """What a version says in one variant; public and internal are frozen apart and never mixed."""

    CHANGEABLE = frozenset({"content", "redacted_at"})

    version = models.ForeignKey(Version, models.PROTECT, related_name="snapshots", verbose_name=_("Fassung"))
    variant = models.CharField(_("Ausführung"), max_length=10, choices=Variant.choices)
    schema_version = models.PositiveSmallIntegerField(_("Schema"))
    content = models.JSONField(_("Inhalt"))
    fingerprint = models.CharField(_("Fingerabdruck"), max_length=64)
    redacted_at = models.DateTimeField(_("geschwärzt am"), null=True, blank=True)

    objects = FrozenQuerySet.as_manager()

    class Meta:
        verbose_name = _("eingefrorener Inhalt")
        verbose_name_plural = _("eingefrorene Inhalte")
        constraints = [models.UniqueConstraint(fields=["version", "variant"], name="snapshot_once_per_variant")]

    def __str__(self) -> str:
        return f"{self.version} ({self.get_variant_display()})"


class SnapshotSource(models.Model):
    """That a snapshot holds a photo or a card: found again when a consent ends or a card is blocked."""

    snapshot = models.ForeignKey(Snapshot, models.CASCADE, related_name="sources", verbose_name=_("Inhalt"))
    kind = models.CharField(_("Art"), max_length=10, choices=SourceKind.choices)
    key = models.CharField(_("Schlüssel"), max_length=64)
    file = models.CharField(_("eingefrorene Datei"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("Quelle")
        verbose_name_plural = _("Quellen")
        indexes = [models.Index(fields=["file"], name="docs_export_source_file")]
        constraints = [models.UniqueConstraint(fields=["kind", "key", "snapshot"], name="source_once_per_snapshot")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.key}"
