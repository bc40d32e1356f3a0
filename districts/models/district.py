from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.search import index

from districts.enums import Lifecycle
from districts.fields import CountField, FuzzyDateField
from districts.forms import DistrictPageForm
from districts.validators import validate_code, validate_text_colour

from .base import BasePage
from .district_panels import DISTRICT_EDIT_HANDLER
from .legal import LegalFacts
from .stable import keep_row_keys


class DistrictPage(LegalFacts, BasePage):
    """A district of an urban-renewal programme, root of all its pages."""

    code = models.CharField(
        _("Kürzel"),
        max_length=6,
        unique=True,
        validators=[validate_code],
        help_text=_(
            "2 bis 6 Großbuchstaben oder Ziffern, zum Beispiel WEH. Das Kürzel steht in allen Kennungen und gedruckten "
            "Adressen und lässt sich nach der ersten Veröffentlichung nicht mehr ändern."
        ),
    )
    short_name = models.CharField(_("Kurzname"), max_length=60, blank=True, help_text=_("Zum Beispiel: WLAB."))
    municipality = models.CharField(_("Kommune"), max_length=120, blank=True)
    borough = models.CharField(_("Stadtbezirk"), max_length=120, blank=True)
    population = CountField(_("Einwohnerzahl"), help_text=_("Zum Beispiel: rund 9.300."))
    population_as_of = FuzzyDateField(_("Stand der Einwohnerzahl"), help_text=_("Zum Beispiel: Ende 2018."))
    population_source = models.CharField(_("Quelle der Einwohnerzahl"), max_length=255, blank=True)
    description = RichTextField(_("Beschreibung"), blank=True, features=["h3", "bold", "italic", "ul", "ol", "link"])
    description_plain = RichTextField(
        _("Beschreibung in Leichter Sprache"),
        blank=True,
        features=["ul", "link"],
        help_text=_("Kurze Sätze, ein Gedanke je Satz. Bitte von Menschen prüfen lassen, die Leichte Sprache lesen."),
    )
    lifecycle = models.CharField(_("Phase"), max_length=20, choices=Lifecycle.choices, default=Lifecycle.RUNNING)
    archive_notice = models.TextField(
        _("Archivhinweis"),
        blank=True,
        help_text=_("Steht oben auf allen Seiten des Stadtteils, sobald die Phase „beendet“ oder „Archiv“ ist."),
    )
    successor_contact = RichTextField(
        _("Kontakt nach Programmende"),
        blank=True,
        features=["bold", "link", "ul"],
        help_text=_("Wer heute zuständig ist, sobald das Büro geschlossen ist."),
    )
    accent = models.CharField(
        _("Akzentfarbe"),
        max_length=7,
        blank=True,
        validators=[validate_text_colour],
        help_text=_("Als # mit sechs Ziffern, zum Beispiel #2044aa. Ohne Angabe gilt die Farbe der Website."),
    )
    logo = models.ForeignKey(
        "districts.Photo", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("Logo")
    )
    funding_notice = models.TextField(
        _("Förderhinweis"), blank=True, help_text=_("Wortlaut aus dem Förderbescheid; steht in Fuß und Dokumenten.")
    )

    base_form_class = DistrictPageForm
    edit_handler = DISTRICT_EDIT_HANDLER
    has_languages = True  # as a DistrictTranslationPage
    parent_page_types = ["districts.HomePage"]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("short_name"),
        index.SearchField("municipality"),
        index.SearchField("description"),
        index.FilterField("code"),
    ]

    class Meta:
        verbose_name = _("Stadtteil")
        verbose_name_plural = _("Stadtteile")

    @property
    def name(self) -> str:
        return self.title

    @property
    def is_archived(self) -> bool:
        return self.lifecycle == Lifecycle.ARCHIVE

    @property
    def code_is_fixed(self) -> bool:
        return self.first_published_at is not None

    @property
    def current_carriers(self) -> list:
        """Assignments that run today ("Träger heute"), as far as their dates tell."""
        return self._carriers(ended=False)

    @property
    def former_carriers(self) -> list:
        """Assignments that have ended for certain ("Träger bisher"), latest first."""
        ended = self._carriers(ended=True)
        return sorted(ended, key=lambda row: row.term_end.latest, reverse=True)

    def _carriers(self, *, ended: bool) -> list:
        today = timezone.localdate()
        rows = [row for row in self.carriers.all() if row.term.has_begun(today)]
        return [row for row in rows if row.term.has_ended(today) == ended]

    @property
    def notices(self) -> list:
        """Notices that are shown today."""
        return [row for row in self.notice_rows.all() if row.is_shown()]

    def save(self, *args, **kwargs):
        keep_row_keys(self)
        return super().save(*args, **kwargs)

    def full_clean(self, *args, **kwargs):
        self.code = self.code.strip().upper()
        super().full_clean(*args, **kwargs)

    def clean(self):
        super().clean()
        published = type(self).objects.filter(pk=self.pk, first_published_at__isnull=False)
        if self.pk and published.exclude(code=self.code).exists():
            raise ValidationError({"code": _("Das Kürzel steht nach der ersten Veröffentlichung fest.")})
