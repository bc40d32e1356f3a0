"""Ergebnis: a child row of its group's page, so that it is drafted, reviewed, previewed and reverted with it."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from taggit.models import ItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable

from districts.fields import FuzzyDateField
from districts.identity import StableUUIDField
from districts.labels import label_of
from districts.models import StableRow
from participation.enums import Horizon, OutcomeKind
from participation.panels import CardsPanel


class TaggedOutcome(ItemBase):
    tag = models.ForeignKey("districts.Theme", on_delete=models.CASCADE, related_name="tagged_outcomes")
    content_object = ParentalKey("participation.Outcome", on_delete=models.CASCADE, related_name="tagged_items")

    class Meta:
        verbose_name = _("Thema eines Ergebnisses")
        verbose_name_plural = _("Themen der Ergebnisse")


class Outcome(StableRow, Orderable, ClusterableModel):
    page = ParentalKey("participation.WorkingGroupPage", related_name="outcomes")
    uuid = StableUUIDField(_("Identität"), unique=True)
    kind = models.CharField(_("Art"), max_length=12, choices=OutcomeKind, default=OutcomeKind.FINDING)
    headline = models.CharField(
        _("Kernsatz"), max_length=200, help_text=_("Ein Satz, der auch allein verständlich ist.")
    )
    text = RichTextField(_("Text"), blank=True, features=["bold", "italic", "link", "ul", "ol"])
    text_simple = models.TextField(_("In Leichter Sprache"), blank=True)
    themes = ClusterTaggableManager(verbose_name=_("Themen"), through=TaggedOutcome, blank=True)
    responsible = models.CharField(_("Zuständig"), max_length=200, blank=True)
    responsible_organisation = models.ForeignKey(
        "districts.Organisation",
        verbose_name=_("Zuständige Organisation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    due = FuzzyDateField(_("Bis"), null=True, blank=True)
    horizon = models.CharField(_("Zeithorizont"), max_length=10, choices=Horizon, blank=True)
    measure = models.ForeignKey(
        "districts.MeasurePage",
        verbose_name=_("Maßnahme"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="outcomes",
    )
    is_key_finding = models.BooleanField(
        _("Zentrale Erkenntnis"), default=False, help_text=_("Steht ganz oben auf der Seite der Veranstaltung.")
    )
    withdrawn = models.BooleanField(
        _("Zurückgenommen"), default=False, help_text=_("Wird nicht mehr gezeigt; die Kennung bleibt vergeben.")
    )
    internal_note = models.TextField(_("Interner Vermerk"), blank=True, help_text=_("Wird nie veröffentlicht."))

    panels = [
        FieldPanel("uuid"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("is_key_finding")]),
        FieldPanel("headline"),
        CardsPanel(heading=_("Gemacht aus diesen Karten")),
        FieldPanel("text"),
        FieldPanel("themes"),
        FieldRowPanel([FieldPanel("responsible"), FieldPanel("responsible_organisation")]),
        FieldRowPanel([FieldPanel("due"), FieldPanel("horizon")]),
        FieldPanel("measure"),
        FieldPanel("text_simple"),
        FieldPanel("withdrawn"),
        FieldPanel("internal_note"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Ergebnis")
        verbose_name_plural = _("Ergebnisse")

    def __str__(self):
        return self.headline

    def validate_unique(self, exclude=None):
        """The database keeps the uuid unique; here a row that was published meanwhile may arrive as new once more."""
        super().validate_unique({*(exclude or ()), "uuid"})

    def get_kind_display(self) -> str:
        return label_of(OutcomeKind, self.kind)

    @property
    def responsible_label(self) -> str:
        """Who is in charge, as people read it; empty when nobody was named."""
        return self.responsible or (str(self.responsible_organisation) if self.responsible_organisation else "")
