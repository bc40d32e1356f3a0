"""What waits for a group's page: made at the table or on the board while somebody may be editing the page."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from participation.enums import OutcomeKind

from .cards import Card


class WaitingQuerySet(models.QuerySet):
    def waiting(self):
        return self.filter(taken_in_at=None)


class WaitingRow(models.Model):
    """Becomes a child row of the page, under the same uuid, when nobody can overwrite it any more."""

    uuid = models.UUIDField(_("Kennung"), unique=True)
    created_at = models.DateTimeField(_("angelegt am"), auto_now_add=True)
    taken_in_at = models.DateTimeField(_("übernommen am"), null=True, blank=True)

    objects = WaitingQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["created_at", "pk"]


class WaitingOutcome(WaitingRow):
    group = models.ForeignKey(
        "participation.WorkingGroupPage",
        verbose_name=_("Arbeitsgruppe"),
        on_delete=models.CASCADE,
        related_name="waiting_outcomes",
    )
    kind = models.CharField(_("Art"), max_length=12, choices=OutcomeKind)
    headline = models.CharField(_("Kernsatz"), max_length=200)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("von"), null=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta(WaitingRow.Meta):
        verbose_name = _("wartendes Ergebnis")
        verbose_name_plural = _("wartende Ergebnisse")

    def __str__(self):
        return self.headline


class WaitingPhoto(WaitingRow):
    """A photo of the board, taken at the table."""

    group = models.ForeignKey(
        "participation.WorkingGroupPage",
        verbose_name=_("Arbeitsgruppe"),
        on_delete=models.CASCADE,
        related_name="waiting_photos",
    )
    photo = models.ForeignKey("districts.Photo", verbose_name=_("Foto"), on_delete=models.CASCADE, related_name="+")
    device_secret_hash = models.CharField(max_length=64, blank=True, editable=False)

    class Meta(WaitingRow.Meta):
        verbose_name = _("wartendes Foto")
        verbose_name_plural = _("wartende Fotos")

    def __str__(self):
        return str(self.photo)


class OutcomeCard(models.Model):
    """From which cards an outcome was made; tied to its uuid, since publishing an old revision re-creates outcomes."""

    outcome = models.UUIDField(_("Ergebnis"))
    card = models.ForeignKey(Card, verbose_name=_("Karte"), on_delete=models.PROTECT, related_name="outcome_links")

    class Meta:
        verbose_name = _("Karte eines Ergebnisses")
        verbose_name_plural = _("Karten der Ergebnisse")
        constraints = [
            models.UniqueConstraint(fields=["outcome", "card"], name="participation_card_once_in_an_outcome")
        ]

    def __str__(self):
        return f"{self.outcome}: {self.card}"
