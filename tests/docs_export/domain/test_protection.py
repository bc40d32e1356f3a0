"""Every version that holds what may not be shown is found, and nothing else."""

import uuid
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone

from districts.enums import PhotoKind
from districts.models import PhotoConsent
from docs_export.domain.protection import find_concerns, find_public_concerns, versions_holding
from docs_export.domain.publish import withdraw_version
from docs_export.enums import SourceKind
from docs_export.models import Version
from participation.enums import Visibility
from participation.models import Card, EventPhoto
from tests.factories.districts import PhotoConsentFactory, PhotoFactory, picture_file
from tests.factories.docs_export import make_event, make_group, make_version, publish
from tests.factories.participation import CardFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]


@pytest.fixture
def event():
    return make_event()


@pytest.fixture
def card(event):
    return CardFactory(group=make_group(event), text="Frau Beispiel, Hausnummer 7")


@pytest.fixture
def photo(event):
    photo = PhotoFactory(kind=PhotoKind.IDENTIFIABLE, title="Am Tisch")
    PhotoConsentFactory(photo=photo)
    event.event_photos.add(EventPhoto(photo=photo))
    publish(event)
    return photo


def block(card):
    card.visibility, card.blocked_reason = Visibility.BLOCKED, "Name"
    card.save()


def titles() -> list[list[str]]:
    found = find_concerns(Version.objects.order_by("pk"))
    return [[concern.title for concern in concerns] for concerns in found.values()]


def test_nothing_is_found_where_all_may_be_shown(event, card, photo):
    make_version(event)
    assert titles() == []


def test_blocked_card_is_found_in_every_version(event, card):
    first = make_version(event)
    Version.objects.filter(pk=first.pk).update(published_at=timezone.now())
    second = make_version(event, change_note="Neu")
    block(card)
    assert versions_holding(SourceKind.CARD, str(card.uuid)) == [second, first]
    assert titles() == [["Karte „Frau Beispiel, Hausnummer 7“: gesperrt, Name"]] * 2


def test_card_that_was_blocked_before_is_only_in_the_internal_content(event, card):
    block(card)
    make_version(event)
    assert titles() == []


def test_deleted_card_is_found(event, card):
    make_version(event)
    card.delete()
    assert titles() == [["gelöschte Karte"]]


def test_card_that_was_shortened_is_found_where_it_stands_in_full(event, card):
    make_version(event)
    card.original_text, card.text = card.text, "[Name entfernt]"
    card.save()
    assert titles() == [["Karte „[Name entfernt]“: gekürzt"]]
    withdraw_version(Version.objects.get(), reason="Grund")
    make_version(event, change_note="Neu")
    assert titles() == []


@pytest.mark.parametrize(
    ("original", "text", "found"),
    [
        ("", "Hausnummer entfernt", True),
        ("Frau Beispiel, Hausnummer 7, Telefon 123", "Frau [gekürzt, da Angaben zur Person]", True),  # cut once more
        ("", "Frau B., Hausnummer 7", True),
        ("", "Frau Beispiel, Hausnummer 78", False),  # nothing is lost
        ("", "Frau Beispiel, Hausnumer 7", False),  # a letter is
        ("", " Frau  Beispiel, Hausnummer 7\r\n", False),  # frozen content has no such blanks
        ("Frau Beispiel, Hausnummer 7, Telefon 123", "Frau Beispiel, Hausnummer 7", False),  # cut before freezing
    ],
)
def test_wording_that_lost_something_is_found(event, card, original, text, found):
    make_version(event)
    card.original_text, card.text = original, text
    card.save()
    assert titles() == ([[f"Karte „{text}“: gekürzt"]] if found else [])


def test_public_concerns_leave_out_what_is_internal_alone(event, card):
    block(card)
    other = CardFactory(group=card.group, text="Herr Muster")
    version = make_version(event)
    Card.objects.filter(pk=card.pk).update(text="Kurz")
    assert find_public_concerns(version) == []
    assert titles() == [["Karte „Kurz“: gekürzt"]]
    block(other)
    assert [concern.title for concern in find_public_concerns(version)] == ["Karte „Herr Muster“: gesperrt, Name"]


def test_same_picture_uploaded_twice_is_found_by_either(event):
    data = picture_file().read()
    photos = [PhotoFactory(kind=PhotoKind.IDENTIFIABLE, file=ContentFile(data, "tisch.jpg")) for _ in range(2)]
    for photo in photos:
        PhotoConsentFactory(photo=photo)
        event.event_photos.add(EventPhoto(photo=photo))
    publish(event)
    version = make_version(event)
    for photo in photos:
        PhotoConsent.objects.all().update(withdrawn_on=None)
        photo.consents.update(withdrawn_on=timezone.localdate())
        assert versions_holding(SourceKind.PHOTO, str(photo.pk)) == [version]


@pytest.mark.parametrize("change", [{"withdrawn_on": 0}, {"valid_until": -1}, {"covers_publication": False}])
def test_ended_consent_is_found(event, photo, change):
    version = make_version(event)
    today = timezone.localdate()
    change = {field: today + timedelta(value) if value is not False else value for field, value in change.items()}
    PhotoConsent.objects.update(given_on=today - timedelta(9), **change)
    assert versions_holding(SourceKind.PHOTO, str(photo.pk)) == [version]
    assert titles() == [["Foto „Am Tisch“: Einwilligung widerrufen oder abgelaufen"]]


def test_withdrawn_version_holds_nothing(event, card):
    version = make_version(event)
    block(card)
    withdraw_version(version, reason="Grund")
    assert titles() == []


def test_what_no_version_holds():
    assert versions_holding(SourceKind.CARD, str(uuid.uuid4())) == []


@pytest.mark.parametrize("count", [2, 6])
def test_questions_do_not_grow_with_versions(event, card, photo, count, django_assert_num_queries):
    shortened = CardFactory(group=card.group, text="Frau Muster, Hausnummer 8")
    for number in range(count):
        version = make_version(event, change_note=f"Nummer {number}")
        Version.objects.filter(pk=version.pk).update(published_at=timezone.now())
    block(card)
    Card.objects.filter(pk=shortened.pk).update(text="Frau M.")
    photo.consents.update(withdrawn_on=timezone.localdate())
    versions = list(Version.objects.all())
    with django_assert_num_queries(7):
        assert [len(concerns) for concerns in find_concerns(versions).values()] == [3] * count
