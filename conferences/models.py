"""Stadtteilkonferenz: numbered conferences in a series."""

from django.core.validators import MinValueValidator, RegexValidator
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from conferences.forms import ConferencePageForm, ConferenceSeriesPageForm
from districts.models import BasePage
from participation.models import EventPage, event_panels

from .ordinals import ordinal_word


class ConferenceSeriesPage(BasePage):
    code = models.CharField(
        _("Kürzel"),
        max_length=4,
        default="SK",
        validators=[RegexValidator(r"^[A-Z]{1,4}$", _("Ein bis vier Großbuchstaben."))],
        help_text=_("Teil der Kennungen, zum Beispiel SK. Bleibt nach der ersten Veröffentlichung, wie es ist."),
    )
    rhythm = models.CharField(_("Wie oft?"), max_length=200, blank=True)
    introduction = RichTextField(_("Einleitung"), blank=True, features=["bold", "italic", "link", "ul", "ol"])

    base_form_class = ConferenceSeriesPageForm
    parent_page_types = ["districts.DistrictPage"]
    subpage_types = ["conferences.ConferencePage"]
    content_panels = [*BasePage.content_panels, FieldPanel("code"), FieldPanel("rhythm"), FieldPanel("introduction")]

    class Meta:
        verbose_name = _("Reihe von Stadtteilkonferenzen")
        verbose_name_plural = _("Reihen von Stadtteilkonferenzen")

    @cached_property
    def conferences(self) -> list["ConferencePage"]:
        """Published conferences, the latest first."""
        return list(ConferencePage.objects.child_of(self).live().public().order_by("-ordinal"))


class ConferencePage(EventPage):
    ordinal = models.PositiveSmallIntegerField(
        _("Nummer"),
        null=True,
        validators=[MinValueValidator(1)],
        help_text=_(
            "Die siebte Stadtteilkonferenz hat die Nummer 7. Bleibt nach der ersten Veröffentlichung, wie sie ist."
        ),
    )

    base_form_class = ConferencePageForm
    parent_page_types = ["conferences.ConferenceSeriesPage"]
    exclude_fields_in_copy = [*EventPage.exclude_fields_in_copy, "ordinal"]
    edit_handler = event_panels.edit_handler(BasePage, first=[FieldPanel("ordinal")])

    class Meta:
        verbose_name = _("Stadtteilkonferenz")
        verbose_name_plural = _("Stadtteilkonferenzen")

    def save(self, *args, **kwargs):
        if self._state.adding and self.ordinal is None:  # a copy is the template for the next conference
            self.ordinal = self.next_ordinal()
        self.title = self.title or self.ordinal_label
        return super().save(*args, **kwargs)

    def next_ordinal(self) -> int:
        """One more than the highest number in the series, drafts included."""
        siblings = self.get_parent().get_children().exclude(pk=self.pk)
        highest = ConferencePage.objects.filter(pk__in=siblings.values("pk")).aggregate(models.Max("ordinal"))
        return (highest["ordinal__max"] or 0) + 1

    @cached_property
    def series(self) -> ConferenceSeriesPage:
        return self.get_parent().specific

    @property
    def reference_code(self) -> str:
        return f"{self.series.code}{self.ordinal}"

    @property
    def ordinal_label(self) -> str:
        """`Siebte Stadtteilkonferenz`, whatever the page's title is."""
        return f"{ordinal_word(self.ordinal)} {self._meta.verbose_name}"

    @cached_property
    def previous(self) -> "ConferencePage | None":
        return self._neighbours().filter(ordinal__lt=self.ordinal).order_by("-ordinal").first()

    @cached_property
    def following(self) -> "ConferencePage | None":
        return self._neighbours().filter(ordinal__gt=self.ordinal).order_by("ordinal").first()

    def _neighbours(self):
        return ConferencePage.objects.sibling_of(self, inclusive=False).live().public()
