"""What outlives a page's text: the register of published outcomes and the answers to them."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from districts.labels import label_of
from participation.enums import OutcomeKind, OutcomeStatus


class OutcomeRecord(models.Model):
    """One published outcome, keyed by its uuid; its reference is never given to another.

    Publishing an older revision deletes and re-creates outcome rows, so nothing that must stay may point at them.
    """

    uuid = models.UUIDField(primary_key=True)
    reference = models.CharField(_("Kennung"), max_length=60, unique=True)
    group = models.ForeignKey(
        "participation.WorkingGroupPage",
        verbose_name=_("Arbeitsgruppe"),
        on_delete=models.PROTECT,
        related_name="outcome_records",
    )
    number = models.PositiveSmallIntegerField(_("Nummer"))
    kind = models.CharField(_("Art"), max_length=12, choices=OutcomeKind)
    headline = models.CharField(_("Kernsatz"), max_length=200)
    published_at = models.DateTimeField(_("zuerst veröffentlicht"))
    # Copies of what the last answer says, to count and order by; written with each answer and by nothing else.
    present_status = models.CharField(
        _("Status heute"), max_length=12, choices=OutcomeStatus, default=OutcomeStatus.RECORDED, editable=False
    )
    answered_on = models.DateField(_("zuletzt beantwortet am"), null=True, editable=False)

    class Meta:
        verbose_name = _("Ergebnis im Verzeichnis")
        verbose_name_plural = _("Verzeichnis der Ergebnisse")
        ordering = ["group", "number"]
        constraints = [models.UniqueConstraint(fields=["group", "number"], name="participation_one_number_a_group")]

    def __str__(self):
        return f"{self.reference} {self.headline}"

    @property
    def latest(self) -> "FollowUp | None":
        """The last answer; uses prefetched follow-ups where there are."""
        follow_ups = list(self.follow_ups.all())
        return follow_ups[-1] if follow_ups else None

    @property
    def status(self) -> OutcomeStatus:
        """Derived from the follow-ups: no column that a revert could roll back."""
        return OutcomeStatus(self.latest.status) if self.latest else OutcomeStatus.RECORDED


class FollowUp(models.Model):
    """Sachstand, Rückmeldung: appended, never changed; a correction is a new entry."""

    record = models.ForeignKey(
        OutcomeRecord, verbose_name=_("Ergebnis"), on_delete=models.PROTECT, related_name="follow_ups"
    )
    on = models.DateField(_("Datum"))
    status = models.CharField(_("Status"), max_length=12, choices=OutcomeStatus)
    text = models.TextField(_("Rückmeldung"), blank=True)
    reason = models.TextField(_("Grund"), blank=True)
    recipient = models.CharField(_("Abgegeben an"), max_length=200, blank=True)
    author = models.CharField(_("Antwort von"), max_length=200, blank=True, help_text=_("Stelle, keine Person."))
    next_review_on = models.DateField(_("Wieder prüfen am"), null=True, blank=True)
    created_at = models.DateTimeField(_("eingetragen am"), auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("eingetragen von"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = _("Sachstand")
        verbose_name_plural = _("Sachstände")
        ordering = ["on", "pk"]

    def __str__(self):
        return f"{self.on:%d.%m.%Y} {self.get_status_display()}"

    def save(self, *args, **kwargs):
        if not self._state.adding:
            raise ValidationError(_("Ein Sachstand wird nicht geändert. Tragen Sie einen neuen ein."))
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise ValidationError(_("Ein Sachstand wird nicht gelöscht. Tragen Sie einen neuen ein."))

    def get_status_display(self) -> str:
        return label_of(OutcomeStatus, self.status)
