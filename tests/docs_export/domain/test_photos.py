"""Copies of photos stay as long as a version holds them, and no longer."""

import os
import time
from pathlib import Path

import pytest
from django.db import transaction

from docs_export.domain.leftovers import remove_leftovers
from docs_export.domain.publish import withdraw_version
from participation.models import EventPhoto
from tests.factories.districts import PhotoFactory
from tests.factories.docs_export import make_event, make_version
from tests.factories.participation import publish

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin")]


@pytest.fixture
def event():
    event = make_event()
    event.event_photos.add(EventPhoto(photo=PhotoFactory()))
    return publish(event)


@pytest.fixture
def copies(empty_storage):
    def found() -> list[Path]:
        return list(Path(empty_storage, "fotos").rglob("*.jpg"))

    return found


def freeze_and_fail(event) -> None:
    with transaction.atomic():
        make_version(event)
        transaction.set_rollback(True)


def age(paths) -> None:
    before = time.time() - 2 * 24 * 3600
    for path in paths:
        os.utime(path, (before, before))


@pytest.mark.parametrize(("is_old", "left"), [(True, 0), (False, 1)])
def test_copy_of_a_version_that_never_came_to_be_goes_after_a_day(event, copies, is_old, left):
    freeze_and_fail(event)
    assert len(copies()) == 1
    if is_old:
        age(copies())
    assert (remove_leftovers(), len(copies())) == (1 - left, left)


def test_copy_that_a_version_holds_stays(event, copies):
    make_version(event)
    age(copies())
    assert (remove_leftovers(), len(copies())) == (0, 1)


def test_copy_goes_with_the_last_version(event, copies, django_capture_on_commit_callbacks):
    other = make_event(event.district, code="BW2")
    other.event_photos.add(EventPhoto(photo=event.event_photos.get().photo))
    left = []
    for version in (make_version(event), make_version(publish(other))):
        with django_capture_on_commit_callbacks(execute=True):
            withdraw_version(version, reason="Grund")
        left.append(len(copies()))
    assert left == [1, 0]
