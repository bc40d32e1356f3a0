"""A photo as it comes from the table; every fault gets a sentence."""

from django import forms
from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from districts.imaging import clean_image
from districts.photo_forms import PhotoUploadField
from participation.domain.table_photos import KIND_OF_PEOPLE
from participation.lines import clean

INCOMPLETE = _("Dieses Foto kam unvollständig an.")
PEOPLE_FIRST = _("Bitte sagen Sie zuerst, ob Menschen erkennbar sind.")
TOO_LARGE = _("Dieses Foto ist zu groß. Bitte verkleinern Sie es.")
REST_OF_FORM = 3_000_000  # bytes for what comes with the photo


class TablePhotoField(PhotoUploadField):
    """Says in plain words what Wagtail's field says about formats and extensions."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.error_messages["invalid_image_known_format"] = _(
            "Der Name dieser Datei passt nicht zu ihrem Inhalt. Bitte speichern Sie das Foto neu."
        )


class TablePhotoForm(forms.Form):
    id = forms.UUIDField(error_messages={"invalid": INCOMPLETE, "required": INCOMPLETE})
    people = forms.ChoiceField(
        choices=[(people, people) for people in KIND_OF_PEOPLE],
        error_messages={"invalid_choice": PEOPLE_FIRST, "required": PEOPLE_FIRST},
    )
    alt = forms.CharField(
        required=False,
        max_length=255,
        error_messages={"max_length": _("Die Beschreibung ist zu lang (höchstens 255 Zeichen).")},
    )
    file = TablePhotoField(error_messages={"required": _("Bitte wählen Sie ein Foto aus.")})

    def clean_alt(self) -> str:
        return clean(self.cleaned_data["alt"])

    def clean_file(self):
        return clean_image(self.cleaned_data["file"])


def read_photo(request: HttpRequest) -> TablePhotoForm:
    """The form as it was sent; a file far too large is not read at all, what was typed beside it is."""
    largest = settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE + REST_OF_FORM
    too_large = int(request.META.get("CONTENT_LENGTH") or 0) > largest
    if too_large:
        request.upload_handlers = [SkippingHandler(request)]
    form = TablePhotoForm(request.POST, request.FILES)
    if too_large:
        form.errors["file"] = form.error_class([TOO_LARGE])
    return form


class SkippingHandler(FileUploadHandler):
    """Lets files pass by; the fields of the form are read."""

    def new_file(self, *args, **kwargs):
        raise SkipFile

    def receive_data_chunk(self, raw_data, start):
        raise SkipFile

    def file_complete(self, file_size):
        return None
