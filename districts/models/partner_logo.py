from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable

from districts.enums import LogoRole


class PartnerLogo(Orderable):
    """The mark of somebody who pays for or carries the work in a district; stands on the cover of its documents."""

    page = ParentalKey("districts.DistrictPage", related_name="partner_logos")
    role = models.CharField(_("Wessen Logo?"), max_length=20, choices=LogoRole.choices, default=LogoRole.FUNDER)
    photo = models.ForeignKey("districts.Photo", models.PROTECT, related_name="+", verbose_name=_("Logo"))

    panels = [FieldPanel("role"), FieldPanel("photo")]

    class Meta(Orderable.Meta):
        verbose_name = _("Logo")
        verbose_name_plural = _("Logos")

    def __str__(self):
        return f"{self.get_role_display()}: {self.photo}"
