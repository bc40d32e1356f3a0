from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock


class PhotoBlock(blocks.StructBlock):
    """A photo with caption and credit; it only appears while it may be shown."""

    photo = ImageChooserBlock(label=_("Foto"))
    caption = blocks.CharBlock(
        label=_("Bildunterschrift"), required=False, max_length=255, help_text=_("Leer: die Unterschrift des Fotos.")
    )

    class Meta:
        icon = "image"
        label = _("Foto")
        template = "districts/blocks/photo.html"
        preview_value = {"photo": None, "caption": "Der Stadtteilplatz nach dem Umbau"}
        description = _("Ein Foto mit Alternativtext, Bildunterschrift und Nachweis.")
