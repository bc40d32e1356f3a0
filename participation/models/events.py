"""What a Bürgerwerkstatt and a Stadtteilkonferenz have in common: one table to list, filter, search and point at."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.models import PageManager
from wagtail.query import PageQuerySet
from wagtail.search import index

from districts.fields import CountField, FuzzyDateField
from districts.models import BasePage
from participation.enums import EventStatus
from participation.forms.pages import EventPageForm

from . import event_panels

SHORT_TEXT = ["bold", "italic", "link", "ul", "ol"]


class EventQuerySet(PageQuerySet):
    def chronological(self):
        """Newest first; what has no date at all stands last."""
        return self.order_by(models.F("sort_date").desc(nulls_last=True), "-pk")

    def upcoming(self, today):
        return self.filter(sort_date__gte=today).order_by("sort_date", "pk")

    def held(self):
        return self.filter(status=EventStatus.HELD)


EventManager = PageManager.from_queryset(EventQuerySet)


class EventPage(BasePage):
    reference = models.CharField(
        _("Kennung"),
        max_length=40,
        unique=True,
        null=True,
        blank=True,
        editable=False,
        help_text=_("Entsteht bei der ersten Veröffentlichung und bleibt."),
    )
    motto = models.CharField(_("Motto"), max_length=200, blank=True)
    status = models.CharField(_("Stand"), max_length=20, choices=EventStatus, default=EventStatus.PLANNED)
    date = FuzzyDateField(_("Datum"), null=True, blank=True)
    date_note = models.CharField(_("Hinweis zum Datum"), max_length=200, blank=True)
    starts_at = models.TimeField(_("Beginn"), null=True, blank=True)
    ends_at = models.TimeField(_("Ende"), null=True, blank=True)
    sort_date = models.DateField(
        _("Sortierdatum"),
        null=True,
        blank=True,
        db_index=True,
        help_text=_("Wird nicht gezeigt. Ordnet Veranstaltungen, deren Datum nicht vollständig bekannt ist."),
    )
    venue = models.CharField(_("Ort"), max_length=200, blank=True)
    venue_note = models.CharField(
        _("Hinweis zum Ort"), max_length=300, blank=True, help_text=_("Zum Beispiel stufenlos, Anfahrt, kein Netz.")
    )
    attendance = CountField(_("Teilnehmende"), null=True, blank=True)
    attendance_note = models.CharField(_("Wer war da?"), max_length=400, blank=True)
    commissioned_by = models.CharField(_("Im Auftrag von"), max_length=300, blank=True)
    carried_out_by = models.CharField(_("Umgesetzt von"), max_length=300, blank=True)
    moderation = models.CharField(_("Moderation"), max_length=300, blank=True)

    summary = RichTextField(
        _("Das Wichtigste"),
        blank=True,
        features=SHORT_TEXT,
        help_text=_("Drei Sätze: Was kam heraus, was passiert damit?"),
    )
    occasion = RichTextField(_("Anlass"), blank=True, features=SHORT_TEXT)
    goals = RichTextField(_("Ziele"), blank=True, features=SHORT_TEXT)
    central_question = models.CharField(_("Zentrale Frage"), max_length=400, blank=True)
    decision_open = RichTextField(_("Was offen ist"), blank=True, features=SHORT_TEXT)
    decision_fixed = RichTextField(_("Was feststeht"), blank=True, features=SHORT_TEXT)
    approach = RichTextField(_("Methode"), blank=True, features=SHORT_TEXT)
    dots_per_person = models.PositiveSmallIntegerField(_("Klebepunkte je Person"), null=True, blank=True)
    dot_rule = models.CharField(
        _("Regel für Klebepunkte"),
        max_length=300,
        blank=True,
        help_text=_("Steht neben jeder Zahl, zum Beispiel: 3 Punkte je Person, kein repräsentatives Ergebnis."),
    )
    next_steps = RichTextField(_("Wie es weitergeht"), blank=True, features=SHORT_TEXT)
    sources = RichTextField(
        _("Quellen"),
        blank=True,
        features=["bold", "italic", "link", "ul"],
        help_text=_("Worauf sich Angaben stützen, zum Beispiel Presse, Einladung, Bericht."),
    )
    expected_on = FuzzyDateField(_("Dokumentation erwartet"), null=True, blank=True)
    correction_until = models.DateField(_("Hinweise zur Dokumentation bis"), null=True, blank=True)
    internal_note = models.TextField(_("Interner Vermerk"), blank=True, help_text=_("Wird nie veröffentlicht."))

    objects = EventManager()

    is_creatable = False
    admin_default_ordering = "ord"
    base_form_class = EventPageForm
    subpage_types = ["participation.WorkingGroupPage"]
    exclude_fields_in_copy = [
        "reference",
        "status",
        "date",
        "date_note",
        "sort_date",
        "attendance",
        "attendance_note",
        "summary",
        "next_steps",
        "sources",
        "expected_on",
        "correction_until",
        "internal_note",
        "attendance_rows",
        "next_step_items",
        "short_versions",
        "event_photos",
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("motto"),
        index.SearchField("summary"),
        index.SearchField("central_question"),
        index.FilterField("status"),
        index.FilterField("sort_date"),
        index.FilterField("reference"),
    ]
    edit_handler = event_panels.edit_handler(BasePage)

    class Meta:
        verbose_name = _("Veranstaltung")
        verbose_name_plural = _("Veranstaltungen")

    ordinal = None  # a conference has one

    def clean(self):
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("Das Ende liegt vor dem Beginn.")})
        if self.date and self.date.sort_date and (self.date.year or not self.sort_date):
            self.sort_date = self.date.sort_date

    @property
    def kind_label(self) -> str:
        return self.specific_class._meta.verbose_name

    @property
    def reference_code(self) -> str:
        """The event's part of its reference: `SK7` of `WEH-SK7`."""
        raise AttributeError("reference_code is given by the kind of event")

    @property
    def all_groups(self) -> models.QuerySet:
        """Drafts included, in the order of the tree."""
        from .groups import WorkingGroupPage

        return WorkingGroupPage.objects.child_of(self).order_by("path")

    @cached_property
    def working_groups(self) -> list:
        """Published groups in the order of their numbers, the plenary last."""
        groups = self.all_groups.live().public()
        return sorted(groups, key=lambda group: (group.is_plenary, group.number or 0, group.path))

    @property
    def plenary(self):
        return next((group for group in self.working_groups if group.is_plenary), None)
