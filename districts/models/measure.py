from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.fields import RichTextField
from wagtail.search import index

from districts.enums import MeasureStatus
from districts.fields import FuzzyDateField
from districts.forms import MeasurePageForm
from districts.values import FuzzyRange

from .base import BasePage
from .spans import validate_span
from .theme import AbstractThemedItem


class ThemedMeasure(AbstractThemedItem):
    content_object = ParentalKey("districts.MeasurePage", related_name="themed_items")

    class Meta:
        verbose_name = _("Thema der Maßnahme")
        verbose_name_plural = _("Themen der Maßnahmen")


class MeasurePage(BasePage):
    """A measure of the concept, with who does it, when and with whose money."""

    code = models.CharField(_("Kürzel"), max_length=12, blank=True, help_text=_("Wie im Konzept, zum Beispiel: W09."))
    description = RichTextField(_("Beschreibung"), blank=True, features=["h3", "bold", "italic", "ul", "ol", "link"])
    location = models.CharField(_("Ort"), max_length=200, blank=True)
    status = models.CharField(
        _("Stand der Umsetzung"), max_length=24, choices=MeasureStatus.choices, default=MeasureStatus.IDEA
    )
    status_as_of = FuzzyDateField(_("Stand vom"))
    status_reason = models.TextField(
        _("Begründung"), blank=True, help_text=_("Nötig, wenn die Maßnahme nicht weiterverfolgt wird.")
    )
    priority = models.CharField(
        _("Priorität"), max_length=3, blank=True, choices=[("I", "I"), ("II", "II"), ("III", "III")]
    )
    period_start = FuzzyDateField(_("Zeitraum von"))
    period_end = FuzzyDateField(_("Zeitraum bis"))
    responsible = models.CharField(_("zuständig"), max_length=200, blank=True)
    responsible_organisation = models.ForeignKey(
        "districts.Organisation",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="measures",
        verbose_name=_("zuständige Organisation"),
    )
    concept_version = models.ForeignKey(
        "districts.ConceptVersion",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="measures",
        verbose_name=_("Fassung des Konzepts"),
    )
    fields_of_action = ParentalManyToManyField(
        "districts.FieldOfAction", blank=True, related_name="measures", verbose_name=_("Handlungsfelder")
    )
    guiding_principles = ParentalManyToManyField(
        "districts.GuidingPrinciple", blank=True, related_name="measures", verbose_name=_("Leitlinien")
    )
    themes = ClusterTaggableManager(through=ThemedMeasure, blank=True, verbose_name=_("Themen"))

    base_form_class = MeasurePageForm
    parent_page_types = ["districts.DistrictPage"]
    subpage_types = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("code"),
        FieldPanel("description"),
        FieldPanel("location"),
        FieldPanel("themes"),
    ]
    progress_panels = [
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("status"), FieldPanel("status_as_of")]), FieldPanel("status_reason")],
            heading=_("Stand"),
        ),
        FieldRowPanel([FieldPanel("period_start"), FieldPanel("period_end")]),
        FieldPanel("priority"),
        MultiFieldPanel(
            [FieldPanel("responsible"), FieldPanel("responsible_organisation")], heading=_("Zuständigkeit")
        ),
        InlinePanel("financing_lines", heading=_("Finanzierung"), label=_("Finanzierung")),
    ]
    concept_panels = [FieldPanel("concept_version"), FieldPanel("fields_of_action"), FieldPanel("guiding_principles")]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Inhalt")),
            ObjectList(progress_panels, heading=_("Umsetzung")),
            ObjectList(concept_panels, heading=_("Konzept")),
            ObjectList(BasePage.promote_panels, heading=_("Adresse und Suche")),
            ObjectList(BasePage.settings_panels, heading=_("Einstellungen")),
        ]
    )
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("code"),
        index.SearchField("description"),
        index.FilterField("status"),
    ]

    class Meta:
        verbose_name = _("Maßnahme")
        verbose_name_plural = _("Maßnahmen")

    def clean(self):
        super().clean()
        validate_span(self, "period_start", "period_end")

    @property
    def period(self) -> FuzzyRange:
        return FuzzyRange(self.period_start, self.period_end)
