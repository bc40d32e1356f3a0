from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class HeadingBlock(blocks.StructBlock):
    """A heading below the page's title; two levels are enough for a page."""

    text = blocks.CharBlock(label=_("Überschrift"), max_length=120)
    level = blocks.ChoiceBlock(
        label=_("Ebene"), choices=[("h2", _("Abschnitt")), ("h3", _("Unterabschnitt"))], default="h2"
    )

    class Meta:
        icon = "title"
        label = _("Überschrift")
        template = "districts/blocks/heading.html"
        preview_value = {"text": "Was im Stadtteilbüro möglich ist", "level": "h2"}
        description = _("Gliedert die Seite in Abschnitte.")
