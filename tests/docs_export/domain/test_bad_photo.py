"""One bad photo does not lose the documentation."""

import pytest
from django.core.files.base import ContentFile

from districts.enums import PhotoKind
from districts.models import Photo
from docs_export.domain.render import render_rendition
from docs_export.enums import JobStatus
from participation.models import EventPhoto
from tests.factories.docs_export import make_event, make_rendition, make_version
from tests.factories.participation import publish

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("empty_storage")]


@pytest.fixture
def rendition():
    """A version with a photo whose file is gone, frozen and rendered by the real renderer."""
    event = make_event()
    photo = Photo(title="Markt", kind=PhotoKind.ROOM, caption="Der Markt am Abend", width=4, height=3)
    photo.file.name = "originals/gibtesnicht.jpg"
    Photo.objects.bulk_create([photo])  # without the steps that would read the file
    event.event_photos.add(EventPhoto(photo=Photo.objects.get()))
    return make_rendition(make_version(publish(event)))


def test_lost_photo_is_replaced_by_a_note(rendition):
    assert render_rendition(rendition.pk) is True
    rendition.refresh_from_db()
    assert rendition.status == JobStatus.READY
    (note,) = rendition.notes
    assert "die Datei fehlt oder ist nicht lesbar" in note


def test_photo_is_printed_as_it_was_frozen(rendition):
    """What happens to the photo later does not touch the version."""
    source = rendition.version.snapshots.get(variant="public").sources.get(kind="photo")
    assert (source.key, source.file) == (str(Photo.objects.get().pk), f"photo-{source.key}.jpg")
    storage = Photo._meta.get_field("file").storage
    storage.save("originals/gibtesnicht.jpg", ContentFile(b"another picture"))
    render_rendition(rendition.pk)
    rendition.refresh_from_db()
    assert len(rendition.notes) == 1
