"""What keeps a wall of cards the same for all who work on it: its change counter, and steps that can be undone."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Wall(models.Model):
    """The cards of a group as one thing: whoever changes them takes this row first, and a number for each change.

    Numbers of one wall are committed in their order, so that "what came after 17?" misses nothing.
    """

    group = models.OneToOneField(
        "participation.WorkingGroupPage",
        verbose_name=_("Arbeitsgruppe"),
        primary_key=True,
        on_delete=models.CASCADE,
        related_name="wall",
    )
    seq = models.PositiveBigIntegerField(_("letzte Änderung"), default=1)  # 0 is who knows nothing yet
    whole_since = models.PositiveBigIntegerField(
        default=0, help_text="Something was deleted with this change: who knows less must read everything anew."
    )

    class Meta:
        verbose_name = _("Kartenwand")
        verbose_name_plural = _("Kartenwände")

    def __str__(self):
        return f"{self.group} ({self.seq})"


class BoardStep(models.Model):
    """One step of sorting, with what stood there: {"cards": {uuid: {field: [before, after]}}, "clusters": {…}, …}.

    See `domain.board.steps.Step` for all of it.
    """

    group = models.ForeignKey(
        "participation.WorkingGroupPage",
        verbose_name=_("Arbeitsgruppe"),
        on_delete=models.CASCADE,
        related_name="board_steps",
    )
    label = models.CharField(_("Schritt"), max_length=200)
    before = models.JSONField(_("vorher"))
    seq = models.PositiveBigIntegerField(_("Änderung"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("von"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField(_("am"), auto_now_add=True)
    undone = models.BooleanField(_("zurückgenommen"), default=False)

    class Meta:
        verbose_name = _("Schritt beim Sortieren")
        verbose_name_plural = _("Schritte beim Sortieren")
        ordering = ["group", "seq"]

    def __str__(self):
        return self.label
