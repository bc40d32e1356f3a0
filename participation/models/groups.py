"""Arbeitsgruppe, Thementisch, Plenum: a child page of its event, with its own revisions, lock and address."""

from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.fields import RichTextField
from wagtail.models import Orderable
from wagtail.search import index

from districts.fields import CountField
from districts.models import BasePage, keep_row_keys
from participation.enums import GroupKind, GroupStatus
from participation.forms.pages import WorkingGroupPageForm
from participation.panels import TrayPanel

from .events import SHORT_TEXT


class WorkingGroupPage(BasePage):
    kind = models.CharField(_("Art"), max_length=10, choices=GroupKind, default=GroupKind.GROUP)
    number = models.PositiveSmallIntegerField(_("Nummer"), null=True, blank=True, help_text=_("Das Plenum hat keine."))
    status = models.CharField(_("Stand"), max_length=10, choices=GroupStatus, default=GroupStatus.PLANNED)
    merged_into = models.ForeignKey(
        "self", verbose_name=_("zusammengelegt mit"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    continues = models.ForeignKey(
        "self",
        verbose_name=_("setzt fort"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="continued_by",
        help_text=_("Die Arbeitsgruppe einer früheren Veranstaltung, die hier weiterarbeitet."),
    )
    field_of_action = models.ForeignKey(
        "districts.FieldOfAction",
        verbose_name=_("Handlungsfeld"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    room = models.CharField(_("Raum oder Tisch"), max_length=120, blank=True)
    moderators = models.CharField(_("Moderation"), max_length=300, blank=True)
    attendance = CountField(_("Teilnehmende"), null=True, blank=True)
    summary = RichTextField(_("Kernaussagen"), blank=True, features=SHORT_TEXT)
    discussion = RichTextField(_("Verlauf der Diskussion"), blank=True, features=[*SHORT_TEXT, "h3"])
    next_meeting = models.CharField(_("Nächstes Treffen"), max_length=300, blank=True)
    internal_note = models.TextField(_("Interner Vermerk"), blank=True, help_text=_("Wird nie veröffentlicht."))

    base_form_class = WorkingGroupPageForm
    parent_page_types = ["participation.WorkshopPage", "conferences.ConferencePage"]
    subpage_types = []
    exclude_fields_in_copy = [
        "status",
        "merged_into",
        "attendance",
        "summary",
        "discussion",
        "next_meeting",
        "internal_note",
        "outcomes",
        "group_photos",
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary"),
        index.SearchField("discussion"),
        index.RelatedFields("outcomes", [index.SearchField("headline"), index.SearchField("text")]),
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    TitleFieldPanel("title"),
                    FieldPanel("summary"),
                    TrayPanel(heading=_("Wartet auf Übernahme"), icon="download"),
                    InlinePanel("outcomes", heading=_("Ergebnisse"), label=_("Ergebnis")),
                    FieldPanel("next_meeting"),
                ],
                heading=_("Ergebnisse"),
            ),
            ObjectList(
                [
                    FieldRowPanel([FieldPanel("kind"), FieldPanel("number"), FieldPanel("status")]),
                    FieldRowPanel([FieldPanel("room"), FieldPanel("attendance")]),
                    FieldPanel("moderators"),
                    InlinePanel("guiding_questions", heading=_("Leitfragen"), label=_("Leitfrage")),
                    FieldPanel("discussion"),
                    MultiFieldPanel(
                        [FieldPanel("field_of_action"), FieldPanel("continues"), FieldPanel("merged_into")],
                        heading=_("Zusammenhang"),
                    ),
                ],
                heading=_("Arbeitsgruppe"),
            ),
            ObjectList([InlinePanel("group_photos", heading=_("Fotos"), label=_("Foto"))], heading=_("Fotos")),
            ObjectList([FieldPanel("internal_note")], heading=_("Nur intern")),
            ObjectList(BasePage.promote_panels, heading=_("Adresse und Suche")),
        ]
    )

    class Meta:
        verbose_name = _("Arbeitsgruppe")
        verbose_name_plural = _("Arbeitsgruppen")

    def clean(self):
        super().clean()
        if self.is_plenary:
            self.number = None
        elif not self.number:
            raise ValidationError({"number": _("Eine Arbeitsgruppe braucht eine Nummer.")})

    def with_content_json(self, content):
        """In the editor, too, outcomes of a revision are the stored rows that carry their uuid."""
        page = super().with_content_json(content)
        keep_row_keys(page)
        return page

    def save(self, *args, **kwargs):
        keep_row_keys(self)
        return super().save(*args, **kwargs)

    def route(self, request, path_components):
        """A group is part of its event: it is shown no longer than that, also if its own page stayed published."""
        if not self.event.live:
            raise Http404
        return super().route(request, path_components)

    @property
    def is_plenary(self) -> bool:
        return self.kind == GroupKind.PLENARY

    @property
    def code(self) -> str:
        return "PL" if self.is_plenary else f"AG{self.number}"

    @cached_property
    def event(self):
        return self.get_parent().specific

    @property
    def reference(self) -> str | None:
        """`WEH-SK7-AG3`, once the event has its own."""
        return f"{self.event.reference}-{self.code}" if self.event.reference else None


class GuidingQuestion(Orderable):
    page = ParentalKey(WorkingGroupPage, related_name="guiding_questions")
    text = models.CharField(_("Leitfrage"), max_length=400)

    panels = [FieldPanel("text")]

    class Meta(Orderable.Meta):
        verbose_name = _("Leitfrage")
        verbose_name_plural = _("Leitfragen")

    def __str__(self):
        return self.text


class GroupPhoto(Orderable):
    page = ParentalKey(WorkingGroupPage, related_name="group_photos")
    photo = models.ForeignKey("districts.Photo", verbose_name=_("Foto"), on_delete=models.PROTECT, related_name="+")

    panels = [FieldPanel("photo")]

    class Meta(Orderable.Meta):
        verbose_name = _("Foto der Arbeitsgruppe")
        verbose_name_plural = _("Fotos der Arbeitsgruppe")

    def __str__(self):
        return str(self.photo)
