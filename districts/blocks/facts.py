from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class FactBlock(blocks.StructBlock):
    label = blocks.CharBlock(label=_("Bezeichnung"), max_length=80)
    value = blocks.CharBlock(label=_("Angabe"), max_length=255)

    class Meta:
        icon = "list-ul"
        label = _("Angabe")


class FactsBlock(blocks.StructBlock):
    """A list of labels and values."""

    rows = blocks.ListBlock(FactBlock(), label=_("Angaben"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("Angaben")
        template = "districts/blocks/facts.html"
        preview_value = {"rows": [{"label": "Ort", "value": "Stadtteilladen"}]}
        description = _("Kurze Angaben mit Bezeichnung, zum Beispiel Ort und Zeit.")
