from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from districts.blocks import BodyBlock

from .base import BasePage
from .theme import AbstractThemedItem


class ThemedNews(AbstractThemedItem):
    content_object = ParentalKey("districts.NewsPage", related_name="themed_items")

    class Meta:
        verbose_name = _("Thema der Meldung")
        verbose_name_plural = _("Themen der Meldungen")


class NewsPage(BasePage):
    """News of a district, dated by the office."""

    published_on = models.DateField(_("Datum"), default=timezone.localdate)
    updated_note = models.CharField(
        _("Ergänzt"), max_length=120, blank=True, help_text=_("Zum Beispiel: Dokumentation ergänzt am 3. Mai.")
    )
    photo = models.ForeignKey(
        "districts.Photo", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("Foto")
    )
    body = StreamField(BodyBlock(), verbose_name=_("Inhalt"), blank=True)
    themes = ClusterTaggableManager(through=ThemedNews, blank=True, verbose_name=_("Themen"))

    parent_page_types = ["districts.DistrictPage"]
    subpage_types = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("published_on"),
        FieldPanel("updated_note"),
        FieldPanel("photo"),
        FieldPanel("body"),
        FieldPanel("themes"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("body"), index.FilterField("published_on")]

    class Meta:
        verbose_name = _("Meldung")
        verbose_name_plural = _("Meldungen")
