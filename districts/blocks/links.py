from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock


class LinkBlock(blocks.StructBlock):
    """A link to exactly one of page, document or address."""

    text = blocks.CharBlock(
        label=_("Linktext"), required=False, max_length=120, help_text=_("Leer: der Titel des Ziels.")
    )
    page = blocks.PageChooserBlock(label=_("Seite"), required=False)
    document = DocumentChooserBlock(label=_("Dokument"), required=False)
    url = blocks.URLBlock(label=_("Adresse"), required=False)

    class Meta:
        icon = "link"
        label = _("Link")

    def clean(self, value):
        value = super().clean(value)
        targets = [name for name in ("page", "document", "url") if value.get(name)]
        if len(targets) != 1:
            message = _("Bitte genau ein Ziel angeben: Seite, Dokument oder Adresse.")
            raise blocks.StructBlockValidationError(block_errors={"page": ValidationError(message)})
        if targets == ["url"] and not value.get("text"):
            message = _("Bitte sagen, wohin der Link führt.")
            raise blocks.StructBlockValidationError(block_errors={"text": ValidationError(message)})
        return value


class LinksBlock(blocks.StructBlock):
    """A list of links and downloads."""

    title = blocks.CharBlock(label=_("Titel"), required=False, max_length=120)
    links = blocks.ListBlock(LinkBlock(), label=_("Links"), min_num=1)

    class Meta:
        icon = "link"
        label = _("Links und Downloads")
        template = "districts/blocks/links.html"
        preview_value = {
            "title": "Zum Weiterlesen",
            "links": [
                {"text": "Förderprogramme der Stadt", "page": None, "document": None, "url": "https://example.org/"}
            ],
        }
        description = _("Verweise auf Seiten, Dokumente und andere Websites.")
