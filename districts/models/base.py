from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page
from wagtail.search import index

from .languages import InLanguages

RESERVED_SLUGS = {
    "admin",
    "barriere-melden",
    "barrierefreiheit",
    "d",
    "datenschutz",
    "documents",
    "dokumentation",
    "e",
    "ergebnisse",
    "farben",
    "feeds",
    "glossar",
    "healthz",
    "impressum",
    "kurz",
    "leinwand",
    "media",
    "melden",
    "static",
    "suche",
    "t",
    "tisch",
    "veranstaltungen",
}


class BasePage(InLanguages, Page):
    """What every page of the site shares."""

    intro = models.TextField(
        _("Vorspann"), blank=True, help_text=_("Ein bis drei Sätze, die oben auf der Seite und in Listen stehen.")
    )
    is_demo = models.BooleanField(
        _("Demonstrationsinhalt"),
        default=False,
        help_text=_("Kennzeichnet die Seite und ihre Dokumente deutlich als erfunden."),
    )

    content_panels = [*Page.content_panels, FieldPanel("intro")]
    promote_panels = Page.promote_panels
    settings_panels = [*Page.settings_panels, FieldPanel("is_demo")]
    search_fields = [*Page.search_fields, index.SearchField("intro")]

    class Meta:
        abstract = True

    def clean(self):
        super().clean()
        if self.slug in RESERVED_SLUGS:
            raise ValidationError({"slug": _("Diese Adresse ist für die Website selbst reserviert.")})

    @cached_property
    def district(self):
        """The district that this page belongs to, or None; one query per instance."""
        if isinstance(self, apps.get_model("districts", "DistrictPage")):
            return self
        return district_of(self) if self.path else None

    @property
    def is_public(self) -> bool:
        """Whether residents may read the page: it and all above it are published, and none of them is private."""
        above = self.get_ancestors().filter(depth__gt=1)
        return self.live and not above.filter(live=False).exists() and not self.get_view_restrictions().exists()

    @property
    def notices(self) -> list:
        """Notices of the district that are shown today."""
        return self.district.notices if self.district else []

    @property
    def shows_demo_ribbon(self) -> bool:
        return self.is_demo or bool(self.district and self.district.is_demo)


def district_of(page: Page):
    """The district that a page belongs to, or None; in another language it is found by the key of its translation."""
    line = Page.objects.ancestor_of(page, inclusive=True).order_by()
    return (
        apps.get_model("districts", "DistrictPage")
        .objects.filter(translation_key__in=line.values("translation_key"))
        .first()
    )
