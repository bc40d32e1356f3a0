from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from districts.blocks import BodyBlock

from .base import BasePage, district_of


class DistrictTranslationPage(BasePage):
    """A district told in another language, or in Leichte Sprache.

    It holds text and nothing else: code, offices, carriers, roles and all pages of the district exist once, below the
    `DistrictPage` whose translation key it shares.
    """

    body = StreamField(BodyBlock(), verbose_name=_("Inhalt"), blank=True)

    has_languages = True
    is_creatable = False  # made from the page of the district, so that it knows which one it is
    parent_page_types = ["districts.HomePage"]
    subpage_types = ["districts.StandardPage"]
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("Stadtteil in anderer Sprache")
        verbose_name_plural = _("Stadtteile in anderen Sprachen")

    @cached_property
    def district(self):
        """The district itself; None once it was deleted."""
        return district_of(self) if self.path else None
