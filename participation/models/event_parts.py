"""Rows of an event's page: programme, attendance, organisers, next steps, short versions, photos."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from districts.fields import CountField, FuzzyDateField
from participation.enums import AgendaKind, OrganiserRole


class AgendaItem(Orderable):
    page = ParentalKey("participation.EventPage", related_name="agenda_items")
    starts_at = models.TimeField(_("Beginn"), null=True, blank=True)
    ends_at = models.TimeField(_("Ende"), null=True, blank=True)
    title = models.CharField(_("Titel"), max_length=200)
    kind = models.CharField(_("Art"), max_length=20, choices=AgendaKind, blank=True)
    speaker = models.CharField(
        _("Verantwortlich"), max_length=200, blank=True, help_text=_("Funktion, wenn möglich ohne Namen.")
    )
    summary = models.TextField(_("Zusammenfassung"), blank=True)

    panels = [
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("speaker")]),
        FieldPanel("summary"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("Programmpunkt")
        verbose_name_plural = _("Programmpunkte")

    def __str__(self):
        return self.title


class AttendanceRow(Orderable):
    page = ParentalKey("participation.EventPage", related_name="attendance_rows")
    label = models.CharField(
        _("Gruppe"), max_length=120, help_text=_("Zum Beispiel Bewohnerschaft, Verwaltung, Politik.")
    )
    count = CountField(_("Anzahl"))

    panels = [FieldRowPanel([FieldPanel("label"), FieldPanel("count")])]

    class Meta(Orderable.Meta):
        verbose_name = _("Teilnahmezahl")
        verbose_name_plural = _("Teilnahmezahlen")

    def __str__(self):
        return f"{self.label}: {self.count}"


class EventOrganiser(Orderable):
    page = ParentalKey("participation.EventPage", related_name="organisers")
    organisation = models.ForeignKey(
        "districts.Organisation", verbose_name=_("Organisation"), on_delete=models.PROTECT, related_name="+"
    )
    role = models.CharField(_("Rolle"), max_length=20, choices=OrganiserRole, default=OrganiserRole.ORGANISER)

    panels = [FieldPanel("organisation"), FieldPanel("role")]

    class Meta(Orderable.Meta):
        verbose_name = _("beteiligte Organisation")
        verbose_name_plural = _("beteiligte Organisationen")

    def __str__(self):
        return f"{self.get_role_display()} {self.organisation}"


class NextStep(Orderable):
    page = ParentalKey("participation.EventPage", related_name="next_step_items")
    due = FuzzyDateField(_("Wann"), null=True, blank=True)
    text = models.TextField(_("Was"))
    responsible = models.CharField(_("Wer"), max_length=200, blank=True)

    panels = [FieldRowPanel([FieldPanel("due"), FieldPanel("responsible")]), FieldPanel("text")]

    class Meta(Orderable.Meta):
        verbose_name = _("nächster Schritt")
        verbose_name_plural = _("nächste Schritte")

    def __str__(self):
        return self.text


class ShortVersion(Orderable):
    """The event in a few sentences for those who read another language, or Leichte Sprache (`de-simple`)."""

    LANGUAGES = [
        ("de-simple", _("Leichte Sprache")),
        ("tr", "Türkçe"),
        ("ar", "العربية"),
        ("uk", "Українська"),
        ("en", "English"),
        ("pl", "Polski"),
        ("ru", "Русский"),
    ]
    page = ParentalKey("participation.EventPage", related_name="short_versions")
    language = models.CharField(_("Sprache"), max_length=12, choices=LANGUAGES)
    text = models.TextField(_("Text"))

    panels = [FieldPanel("language"), FieldPanel("text")]

    class Meta(Orderable.Meta):
        verbose_name = _("Kurzfassung")
        verbose_name_plural = _("Kurzfassungen")
        constraints = [
            models.UniqueConstraint(fields=["page", "language"], name="participation_one_short_version_a_language")
        ]

    def __str__(self):
        return self.get_language_display()


class EventPhoto(Orderable):
    page = ParentalKey("participation.EventPage", related_name="event_photos")
    photo = models.ForeignKey("districts.Photo", verbose_name=_("Foto"), on_delete=models.PROTECT, related_name="+")

    panels = [FieldPanel("photo")]

    class Meta(Orderable.Meta):
        verbose_name = _("Foto der Veranstaltung")
        verbose_name_plural = _("Fotos der Veranstaltung")

    def __str__(self):
        return str(self.photo)
