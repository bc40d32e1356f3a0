"""Zugang: what lets a table host, or the screen in the hall, in without an account."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from participation.enums import AccessKind, AccessState


class AccessQuerySet(models.QuerySet):
    def unclosed(self):
        """Those that let somebody in now or later."""
        return self.filter(revoked_at=None, valid_until__gt=timezone.now())


class Access(models.Model):
    """A link for one working group, or for the screen of an event.

    Nothing that opens a door is stored: the token and the short code are computed from id and serial with the site's
    secret (`participation.tokens`), so that sheets can be printed again. Re-issuing raises the serial.
    """

    kind = models.CharField(_("Wofür"), max_length=10, choices=AccessKind)
    event = models.ForeignKey(
        "participation.EventPage", verbose_name=_("Veranstaltung"), on_delete=models.CASCADE, related_name="accesses"
    )
    group = models.OneToOneField(
        "participation.WorkingGroupPage",
        verbose_name=_("Arbeitsgruppe"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="access",
    )
    serial = models.PositiveIntegerField(_("Ausgabe"), default=1)
    code_hash = models.CharField(max_length=64, unique=True, editable=False)
    valid_from = models.DateTimeField(_("gilt ab"))
    valid_until = models.DateTimeField(_("gilt bis"))
    revoked_at = models.DateTimeField(_("gesperrt am"), null=True, blank=True)
    created_at = models.DateTimeField(_("angelegt am"), auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("von"), null=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = AccessQuerySet.as_manager()

    class Meta:
        verbose_name = _("Zugang")
        verbose_name_plural = _("Zugänge")
        ordering = ["event", "kind", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind=AccessKind.TABLE, group__isnull=False) | Q(kind=AccessKind.SCREEN, group__isnull=True),
                name="participation_access_to_group_or_screen",
            ),
            models.CheckConstraint(
                condition=Q(valid_until__gt=F("valid_from")), name="participation_access_ends_after_it_begins"
            ),
            models.UniqueConstraint(
                fields=["event"], condition=Q(kind=AccessKind.SCREEN), name="participation_one_screen_an_event"
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.group or self.event}"

    @property
    def state(self) -> AccessState:
        now = timezone.now()
        if self.revoked_at:
            return AccessState.REVOKED
        if now < self.valid_from:
            return AccessState.NOT_YET
        return AccessState.OPEN if now < self.valid_until else AccessState.EXPIRED

    @property
    def is_unclosed(self) -> bool:
        """Lets somebody in now or later."""
        return self.state in (AccessState.OPEN, AccessState.NOT_YET)
