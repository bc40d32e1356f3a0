"""What is hidden reaches no public file, by no part of it: text, structure, metadata, bookmarks, links, data, name."""

from io import BytesIO
from types import SimpleNamespace

import pikepdf
import pytest
from django.urls import reverse
from PIL import Image

from districts.models import PhotoConsent
from docs_export.domain.publish import publish_version
from docs_export.enums import Variant
from docs_export.models import Rendition
from participation.domain.followups import add_follow_up
from participation.models import Card, EventPage, EventPhoto, OutcomeRecord
from tests.factories.accounts import AdminFactory
from tests.factories.districts import PhotoConsentFactory, PhotoFactory, picture_file
from tests.factories.docs_export import make_version

from .finding import body, everything_in, leaked, rendered
from .leaks import SEEN, make_world

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(db, settings, tmp_path):
    settings.VAR_DIR = tmp_path
    return make_world()


def hide_in_a_photo_that_is_shown(world) -> str:
    """Its file name, title, EXIF and the place of a consent; returns the upload, as text."""
    exif = Image.Exif()
    exif[0x013B] = world.hide("EXIF")  # Artist
    upload = picture_file(f"{world.hide('DATEINAME')}.jpg", exif=exif.tobytes())
    told = upload.name + upload.read().decode("latin-1")
    upload.seek(0)
    shown = PhotoFactory(file=upload, title=world.hide("TITELGEZEIGT"), caption=f"Saal {SEEN}", alt_text="Ein Saal")
    PhotoConsentFactory(photo=shown, reference=world.hide("FORMULAR"))
    # From the published rows, so that the draft of the world's event stays one.
    EventPhoto.objects.create(page=EventPage.objects.get(pk=world.event.pk), photo=shown)
    return told


def hide_in_an_answer(world, user) -> None:
    """To an outcome that was taken back."""
    record = OutcomeRecord.objects.get(headline__contains="ZURUECKGENOMMEN")
    add_follow_up(record, "in_review", text=world.hide("ANTWORT"), author=world.hide("STELLE"), by=user)


@pytest.fixture
def files(world, tmp_path, django_capture_on_commit_callbacks):
    """A first public version, a second that stays unpublished, and a third in both variants."""
    upload = hide_in_a_photo_that_is_shown(world)
    names = {"first_name": world.hide("VORNAME"), "last_name": world.hide("NACHNAME")}
    user = AdminFactory(email=f"{world.hide('KONTO')}@example.org", **names)
    hide_in_an_answer(world, user)
    deleted = Card.objects.create(group=world.group, text=world.hide("KARTEGELOESCHT"))
    first = make_version(world.event, by=user)
    before = everything_in(rendered(first, Variant.PUBLIC, tmp_path))
    publish_version(first, by=user)
    deleted.delete()
    make_version(world.event, by=user, change_note=world.hide("AENDERUNG"))
    Card.objects.create(group=world.group, text=f"Neue Karte {SEEN}")
    third = make_version(world.event, by=user, change_note=f"Neu {SEEN}")
    paths = {variant: rendered(third, variant, tmp_path) for variant in Variant}
    publish_version(third, by=user)
    return SimpleNamespace(upload=upload, before=before, user=user, version=third, paths=paths)


def shown_to_staff(client, world, files) -> str:
    """Everything on the admin pages where somebody could have typed it, and in what staff download."""
    client.force_login(files.user)
    photos = [row.photo for row in EventPage.objects.get(pk=world.event.pk).event_photos.all()]
    consents = PhotoConsent.objects.all()
    addresses = [f"/admin/pages/{page.pk}/edit/" for page in [world.event, world.group, *world.pages.values()]]
    addresses += ["/admin/cluster/", *(f"/admin/card/edit/{card.pk}/" for card in Card.objects.all())]
    addresses += [f"/admin/images/{photo.pk}/" for photo in photos]
    addresses += [reverse(consent.snippet_viewset.get_url_name("edit"), args=[consent.pk]) for consent in consents]
    addresses += ["/admin/account/", reverse("docs_export_admin:event", args=[world.event.pk])]
    records = OutcomeRecord.objects.exclude(follow_ups=None)
    addresses += [reverse("participation_follow_up", args=[record.pk]) for record in records]
    answers = [client.get(address) for address in addresses]
    assert [(a.request["PATH_INFO"], a.status_code) for a in answers if a.status_code != 200] == []
    return "".join(map(body, answers))


def data_of(path) -> str:
    """The attachments, as text."""
    with pikepdf.open(path) as pdf:
        return "".join(spec.get_file().read_bytes().decode() for spec in pdf.attachments.values())


def camera_data(path) -> list[dict]:
    """What each picture of the file says about its making."""
    with pikepdf.open(path) as pdf:
        raw = [thing.read_raw_bytes() for thing in pdf.objects if isinstance(thing, pikepdf.Stream)]
    return [dict(Image.open(BytesIO(data)).getexif()) for data in raw if data.startswith(b"\xff\xd8")]


def test_public_file_holds_nothing_hidden(client, world, files):
    """One test, since its three documents take their time."""
    public, internal = files.paths[Variant.PUBLIC], files.paths[Variant.INTERNAL]
    text = everything_in(public)
    assert leaked(text) == set()
    assert text.count(SEEN) >= 8
    assert (leaked(data_of(public)), data_of(public).count(SEEN) >= 4) == (set(), True)
    assert camera_data(public) == [{}]

    answer = client.get(f"/d/{files.version.event.reference}/{files.version.number}.pdf")
    assert (answer.status_code, leaked(str(answer.headers) + body(answer))) == (200, set())
    assert leaked(Rendition.objects.get(version=files.version, variant=Variant.PUBLIC).file.name) == set()

    # Else all this would prove nothing: each marker is in the internal file, the admin, the upload or an older file.
    found = leaked(everything_in(internal)) | leaked(shown_to_staff(client, world, files))
    assert world.markers - found - leaked(files.upload) - leaked(files.before) == set()
    assert leaked(data_of(internal)) >= {"GEHEIMKARTE", "GEHEIMERGEBNISNOTIZ", "GEHEIMZURUECKGENOMMEN"}
