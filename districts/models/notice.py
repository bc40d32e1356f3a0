from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable


class Notice(Orderable):
    """A short notice on all pages of a district; it always ends by itself."""

    page = ParentalKey("districts.DistrictPage", related_name="notice_rows")
    text = models.CharField(_("Hinweis"), max_length=300)
    link = models.URLField(_("Adresse"), blank=True)
    starts_on = models.DateField(_("ab"), null=True, blank=True)
    ends_on = models.DateField(_("bis einschließlich"))

    panels = [
        FieldPanel("text"),
        FieldPanel("link"),
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Hinweis")
        verbose_name_plural = _("Hinweise")

    def __str__(self):
        return self.text

    def clean(self):
        super().clean()
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": _("Das Ende liegt vor dem Anfang.")})

    def is_shown(self, on=None) -> bool:
        on = on or timezone.localdate()
        return (self.starts_on is None or self.starts_on <= on) and on <= self.ends_on
