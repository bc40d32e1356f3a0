from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class NoticeBlock(blocks.StructBlock):
    """A box for what must not be overlooked."""

    title = blocks.CharBlock(label=_("Titel"), max_length=120)
    text = blocks.RichTextBlock(label=_("Text"), features=["bold", "link", "ul"])

    class Meta:
        icon = "info-circle"
        label = _("Hinweiskasten")
        template = "districts/blocks/notice.html"
        preview_value = {"title": "Geänderte Sprechzeiten", "text": "<p>In den Ferien nur mittwochs.</p>"}
        description = _("Hebt einen kurzen Hinweis hervor.")
