"""The upload form of photos; `WAGTAILIMAGES_IMAGE_FORM_BASE` names it."""

from django.core.exceptions import ValidationError
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from .imaging import BROKEN, DAMAGED


class PhotoUploadField(WagtailImageField):
    """Answers a half-transferred picture with a sentence; Wagtail's own field lets the error through."""

    def check_image_pixel_size(self, f):
        try:
            super().check_image_pixel_size(f)
        except DAMAGED as error:
            raise ValidationError(BROKEN, code="broken") from error


class PhotoForm(BaseImageForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        plain = self.fields.get("file")
        if plain:
            self.fields["file"] = PhotoUploadField(label=plain.label, required=plain.required, widget=plain.widget)
