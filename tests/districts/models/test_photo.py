from contextlib import nullcontext
from datetime import date, timedelta
from hashlib import sha1

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from wagtail.images.forms import get_image_form, get_image_multi_form
from wagtail.models import Collection, UploadedFile

from districts.enums import PhotoKind, PhotoState
from districts.models import Photo
from tests.districts.test_imaging import SECRET, UPLOADS
from tests.factories.districts import PhotoConsentFactory, PhotoFactory, picture_file

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
PAST, FUTURE = TODAY - timedelta(days=9), TODAY + timedelta(days=9)


@pytest.mark.parametrize("kind", UPLOADS)
def test_stored_original_has_no_camera_data(kind):
    photo = PhotoFactory(file=UPLOADS[kind]())
    with photo.file.storage.open(photo.file.name) as stored:
        content = stored.read()

    assert not [word for word in (SECRET, b"Exif", b"GPS", b"xmp") if word in content]
    assert (photo.width, photo.height, photo.file_size) == (60, 40, len(content))
    assert len(photo.file_hash) == 40


def test_original_lies_outside_of_the_media_folder_under_a_name_that_tells_nothing():
    photo = PhotoFactory(file=picture_file("Erika-Mustermann.jpg"))

    assert not default_storage.exists(photo.file.name)
    assert "Mustermann" not in photo.file.name
    assert photo.file.url == f"/admin/fotos/{photo.file.name}"


def test_saving_again_does_not_encode_again():
    photo = PhotoFactory()
    name = photo.file.name
    photo = Photo.objects.get(pk=photo.pk)
    photo.title = "Aula"
    photo.save()

    assert photo.file.name == name


@pytest.fixture(autouse=True)
def _photo_form(settings):
    settings.WAGTAILIMAGES_IMAGE_FORM_BASE = "districts.photo_forms.PhotoForm"
    settings.WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "webp", "heic"]


def upload(content, name, admin_user):
    form = get_image_form(Photo)
    data = {"title": "Aula", "collection": Collection.get_first_root_node().pk}
    return form(data, {"file": SimpleUploadedFile(name, content)}, user=admin_user)


WHOLE = picture_file(size=(400, 300)).read()


@pytest.mark.parametrize(
    ("content", "name", "message"),
    [
        (b"kein Bild", "aula.jpg", "Bitte ein gültiges Bild hochladen."),
        (WHOLE, "aula.png", "Kein gültiges .png-Bild."),
        (WHOLE, "aula.exe", "Nicht unterstütztes Bildformat."),
        (WHOLE[: len(WHOLE) // 2], "aula.jpg", "Dieses Bild ist beschädigt."),
    ],
)
def test_broken_or_disguised_file_is_refused_in_german(content, name, message, admin_user):
    form = upload(content, name, admin_user)

    assert not form.is_valid()
    assert form.errors["file"][0].startswith(message)


@pytest.mark.parametrize(("kind", "name"), [("jpeg", "aula.jpg"), ("heic", "IMG_1.HEIC"), ("png", "plan.png")])
def test_upload_through_the_form_is_stored_clean(kind, name, admin_user):
    form = upload(UPLOADS[kind]().read(), name, admin_user)
    assert form.is_valid(), form.errors
    photo = form.save()
    with photo.file.storage.open(photo.file.name) as stored:
        content = stored.read()

    assert (SECRET in content, photo.file_size, photo.file_hash) == (False, len(content), sha1(content).hexdigest())


def test_multiple_upload_needs_nothing_but_the_file(admin_user):
    form = get_image_multi_form(Photo)

    assert [name for name, field in form.base_fields.items() if field.required] == ["title", "collection"]


def test_upload_that_wagtail_parks_is_clean_too(admin_user):
    parked = UploadedFile.objects.create(
        for_content_type=ContentType.objects.get_for_model(Photo), file=UPLOADS["jpeg"](), uploaded_by_user=admin_user
    )

    with parked.file.open() as stored:
        assert SECRET not in stored.read()


def test_alternative_text_is_never_the_file_name():
    photo = PhotoFactory(title="IMG_4711", alt_text="")

    assert photo.default_alt_text == ""
    photo.alt_text = "Ein Saal"
    photo.save()
    assert (photo.default_alt_text, photo.description) == ("Ein Saal", "Ein Saal")
    assert 'alt="Ein Saal"' in photo.get_rendition("width-20").img_tag()


@pytest.mark.parametrize(
    ("fields", "missing"),
    [
        ({"kind": PhotoKind.ROOM, "alt_text": ""}, ["Alternativtext"]),
        ({"kind": PhotoKind.BOARD, "alt_text": "Pinnwand"}, ["Abschrift"]),
        ({"kind": PhotoKind.BOARD, "alt_text": "Pinnwand", "transcript": "Bänke"}, []),
    ],
)
def test_missing_texts_are_named(fields, missing):
    assert PhotoFactory.build(**fields).missing_texts == missing


ON = {"given_on": date(2020, 1, 1)}
STATES = [
    ("board", PhotoKind.BOARD, False, [], PhotoState.PUBLISHABLE),
    ("room", PhotoKind.ROOM, False, [], PhotoState.PUBLISHABLE),
    ("plan", PhotoKind.PLAN, False, [], PhotoState.PUBLISHABLE),
    ("nobody identifiable", PhotoKind.NOT_IDENTIFIABLE, True, [], PhotoState.PUBLISHABLE),
    ("kind not given", "", False, [], PhotoState.UNKNOWN_KIND),
    ("kind not given, consent there", "", False, [ON], PhotoState.UNKNOWN_KIND),
    ("no consent", PhotoKind.IDENTIFIABLE, False, [], PhotoState.CONSENT_MISSING),
    ("consent", PhotoKind.IDENTIFIABLE, False, [ON], PhotoState.PUBLISHABLE),
    ("consent until today", PhotoKind.IDENTIFIABLE, False, [ON | {"valid_until": TODAY}], PhotoState.PUBLISHABLE),
    ("consent ran out", PhotoKind.IDENTIFIABLE, False, [ON | {"valid_until": PAST}], PhotoState.CONSENT_ENDED),
    ("withdrawn", PhotoKind.IDENTIFIABLE, False, [ON | {"withdrawn_on": TODAY}], PhotoState.CONSENT_ENDED),
    ("withdrawn later", PhotoKind.IDENTIFIABLE, False, [ON | {"withdrawn_on": FUTURE}], PhotoState.PUBLISHABLE),
    ("one withdrawn", PhotoKind.IDENTIFIABLE, False, [ON, ON | {"withdrawn_on": PAST}], PhotoState.CONSENT_ENDED),
    ("given later", PhotoKind.IDENTIFIABLE, False, [{"given_on": FUTURE}], PhotoState.CONSENT_ENDED),
    ("press only", PhotoKind.IDENTIFIABLE, False, [ON | {"covers_publication": False}], PhotoState.CONSENT_ENDED),
    ("minors", PhotoKind.IDENTIFIABLE, True, [ON], PhotoState.GUARDIANS_MISSING),
    ("minors, guardians", PhotoKind.IDENTIFIABLE, True, [ON | {"by_guardians": True}], PhotoState.PUBLISHABLE),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "minors", "consents", "state"), [row[1:] for row in STATES], ids=[row[0] for row in STATES]
)
def test_state_and_query_follow_one_rule(kind, minors, consents, state):
    PhotoFactory()  # so that photo and consent do not happen to bear the same key
    photo = PhotoFactory(kind=kind, contains_minors=minors)
    for consent in consents:
        PhotoConsentFactory(photo=photo, **consent)

    assert photo.publication_state == state
    assert photo.publishable is (state == PhotoState.PUBLISHABLE)
    assert Photo.objects.publishable().filter(pk=photo.pk).exists() is photo.publishable


@pytest.mark.parametrize("field", ["valid_until", "withdrawn_on"])
@pytest.mark.parametrize(("days", "is_refused"), [(-1, True), (0, False)])
def test_consent_does_not_end_before_it_was_given(field, days, is_refused):
    consent = PhotoConsentFactory(given_on=PAST, **{field: PAST + timedelta(days=days)})
    with pytest.raises(ValidationError, match="vor dem Tag der Einwilligung") if is_refused else nullcontext():
        consent.full_clean()
