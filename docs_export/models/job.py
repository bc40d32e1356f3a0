"""What every file has in common that a worker makes: the row is the file and at the same time the job."""

from datetime import datetime

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Min, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from docs_export.enums import JobStatus
from docs_export.limits import seconds

from .version import documentation_storage


class JobQuerySet(models.QuerySet):
    def ready(self):
        return self.filter(status=JobStatus.READY)

    def stalled(self):
        """Begun by a worker that has fallen silent."""
        return self.filter(status=JobStatus.RENDERING, lease_until__lt=timezone.now())

    def waiting_since(self) -> datetime | None:
        """Since when the oldest job waits for a worker."""
        queued = self.filter(status=JobStatus.QUEUED).aggregate(at=Min("requested_at"))["at"]
        stalled = self.stalled().aggregate(at=Min("lease_until"))["at"]
        return min((moment for moment in (queued, stalled) if moment), default=None)


class Job(models.Model):
    """Changed by `domain/jobs.py` alone, from the order to the end."""

    TASK = ""
    """The name of the task that makes it; it is an API between deploys."""
    DRAFTS = "rendering"
    """The folder below VAR_DIR in which workers write."""

    status = models.CharField(_("Status"), max_length=10, choices=JobStatus.choices, default=JobStatus.QUEUED)
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

    objects = JobQuerySet.as_manager()

    class Meta:
        abstract = True
        indexes = [models.Index(fields=["status", "lease_until"], name="%(class)s_jobs")]
        constraints = [
            models.CheckConstraint(condition=Q(progress__lte=100), name="%(class)s_progress_in_percent"),
            models.CheckConstraint(
                condition=~Q(status=JobStatus.READY) | ~Q(file="") & ~Q(sha256="") & Q(pages__gt=0),
                name="%(class)s_ready_with_file",
            ),
            models.CheckConstraint(
                condition=~Q(status=JobStatus.RENDERING) | Q(token__isnull=False, lease_until__isnull=False),
                name="%(class)s_rendering_with_lease",
            ),
            models.CheckConstraint(
                condition=~Q(status=JobStatus.FAILED) | ~Q(error=""), name="%(class)s_failed_with_reason"
            ),
        ]

    @property
    def folder(self) -> str:
        """Where its files lie in the storage of the documentations."""
        raise NotImplementedError("each kind of job has a place of its own")

    @property
    def is_stalled(self) -> bool:
        """The worker has fallen silent; another will go on with it."""
        return self.status == JobStatus.RENDERING and self.lease_until < timezone.now()

    @property
    def is_unheard(self) -> bool:
        """Its message could not be sent; another call may be just sending it."""
        late = self.requested_at < timezone.now() - seconds("FIRST_RING")
        return self.status == JobStatus.QUEUED and self.sent_at is None and (self.is_mine or late)

    @property
    def waits_long(self) -> bool:
        """No worker has taken it for so long that none may be running."""
        return self.status == JobStatus.QUEUED and self.requested_at < timezone.now() - seconds("PATIENCE")

    @property
    def is_waiting(self) -> bool:
        return self.status in {JobStatus.QUEUED, JobStatus.RENDERING}
