"""Notes of residents to the office: an error in what is written here, or a barrier."""

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from participation.enums import ReportKind, ReportStatus


class Report(models.Model):
    """What somebody wrote, and whether the office has dealt with it; no network address, no account."""

    uuid = models.UUIDField(unique=True, default=uuid4, editable=False)  # of the form: sending it twice is one note
    kind = models.CharField(_("Art"), max_length=10, choices=ReportKind)
    status = models.CharField(_("Status"), max_length=10, choices=ReportStatus, default=ReportStatus.NEW)
    # None: it is about the site as a whole, and for the administration.
    district = models.ForeignKey(
        "districts.DistrictPage", models.CASCADE, null=True, related_name="+", verbose_name=_("Stadtteil")
    )
    page = models.ForeignKey("wagtailcore.Page", models.SET_NULL, null=True, related_name="+", verbose_name=_("Seite"))
    # Its wording is not copied: a card that is blocked later must be gone here too.
    card = models.ForeignKey(
        "participation.Card", models.SET_NULL, null=True, related_name="+", verbose_name=_("Karte")
    )
    reference = models.CharField(_("Kennung"), max_length=60, blank=True)
    place = models.CharField(_("Wo auf der Website"), max_length=300, blank=True)
    text = models.TextField(_("Meldung"))
    email = models.EmailField(_("E-Mail"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=60, blank=True)
    created_at = models.DateTimeField(_("eingegangen am"), auto_now_add=True)
    note = models.TextField(_("Vermerk"), blank=True)
    closed_at = models.DateTimeField(_("erledigt am"), null=True, blank=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("erledigt von"),
    )
    mail_due_at = models.DateTimeField(null=True, blank=True, editable=False)  # None: sent, or nobody to send it to

    class Meta:
        verbose_name = _("Meldung")
        verbose_name_plural = _("Meldungen")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["district", "status"], name="participation_report_desk")]

    def __str__(self):
        first = " ".join(self.text.split())
        return first if len(first) <= 80 else f"{first[:79]}…"

    @property
    def is_closed(self) -> bool:
        return self.status == ReportStatus.DONE
