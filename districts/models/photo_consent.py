from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


def holds_on(on=None) -> models.Q:
    """What makes a consent hold on a day (default today) for website and documentation."""
    on = on or timezone.localdate()
    return (
        (models.Q(valid_until__isnull=True) | models.Q(valid_until__gte=on))
        & (models.Q(withdrawn_on__isnull=True) | models.Q(withdrawn_on__gt=on))
        & models.Q(covers_publication=True, given_on__lte=on)
    )


class PhotoConsentQuerySet(models.QuerySet):
    def valid(self, on=None):
        return self.filter(holds_on(on))

    def invalid(self, on=None):
        """Negated, not "all but the valid ones": a subquery would read an OuterRef of this one as its own."""
        return self.exclude(holds_on(on))


class PhotoConsent(models.Model):
    """Where the paper form lies with which a person consented; names stay on paper."""

    photo = models.ForeignKey("districts.Photo", models.CASCADE, related_name="consents", verbose_name=_("Foto"))
    reference = models.CharField(
        _("Fundstelle des Formulars"),
        max_length=120,
        help_text=_("Zum Beispiel: Formular Nr. 12, Ordner im Büro. Bitte keine Namen eintragen."),
    )
    given_on = models.DateField(_("erteilt am"))
    covers_publication = models.BooleanField(
        _("gilt für Website und Dokumentation"),
        default=True,
        help_text=_("Ohne beides darf das Foto hier nicht erscheinen."),
    )
    covers_press = models.BooleanField(_("gilt für die Presse"), default=False)
    covers_social_media = models.BooleanField(_("gilt für soziale Medien"), default=False)
    by_guardians = models.BooleanField(
        _("von den Sorgeberechtigten erteilt"), default=False, help_text=_("Nötig, wenn Minderjährige erkennbar sind.")
    )
    valid_until = models.DateField(_("gültig bis"), null=True, blank=True)
    withdrawn_on = models.DateField(
        _("widerrufen am"),
        null=True,
        blank=True,
        help_text=_("Mit dem Widerruf verschwindet das Foto sofort von der Website."),
    )

    objects = PhotoConsentQuerySet.as_manager()

    class Meta:
        verbose_name = _("Einwilligung")
        verbose_name_plural = _("Einwilligungen")
        ordering = ["photo", "given_on", "pk"]

    def __str__(self):
        return self.reference

    def clean(self):
        super().clean()
        words = {
            "valid_until": _("Das Ende liegt vor dem Tag der Einwilligung."),
            "withdrawn_on": _("Der Widerruf liegt vor dem Tag der Einwilligung."),
        }
        days = {field: getattr(self, field) for field in words}
        wrong = {field: words[field] for field, day in days.items() if day and self.given_on and day < self.given_on}
        if wrong:
            raise ValidationError(wrong)

    def is_valid(self, on=None) -> bool:
        on = on or timezone.localdate()
        return (
            self.covers_publication
            and self.given_on <= on
            and (self.valid_until is None or self.valid_until >= on)
            and (self.withdrawn_on is None or self.withdrawn_on > on)
        )
