from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from taggit.models import ItemBase, TagBase

from districts.validators import validate_mark_colour

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


class Theme(TagBase):
    """A theme of the controlled vocabulary; editors choose, only the administration adds."""

    free_tagging = False

    colour = models.CharField(
        _("Farbe"),
        max_length=7,
        default="#2044aa",
        validators=[validate_mark_colour],
        help_text=_("Als # mit sechs Ziffern. Die Farbe steht immer neben dem Namen, nie allein."),
    )
    description = models.TextField(_("Beschreibung"), blank=True, help_text=_("Was zu diesem Thema gehört."))

    class Meta:
        verbose_name = _("Thema")
        verbose_name_plural = _("Themen")
        ordering = ["name"]

    def slugify(self, tag, i=None):
        slug = slugify(tag.translate(_UMLAUTS))
        return slug if i is None else f"{slug}-{i}"


class AbstractThemedItem(ItemBase):
    """Ties a theme to something; add a ParentalKey named content_object."""

    tag = models.ForeignKey(
        Theme, models.CASCADE, related_name="%(app_label)s_%(class)s_items", verbose_name=_("Thema")
    )

    class Meta:
        abstract = True
