from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList, TabbedInterface
from wagtail.fields import StreamField
from wagtail.search import index

from districts.blocks import BodyBlock

from .base import BasePage
from .legal import LegalFacts
from .legal_panels import LEGAL_PANELS


class HomePage(LegalFacts, BasePage):
    """The first page of the site, parent of all districts."""

    body = StreamField(BodyBlock(), verbose_name=_("Inhalt"), blank=True)

    has_languages = True
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["districts.DistrictPage", "districts.DistrictTranslationPage", "districts.StandardPage"]
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Inhalt")),
            ObjectList([FieldPanel("federal_state"), *LEGAL_PANELS], heading=_("Recht")),
            ObjectList(BasePage.promote_panels, heading=_("Adresse und Suche")),
            ObjectList(BasePage.settings_panels, heading=_("Einstellungen")),
        ]
    )
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("Startseite")
        verbose_name_plural = _("Startseiten")
