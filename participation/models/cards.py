"""Cards, clusters and dots: plain rows, written one by one, never overwritten by saving a page."""

import uuid

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q, Sum
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from districts.labels import label_of
from participation.enums import CardKind, CardLanguage, EntryMode, Visibility
from participation.lines import LONG


class ClusterQuerySet(models.QuerySet):
    def with_public_cards(self):
        """Without those that hold nothing, or only what nobody may see."""
        return self.filter(cards__visibility=Visibility.PUBLIC).distinct()


class Cluster(models.Model):
    group = models.ForeignKey(
        "participation.WorkingGroupPage",
        verbose_name=_("Arbeitsgruppe"),
        on_delete=models.PROTECT,
        related_name="clusters",
    )
    title = models.CharField(_("Titel"), max_length=120)
    summary = models.TextField(_("Zusammenfassung"), blank=True)
    sort_order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)

    objects = ClusterQuerySet.as_manager()

    class Meta:
        verbose_name = _("Kartengruppe")
        verbose_name_plural = _("Kartengruppen")
        ordering = ["group", "sort_order", "pk"]

    def __str__(self):
        return self.title


class CardQuerySet(models.QuerySet):
    def kept(self):
        """All but those that were withdrawn at the table."""
        return self.exclude(visibility=Visibility.WITHDRAWN)

    def public(self):
        return self.filter(visibility=Visibility.PUBLIC)

    def with_dots(self):
        """Adds `dots`, the sum of all presses on the card."""
        return self.annotate(dots=Coalesce(Sum("dot_presses__delta"), 0))


class Card(models.Model):
    """What one person wrote, word for word; no author is kept."""

    group = models.ForeignKey(
        "participation.WorkingGroupPage",
        verbose_name=_("Arbeitsgruppe"),
        on_delete=models.PROTECT,
        related_name="cards",
    )
    uuid = models.UUIDField(_("Kennung"), unique=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(_("Art"), max_length=10, choices=CardKind, blank=True)
    text = models.TextField(_("Wortlaut"))
    language = models.CharField(
        _("Sprache"),
        max_length=12,
        choices=CardLanguage,
        blank=True,
        help_text=_(
            "Nur bei Karten, die nicht auf Deutsch geschrieben sind: So liest ein Vorleseprogramm sie richtig."
        ),
    )
    cluster = models.ForeignKey(
        Cluster, verbose_name=_("Kartengruppe"), null=True, blank=True, on_delete=models.SET_NULL, related_name="cards"
    )
    position = models.PositiveIntegerField(_("Reihenfolge"), default=0)
    entry_mode = models.CharField(_("Herkunft"), max_length=10, choices=EntryMode, default=EntryMode.CARD)
    visibility = models.CharField(_("Sichtbarkeit"), max_length=10, choices=Visibility, default=Visibility.PUBLIC)
    blocked_reason = models.CharField(_("Grund der Sperre"), max_length=200, blank=True)
    original_text = models.TextField(
        _("Ursprünglicher Wortlaut"),
        blank=True,
        help_text=_("Wenn der Text zum Schutz von Personen gekürzt wurde. Wird nie veröffentlicht."),
    )
    duplicate_of = models.ForeignKey(
        "self",
        verbose_name=_("sagt dasselbe wie"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="duplicates",
    )
    device_secret_hash = models.CharField(max_length=64, blank=True, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    seq = models.PositiveBigIntegerField(default=0, editable=False)
    created_at = models.DateTimeField(_("erfasst am"), auto_now_add=True)

    objects = CardQuerySet.as_manager()

    class Meta:
        verbose_name = _("Karte")
        verbose_name_plural = _("Karten")
        ordering = ["group", "position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(visibility=Visibility.BLOCKED) | ~Q(blocked_reason=""),
                name="participation_blocked_card_has_reason",
            )
        ]
        indexes = [models.Index(fields=["group", "seq"], name="participation_card_feed")]

    def __str__(self):
        return self.text if len(self.text) <= 80 else f"{self.text[:79]}…"

    def get_kind_display(self) -> str:
        return label_of(CardKind, self.kind)

    @property
    def is_long(self) -> bool:
        """So long that a wall can hardly show it; kept whole and marked."""
        return len(self.text) > LONG

    def clean(self):
        if self.visibility == Visibility.BLOCKED and not self.blocked_reason:
            raise ValidationError({"blocked_reason": _("Bitte nennen Sie den Grund der Sperre.")})
        if self.cluster and self.group_id and self.cluster.group_id != self.group_id:
            raise ValidationError({"cluster": _("Die Kartengruppe gehört zu einer anderen Arbeitsgruppe.")})


class DotPress(models.Model):
    """One press on a dot: an operation with its own uuid, never an absolute count."""

    uuid = models.UUIDField(_("Kennung"), unique=True, default=uuid.uuid4, editable=False)
    card = models.ForeignKey(
        Card, verbose_name=_("Karte"), null=True, blank=True, on_delete=models.CASCADE, related_name="dot_presses"
    )
    cluster = models.ForeignKey(
        Cluster,
        verbose_name=_("Kartengruppe"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="dot_presses",
    )
    delta = models.SmallIntegerField(_("Punkte"))
    created_at = models.DateTimeField(_("erfasst am"), auto_now_add=True)

    class Meta:
        verbose_name = _("Klebepunkte")
        verbose_name_plural = _("Klebepunkte")
        constraints = [
            models.CheckConstraint(
                condition=Q(card__isnull=False, cluster__isnull=True) | Q(card__isnull=True, cluster__isnull=False),
                name="participation_dots_on_card_or_cluster",
            )
        ]

    def __str__(self):
        return f"{self.delta:+d}"
