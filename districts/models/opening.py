from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from districts.enums import ExceptionKind, Weekday
from districts.values.opening import Slot, clock


class OpeningHours(Orderable):
    """A weekly slot; two slots on one day leave the lunch break between them."""

    office = ParentalKey("districts.NeighbourhoodOffice", related_name="hours")
    weekday = models.PositiveSmallIntegerField(_("Wochentag"), choices=Weekday.choices)
    opens = models.TimeField(_("von"))
    closes = models.TimeField(_("bis"))
    location = models.CharField(
        _("an einem anderen Ort"),
        max_length=200,
        blank=True,
        help_text=_("Nur wenn die Sprechzeit nicht im Büro stattfindet, zum Beispiel: Seniorenbüro „Am Stern“."),
    )
    location_address = models.CharField(_("Anschrift des anderen Orts"), max_length=255, blank=True)
    languages = models.CharField(_("Sprachen"), max_length=120, blank=True)
    note = models.CharField(_("Anmerkung"), max_length=255, blank=True)
    valid_from = models.DateField(_("gültig ab"), null=True, blank=True)
    valid_through = models.DateField(_("gültig bis einschließlich"), null=True, blank=True)

    panels = [
        FieldPanel("weekday"),
        FieldRowPanel([FieldPanel("opens"), FieldPanel("closes")]),
        FieldRowPanel([FieldPanel("location"), FieldPanel("location_address")]),
        FieldRowPanel([FieldPanel("languages"), FieldPanel("note")]),
        FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_through")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Sprechzeit")
        verbose_name_plural = _("Sprechzeiten")

    def __str__(self):
        place = f", {self.location}" if self.location else ""
        return f"{self.get_weekday_display()} {clock(self.opens, self.closes)}{place}"

    def clean(self):
        super().clean()
        if self.opens and self.closes and self.closes <= self.opens:
            raise ValidationError({"closes": _("Das Ende liegt vor dem Anfang.")})
        if self.valid_from and self.valid_through and self.valid_through < self.valid_from:
            raise ValidationError({"valid_through": _("Das Ende liegt vor dem Anfang.")})

    def applies_on(self, day) -> bool:
        return (
            self.weekday == day.weekday()
            and (self.valid_from is None or self.valid_from <= day)
            and (self.valid_through is None or day <= self.valid_through)
        )

    @property
    def slot(self) -> Slot:
        return Slot(self.opens, self.closes, self.location, self.location_address, self.note)


class OpeningException(Orderable):
    """Days on which the weekly hours do not hold; several rows of one day give several slots."""

    office = ParentalKey("districts.NeighbourhoodOffice", related_name="exceptions")
    kind = models.CharField(_("Art"), max_length=20, choices=ExceptionKind.choices, default=ExceptionKind.CLOSED)
    starts_on = models.DateField(_("am oder ab"))
    ends_on = models.DateField(_("bis einschließlich"), null=True, blank=True)
    opens = models.TimeField(_("von"), null=True, blank=True)
    closes = models.TimeField(_("bis"), null=True, blank=True)
    location = models.CharField(
        _("gilt nur für den Ort"),
        max_length=200,
        blank=True,
        help_text=_("Leer: gilt überall. Sonst genau so schreiben wie bei der Sprechzeit."),
    )
    reason = models.CharField(_("Grund"), max_length=120, blank=True, help_text=_("Zum Beispiel: Feiertag, Ferien."))
    public_text = models.CharField(_("Hinweis für alle"), max_length=255, blank=True)
    announced_on = models.DateField(_("angekündigt am"), null=True, blank=True)

    panels = [
        FieldPanel("kind"),
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
        FieldRowPanel([FieldPanel("opens"), FieldPanel("closes")]),
        FieldPanel("location"),
        FieldRowPanel([FieldPanel("reason"), FieldPanel("announced_on")]),
        FieldPanel("public_text"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Ausnahme")
        verbose_name_plural = _("Ausnahmen")

    def __str__(self):
        return f"{self.get_kind_display()}, {self.starts_on:%d.%m.%Y}"

    def clean(self):
        super().clean()
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": _("Das Ende liegt vor dem Anfang.")})
        if self.kind == ExceptionKind.CHANGED and not (self.opens and self.closes):
            raise ValidationError({"opens": _("Bitte die geänderte Zeit angeben.")})
        if bool(self.opens) != bool(self.closes):
            raise ValidationError({"closes": _("Bitte Anfang und Ende angeben.")})
        if self.opens and self.closes and self.closes <= self.opens:
            raise ValidationError({"closes": _("Das Ende liegt vor dem Anfang.")})

    def applies_on(self, day) -> bool:
        return self.starts_on <= day <= (self.ends_on or self.starts_on)
