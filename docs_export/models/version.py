from django.conf import settings
from django.core.files.storage import storages
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .frozen import FrozenModel, FrozenQuerySet


def documentation_storage():
    """Where files of documentations lie: never below a public address."""
    return storages["documentations"]


class VersionQuerySet(FrozenQuerySet):
    def newest_first(self):
        return self.order_by("-major", "-minor")

    def own(self):
        """With content of ours; not those that exist only as somebody else's file or link."""
        return self.filter(is_foreign=False)

    def withdrawn(self):
        return self.filter(withdrawn_at__isnull=False)

    def public(self):
        """What residents may see: published and not withdrawn."""
        return self.filter(published_at__isnull=False, withdrawn_at__isnull=True)


class Version(FrozenModel):
    """One numbered, frozen documentation of an event, or the record of a historic one that somebody else made."""

    CHANGEABLE = frozenset(
        {"published_at", "published_by", "withdrawn_at", "withdrawn_by", "withdrawal_reason", "foreign_file"}
    )

    event = models.ForeignKey(
        "participation.EventPage",
        verbose_name=_("Veranstaltung"),
        on_delete=models.PROTECT,
        related_name="documentation_versions",
    )
    major = models.PositiveSmallIntegerField(_("Fassung"))
    minor = models.PositiveSmallIntegerField(_("Unterfassung"), default=0)
    label = models.CharField(_("Bezeichnung"), max_length=120, blank=True)
    change_note = models.TextField(_("Was ist neu?"), blank=True)
    renderer_version = models.CharField(_("Stand des Satzprogramms"), max_length=60, blank=True)
    frozen_at = models.DateTimeField(_("eingefroren am"))
    frozen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("von")
    )
    published_at = models.DateTimeField(_("veröffentlicht am"), null=True, blank=True)
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("von")
    )
    withdrawn_at = models.DateTimeField(_("zurückgezogen am"), null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("von")
    )
    withdrawal_reason = models.TextField(_("Grund der Rücknahme"), blank=True)
    is_foreign = models.BooleanField(_("fremdes Dokument"), default=False)
    foreign_file = models.FileField(
        _("Datei"), upload_to="fremd", storage=documentation_storage, max_length=255, blank=True
    )
    foreign_url = models.URLField(_("Adresse"), blank=True)

    objects = VersionQuerySet.as_manager()

    class Meta:
        verbose_name = _("Fassung")
        verbose_name_plural = _("Fassungen")
        ordering = ["event", "-major", "-minor"]
        constraints = [
            models.UniqueConstraint(fields=["event", "major", "minor"], name="version_number_once"),
            models.CheckConstraint(
                condition=Q(withdrawn_at=None) | ~Q(withdrawal_reason=""), name="version_withdrawn_with_reason"
            ),
            models.CheckConstraint(
                condition=Q(is_foreign=True) | Q(major=1, minor=0) | ~Q(change_note=""), name="version_change_noted"
            ),
            models.CheckConstraint(
                condition=Q(is_foreign=True) | Q(foreign_file="", foreign_url=""), name="version_own_or_foreign"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.event} – {self.name}"

    @property
    def number(self) -> str:
        return f"{self.major}.{self.minor}"

    @property
    def name(self) -> str:
        """How people call it: "Fassung 1.0", a historic one by its label."""
        return self.label or str(_("Fassung %s")) % self.number

    @property
    def is_public(self) -> bool:
        return self.published_at is not None and self.withdrawn_at is None

    @property
    def is_withdrawn(self) -> bool:
        return self.withdrawn_at is not None

    @property
    def is_discarded(self) -> bool:
        """Taken back before residents ever saw it."""
        return self.is_withdrawn and self.published_at is None
