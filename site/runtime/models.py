"""Signs of life of the processes that work in the background."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class WorkerSign(models.Model):
    """When a worker was last heard of; one row per worker process."""

    hostname = models.CharField(_("Rechner"), max_length=200, unique=True)
    seen_at = models.DateTimeField(_("zuletzt gesehen"))

    class Meta:
        verbose_name = _("Lebenszeichen")
        verbose_name_plural = _("Lebenszeichen")
        indexes = [models.Index(fields=["seen_at"], name="runtime_sign_seen")]

    def __str__(self) -> str:
        return self.hostname
