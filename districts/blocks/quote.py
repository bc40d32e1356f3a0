from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class QuoteBlock(blocks.StructBlock):
    """Words of others, with where they come from; by function, not by name."""

    text = blocks.TextBlock(label=_("Zitat"))
    source = blocks.CharBlock(
        label=_("Quelle"),
        required=False,
        max_length=160,
        help_text=_("Funktion oder Dokument; keine Namen von Privatleuten."),
    )

    class Meta:
        icon = "openquote"
        label = _("Zitat")
        template = "districts/blocks/quote.html"
        preview_value = {"text": "Ein Platz, auf dem alle sitzen können.", "source": "Aus einer Arbeitsgruppe"}
        description = _("Ein wörtliches Zitat mit Quelle.")
