from datetime import date, timedelta

import pytest
from django.core.files.storage import default_storage
from django.utils import timezone

from districts.domain.photos import withdraw_expired_photos
from districts.enums import PhotoKind
from districts.models import Photo, PhotoConsent
from tests.factories.districts import PhotoConsentFactory, PhotoFactory

pytestmark = pytest.mark.django_db


def fresh(photo):
    return Photo.objects.get(pk=photo.pk)


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


def test_copy_of_a_publishable_photo_is_public():
    rendition = PhotoFactory().get_rendition("width-20")

    assert rendition.url == f"/media/{rendition.file.name}"
    assert default_storage.exists(rendition.file.name)


@pytest.mark.parametrize("kind", ["", PhotoKind.IDENTIFIABLE])
def test_copy_of_another_photo_is_not_public(kind):
    rendition = PhotoFactory(kind=kind).get_rendition("width-20")

    assert rendition.url == f"/admin/fotos/{rendition.file.name}"
    assert not default_storage.exists(rendition.file.name)


def test_withdrawal_deletes_public_copies_at_once(committed):
    consent = PhotoConsentFactory()
    name = fresh(consent.photo).get_rendition("width-20").file.name
    assert default_storage.exists(name)
    with committed():
        consent.withdrawn_on = timezone.localdate()
        consent.save()

    assert not default_storage.exists(name)
    assert not fresh(consent.photo).get_rendition("width-20").is_public


def test_deleting_a_consent_deletes_public_copies(committed):
    consent = PhotoConsentFactory()
    name = fresh(consent.photo).get_rendition("width-20").file.name
    with committed():
        consent.delete()

    assert not default_storage.exists(name)


def test_change_of_kind_deletes_public_copies(committed):
    photo = PhotoFactory()
    name = photo.get_rendition("width-20").file.name
    with committed():
        photo.kind = PhotoKind.IDENTIFIABLE
        photo.save()

    assert not default_storage.exists(name)


def test_consent_lets_the_photo_into_public():
    photo = PhotoFactory(kind=PhotoKind.IDENTIFIABLE)
    assert not photo.get_rendition("width-20").is_public
    PhotoConsentFactory(photo=photo)

    assert fresh(photo).get_rendition("width-20").is_public


def test_consent_that_runs_out_is_found_without_a_change(committed):
    kept, ended = PhotoConsentFactory().photo, PhotoConsentFactory().photo
    names = [fresh(photo).get_rendition("width-20").file.name for photo in (kept, ended)]
    yesterday = timezone.localdate() - timedelta(days=1)
    PhotoConsent.objects.filter(photo=ended).update(valid_until=yesterday)
    with committed():
        assert withdraw_expired_photos() == 1

    assert [default_storage.exists(name) for name in names] == [True, False]


def test_stale_copy_is_never_used_again():
    consent = PhotoConsentFactory()
    fresh(consent.photo).get_rendition("width-20")
    PhotoConsent.objects.update(valid_until=date(2020, 2, 1))

    assert not fresh(consent.photo).get_rendition("width-20").is_public
    assert not fresh(consent.photo).get_renditions("width-20", "width-30")["width-20"].is_public


def test_deleting_a_photo_deletes_its_files(committed):
    photo = PhotoFactory()
    rendition = photo.get_rendition("width-20")
    storage, names = photo.file.storage, [photo.file.name, rendition.file.name]
    with committed():
        photo.delete()

    assert [storage.exists(name) for name in names] == [False, False]
