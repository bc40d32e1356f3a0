from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from districts.blocks import BodyBlock

from .base import BasePage


class StandardPage(BasePage):
    """A page of text, for example imprint or accessibility statement."""

    body = StreamField(BodyBlock(), verbose_name=_("Inhalt"), blank=True)

    has_languages = True
    parent_page_types = [
        "districts.HomePage",
        "districts.DistrictPage",
        "districts.DistrictTranslationPage",
        "districts.StandardPage",
    ]
    subpage_types = ["districts.StandardPage"]
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("Textseite")
        verbose_name_plural = _("Textseiten")
