from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class TextBlock(blocks.RichTextBlock):
    def __init__(self, **kwargs):
        kwargs.setdefault("features", ["bold", "italic", "ul", "ol", "link", "document-link"])
        super().__init__(**kwargs)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "districts/blocks/text.html"
        preview_value = "<p>Das Büro berät zu <b>Förderprogrammen</b> und nimmt Anregungen auf.</p>"
        description = _("Absätze, Listen und Verweise.")
