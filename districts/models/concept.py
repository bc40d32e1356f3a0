from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import Orderable

from districts.enums import ConceptKind
from districts.fields import FuzzyDateField
from districts.forms import split_labels
from districts.validators import validate_mark_colour

from .stable import StableRow


class DevelopmentConcept(StableRow, Orderable, ClusterableModel):
    """The integrated concept that a district's programme rests on."""

    page = ParentalKey("districts.DistrictPage", related_name="concepts")
    kind = models.CharField(_("Art"), max_length=12, choices=ConceptKind.choices, default=ConceptKind.ISEK)
    title = models.CharField(_("Titel"), max_length=255)
    summary = models.TextField(_("Worum es geht"), blank=True)

    panels = [
        FieldPanel("uuid"),
        FieldPanel("kind"),
        FieldPanel("title"),
        FieldPanel("summary"),
        InlinePanel("versions", heading=_("Fassungen und Fortschreibungen"), label=_("Fassung")),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Entwicklungskonzept")
        verbose_name_plural = _("Entwicklungskonzepte")

    def __str__(self):
        return self.title


class ConceptVersion(StableRow, Orderable):
    """A version of a concept, in the order in which one replaced the other."""

    concept = ParentalKey(DevelopmentConcept, related_name="versions")
    label = models.CharField(
        _("Bezeichnung"), max_length=80, help_text=_("Kurz und eindeutig, zum Beispiel: Fortschreibung 2018.")
    )
    adopted_on = FuzzyDateField(_("beschlossen"), help_text=_("Zum Beispiel: 17. März 2016 oder Ende 2014."))
    adopted_by = models.CharField(_("beschlossen durch"), max_length=120, blank=True)
    resolution_reference = models.CharField(_("Drucksachen-Nummer"), max_length=60, blank=True)
    council_url = models.URLField(_("Adresse im Ratsinformationssystem"), blank=True)
    document = models.ForeignKey(
        "wagtaildocs.Document", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("Datei")
    )
    note = models.CharField(_("Anmerkung"), max_length=255, blank=True)

    panels = [
        FieldPanel("uuid"),
        FieldPanel("label"),
        FieldRowPanel([FieldPanel("adopted_on"), FieldPanel("adopted_by")]),
        FieldRowPanel([FieldPanel("resolution_reference"), FieldPanel("council_url")]),
        FieldPanel("document"),
        FieldPanel("note"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Fassung")
        verbose_name_plural = _("Fassungen")

    def __str__(self):
        return self.label


class GuidingPrinciple(StableRow, Orderable):
    """A principle that structures a concept, word for word."""

    page = ParentalKey("districts.DistrictPage", related_name="guiding_principles")
    text = models.TextField(_("Leitlinie"))
    valid_in = models.CharField(
        _("gilt in den Fassungen"),
        max_length=255,
        blank=True,
        help_text=_("Bezeichnungen der Fassungen, mit Semikolon getrennt. Leer: in allen Fassungen."),
    )

    panels = [FieldPanel("uuid"), FieldPanel("text"), FieldPanel("valid_in")]

    class Meta(Orderable.Meta):
        verbose_name = _("Leitlinie")
        verbose_name_plural = _("Leitlinien")

    def __str__(self):
        return self.text

    @property
    def version_labels(self) -> list[str]:
        return split_labels(self.valid_in)

    def is_valid_in(self, version: ConceptVersion) -> bool:
        return not self.version_labels or version.label in self.version_labels


class FieldOfAction(StableRow, Orderable):
    """A field in which measures are bundled; letter and name stand for it, colour only supports them."""

    page = ParentalKey("districts.DistrictPage", related_name="fields_of_action")
    code = models.CharField(_("Buchstabe"), max_length=3, blank=True, help_text=_("Zum Beispiel: W."))
    name = models.CharField(_("Name"), max_length=120)
    colour = models.CharField(_("Farbe"), max_length=7, blank=True, validators=[validate_mark_colour])

    panels = [FieldPanel("uuid"), FieldRowPanel([FieldPanel("code"), FieldPanel("colour")]), FieldPanel("name")]

    class Meta(Orderable.Meta):
        verbose_name = _("Handlungsfeld")
        verbose_name_plural = _("Handlungsfelder")

    def __str__(self):
        return f"{self.code} {self.name}".strip()
