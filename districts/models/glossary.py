from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index


class Term(index.Indexed, models.Model):
    """A word of the trade, explained where it stands."""

    term = models.CharField(_("Begriff"), max_length=120, unique=True, help_text=_("Zum Beispiel: ISEK."))
    long_form = models.CharField(
        _("Langform"), max_length=200, blank=True, help_text=_("Zum Beispiel: Integriertes Stadtentwicklungskonzept.")
    )
    explanation = models.TextField(_("Erklärung"), help_text=_("Ein bis drei einfache Sätze."))

    search_fields = [
        index.SearchField("term"),
        index.AutocompleteField("term"),
        index.SearchField("long_form"),
        index.SearchField("explanation"),
    ]

    class Meta:
        verbose_name = _("Begriff")
        verbose_name_plural = _("Begriffe")
        ordering = ["term"]

    def __str__(self):
        return self.term
