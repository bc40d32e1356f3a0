"""Our own index: one row for each thing that can be found, the same on every database."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .enums import Kind
from .visible import SearchEntryQuerySet


class SearchEntry(models.Model):
    """What is found and where; `words` and `title_words` are folded, see `folding.searchable`."""

    kind = models.CharField(_("Art"), max_length=16, choices=Kind)
    rank = models.PositiveSmallIntegerField(_("Rang der Art"))
    number = models.BigIntegerField(_("Nummer"), help_text="Tells entries of one kind apart, the same everywhere.")
    page = models.ForeignKey("wagtailcore.Page", verbose_name=_("Seite"), on_delete=models.CASCADE, related_name="+")
    revision = models.BigIntegerField(_("veröffentlichter Stand der Seite"), default=0)
    district = models.ForeignKey(
        "districts.DistrictPage",
        verbose_name=_("Stadtteil"),
        null=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    date = models.DateField(_("Sortierdatum"), null=True)
    year = models.PositiveSmallIntegerField(_("Jahr"), null=True)
    title = models.CharField(_("Titel"), max_length=300)
    text = models.TextField(_("Text"), blank=True)
    title_words = models.TextField(_("Wörter des Titels"), blank=True)
    words = models.TextField(_("alle Wörter"), blank=True)

    # What makes it public beside its page.
    card = models.OneToOneField(
        "participation.Card", verbose_name=_("Karte"), null=True, on_delete=models.CASCADE, related_name="+"
    )
    outcome = models.ForeignKey(
        "participation.Outcome",
        to_field="uuid",
        verbose_name=_("Ergebnis"),
        null=True,
        on_delete=models.DO_NOTHING,  # publishing an older revision makes the row anew, under the same uuid
        db_constraint=False,
        related_name="+",
    )
    document = models.ForeignKey(
        "wagtaildocs.Document", verbose_name=_("Dokument"), null=True, on_delete=models.CASCADE, related_name="+"
    )
    version = models.ForeignKey(
        "docs_export.Version", verbose_name=_("Fassung"), null=True, on_delete=models.CASCADE, related_name="+"
    )

    objects = SearchEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("Eintrag der Suche")
        verbose_name_plural = _("Einträge der Suche")

    def __str__(self):
        return self.title or self.text[:80]


class SearchWord(models.Model):
    """A word of the index, for "Meinten Sie …?"."""

    word = models.CharField(_("Wort"), max_length=64, unique=True)
    shown = models.CharField(_("wie es geschrieben wird"), max_length=80)
    length = models.PositiveSmallIntegerField(_("Länge"), db_index=True)

    class Meta:
        verbose_name = _("Wort der Suche")
        verbose_name_plural = _("Wörter der Suche")

    def __str__(self):
        return self.shown


class ReadPage(models.Model):
    """Up to which published state a page was read in."""

    page = models.OneToOneField(
        "wagtailcore.Page", verbose_name=_("Seite"), primary_key=True, on_delete=models.CASCADE, related_name="+"
    )
    revision = models.BigIntegerField(_("veröffentlichter Stand der Seite"), default=-1)

    class Meta:
        verbose_name = _("eingelesene Seite")
        verbose_name_plural = _("eingelesene Seiten")

    def __str__(self):
        return f"{self.page_id} ({self.revision})"


class ReadWall(models.Model):
    """Up to which of its changes a wall of cards was read in."""

    group = models.OneToOneField(
        "participation.WorkingGroupPage",
        verbose_name=_("Arbeitsgruppe"),
        primary_key=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    seq = models.BigIntegerField(_("letzte Änderung"), default=-1)

    class Meta:
        verbose_name = _("eingelesene Kartenwand")
        verbose_name_plural = _("eingelesene Kartenwände")

    def __str__(self):
        return f"{self.group_id} ({self.seq})"
