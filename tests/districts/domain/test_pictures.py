"""Copies in several formats and widths: only of photos that may be shown, and all of them go with the photo."""

import io

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from PIL import Image

from districts.domain.pictures import FORMATS, SPECS, WIDTHS, make_copies, photos_without_copies
from districts.enums import PhotoKind
from districts.models import Photo, PhotoConsent
from tests.factories.districts import PhotoConsentFactory, PhotoFactory, picture_file

pytestmark = pytest.mark.django_db


def fresh(photo):
    return Photo.objects.get(pk=photo.pk)


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


def opened(copy):
    with copy.file.open("rb") as file:
        return Image.open(io.BytesIO(file.read()))


def test_each_format_in_each_width_without_camera_data():
    exif = Image.Exif()
    exif[0x010E] = "Kamera von Frau Muster"
    photo = PhotoFactory(file=picture_file(size=(1600, 1200), exif=exif.tobytes()))
    assert make_copies(photo) == len(SPECS) == 9
    pictures = [opened(copy) for copy in photo.renditions.order_by("pk")]
    assert sorted((picture.format.lower(), picture.width) for picture in pictures) == sorted(
        (file_format, width) for file_format in FORMATS for width in WIDTHS
    )
    assert [dict(picture.getexif()) for picture in pictures] == [{}] * 9
    assert make_copies(fresh(photo)) == 0


def test_see_through_becomes_white_where_the_format_has_no_such_thing():
    clear = io.BytesIO()
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(clear, "PNG")
    photo = PhotoFactory(file=ContentFile(clear.getvalue(), name="logo.png"))
    make_copies(photo)
    copy = photo.renditions.get(filter_spec="width-752|format-jpeg|bgcolor-ffffff")
    assert opened(copy).getpixel((20, 20)) == (255, 255, 255)


def test_only_photos_that_may_be_shown_get_copies():
    shown, unknown = PhotoFactory(), PhotoFactory(kind="")
    consented = PhotoConsentFactory().photo
    identifiable = PhotoFactory(kind=PhotoKind.IDENTIFIABLE)
    assert list(photos_without_copies()) == [consented, shown]
    assert [make_copies(photo) for photo in (shown, unknown, identifiable)] == [9, 0, 0]
    assert list(photos_without_copies()) == [consented]


def test_consent_that_ends_takes_every_copy_out_of_public(committed):
    consent = PhotoConsentFactory()
    make_copies(consent.photo)
    names = [copy.file.name for copy in consent.photo.renditions.all()]
    assert [default_storage.exists(name) for name in names] == [True] * 9
    with committed():
        PhotoConsent.objects.get(pk=consent.pk).delete()
    assert [default_storage.exists(name) for name in names] == [False] * 9


def test_photo_that_is_deleted_takes_every_copy_along(committed):
    photo = PhotoFactory()
    make_copies(photo)
    names = [copy.file.name for copy in photo.renditions.all()]
    with committed():
        photo.delete()
    assert [default_storage.exists(name) for name in names] == [False] * 9


def test_consent_that_ends_while_copies_are_made(monkeypatch):
    consent = PhotoConsentFactory()
    make = Photo.get_renditions

    def end_meanwhile(photo, *specs):
        made = make(photo, *specs)
        PhotoConsent.objects.all()._raw_delete("default")
        return made

    monkeypatch.setattr(Photo, "get_renditions", end_meanwhile)
    make_copies(consent.photo)
    assert [copy for copy in consent.photo.renditions.all() if copy.is_public] == []
