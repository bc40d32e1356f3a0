"""What the database and the models refuse."""

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError
from django.utils import timezone

from docs_export.enums import JobStatus, Variant
from docs_export.models import FrozenError, Rendition, Snapshot, Version
from tests.factories.docs_export import make_event, make_rendition, make_version

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]


def refused(make):
    with pytest.raises(IntegrityError), transaction.atomic():
        make()
    return True


def values(event, **fields):
    return {"event_id": event.pk, "major": 3, "minor": 0, "frozen_at": timezone.now(), "change_note": "Neu", **fields}


@pytest.mark.parametrize(
    "fields",
    [
        {"major": 1},  # the number is taken
        {"change_note": ""},
        {"withdrawn_at": timezone.now()},
        {"foreign_url": "https://example.org/"},
    ],
)
def test_version_is_refused(fields):
    event = make_event()
    make_version(event)
    assert refused(lambda: Version.objects.create(**values(event, **fields)))


def test_foreign_version_needs_no_content():
    version = Version.objects.create(**values(make_event(), major=0, minor=1, change_note="", is_foreign=True))
    assert str(version).endswith("Fassung 0.1")


@pytest.mark.parametrize(("field", "value"), [("major", 9), ("change_note", "anders"), ("frozen_at", timezone.now())])
def test_version_does_not_change(field, value):
    version = make_version()
    setattr(version, field, value)
    with pytest.raises(FrozenError, match=field):
        version.save()
    with pytest.raises(FrozenError, match=field):
        Version.objects.filter(pk=version.pk).update(**{field: value})


def test_version_is_not_deleted():
    version = make_version()
    for delete in (version.delete, Version.objects.all().delete, version.event.delete):
        with pytest.raises((FrozenError, ProtectedError)):
            delete()
    assert Version.objects.count() == 1


def test_snapshot_does_not_change():
    snapshot = make_version().snapshots.first()
    snapshot.fingerprint = "0" * 64
    with pytest.raises(FrozenError, match="fingerprint"):
        snapshot.save()


def test_one_snapshot_of_each_variant():
    version = make_version()
    fields = {"variant": Variant.PUBLIC, "schema_version": 1, "content": {}, "fingerprint": ""}
    assert refused(lambda: Snapshot.objects.create(version=version, **fields))


@pytest.mark.parametrize(
    "fields",
    [
        {"progress": 101},
        {"status": JobStatus.READY},
        {"status": JobStatus.RENDERING},
        {"status": JobStatus.FAILED},
    ],
)
def test_rendition_is_refused(fields):
    version = make_version()
    assert refused(lambda: make_rendition(version, **fields))


def test_one_rendition_of_each_key():
    version = make_version()
    make_rendition(version)
    assert refused(lambda: make_rendition(version))
    assert Rendition.objects.count() == 1
