"""Photos of the board: without place and device, once, and a sentence for what is no photo."""

from io import BytesIO
from uuid import uuid4

import pytest
from django.core.files.base import ContentFile
from PIL import Image

from districts.domain.roles import district_collection
from districts.models import Photo
from participation.domain.access import ensure_access, token_of
from participation.limits import PHOTOS, spend
from participation.models import WaitingPhoto
from tests.districts.test_imaging import SECRET, camera_data, truncated, upload
from tests.website.html import Html

pytestmark = pytest.mark.django_db


def jpeg(name="tafel.jpg", **options):
    file = upload("JPEG", **options)
    file.name = name
    return file


def renamed(file, name):
    file.name = name
    return file


def post(table, *, script=False, **fields):
    sent = {"id": uuid4(), "people": "no", "alt": "Karten an der Wand", "file": jpeg(), **fields}
    headers = {"accept": "application/json"} if script else {}
    sent = {name: value for name, value in sent.items() if value is not None}
    return table.client.post(f"{table.address}foto", sent, headers=headers)


@pytest.mark.parametrize(
    ("people", "kind", "publishable"),
    [("no", "pinnwand", True), ("yes", "erkennbar", False), ("unknown", "", False)],
)
def test_photo_waits_for_the_moderation(table, people, kind, publishable):
    answer = post(table, people=people)

    assert answer["Location"] == f"{table.address}?getan=foto"
    waiting = WaitingPhoto.objects.get()
    photo = waiting.photo
    assert (waiting.group_id, waiting.taken_in_at) == (table.group.pk, None)
    assert (photo.kind, photo.alt_text, photo.publishable) == (kind, "Karten an der Wand", publishable)
    assert photo.title == "Foto von Tisch 3: Vernetzung"


def test_photo_lies_in_the_event_s_folder(table):
    post(table)

    collection = Photo.objects.get().collection
    assert str(table.access.event_id) in collection.name
    assert collection.is_descendant_of(district_collection(table.access.event.district))
    post(table)
    assert set(Photo.objects.values_list("collection", flat=True)) == {collection.pk}


def test_place_and_device_are_gone(table):
    post(table, file=jpeg(exif=camera_data(), comment=SECRET))

    with Photo.objects.get().file.open("rb") as file:
        stored = file.read()
    assert SECRET not in stored
    assert dict(Image.open(BytesIO(stored)).getexif()) == {}


def test_photo_sent_three_times_is_stored_once(table):
    uuid = uuid4()

    answers = [post(table, id=uuid, script=True).json() for _ in range(3)]

    assert [answer["state"] for answer in answers] == ["stored", "known", "known"]
    assert answers[0] == {"id": str(uuid), "state": "stored", "message": ""}
    assert Photo.objects.count() == WaitingPhoto.objects.count() == 1


def test_photo_of_another_group_is_not_touched(table, event, plenary):
    uuid = uuid4()
    post(table, id=uuid)
    other = f"/tisch/{token_of(ensure_access(event, plenary))}/"

    sent = {"id": uuid, "people": "no", "file": jpeg()}
    answer = table.client.post(f"{other}foto", sent, headers={"accept": "application/json"})

    assert (answer.status_code, Photo.objects.count()) == (400, 1)
    assert "Bitte wählen Sie es noch einmal." in answer.json()["message"]


def oversized():
    return jpeg(size=(9000, 8000))


def emptied_heic():
    """Its decoder raises other errors than Pillow's own."""
    whole = upload("HEIF").read()
    head = whole.index(b"mdat") + 4
    return ContentFile(whole[:head] + bytes(len(whole) - head), name="foto.heic")


MISNAMED = "Der Name dieser Datei passt nicht zu ihrem Inhalt."
BAD = {
    "none": (lambda: None, "Bitte wählen Sie ein Foto aus."),
    "empty": (lambda: ContentFile(b"", name="foto.jpg"), "Die übertragene Datei ist leer."),
    "pdf": (lambda: ContentFile(b"%PDF-1.7", name="foto.jpg"), "Bild"),
    "svg": (lambda: ContentFile(b"<svg xmlns='http://www.w3.org/2000/svg'/>", name="foto.svg"), "Bildformat"),
    "svg disguised": (lambda: ContentFile(b"<svg xmlns='http://www.w3.org/2000/svg'/>", name="foto.png"), MISNAMED),
    "wrong name": (lambda: jpeg(name="foto.png"), MISNAMED),
    "no extension": (lambda: jpeg(name="foto"), "Bildformat"),
    "program": (lambda: jpeg(name="foto.exe"), "Bildformat"),
    "truncated": (truncated, "Dieses Bild ist beschädigt."),
    "emptied heic": (emptied_heic, "Dieses Bild ist beschädigt."),
    "too many pixels": (oversized, "Pixel"),
}


@pytest.mark.parametrize(("file", "sentence"), BAD.values(), ids=BAD)
def test_what_is_no_photo_costs_nothing_else(table, file, sentence):
    answer = post(table, file=file(), zeilen="+ noch nicht gesendet", people="yes")

    page = Html(answer.content.decode())
    [alert] = [" ".join(p["text"].split()) for p in page.all("p") if p.get("role") == "alert"]
    assert (answer.status_code, sentence in alert, alert.endswith(".")) == (400, True, True), alert
    assert page.by_id("zeilen")[0]["text"].strip() == "+ noch nicht gesendet"
    assert page.by_id("foto-text")[0]["text"].strip() == "Karten an der Wand"
    assert [radio["value"] for radio in page.all("input") if "checked" in radio] == ["yes"]
    assert not Photo.objects.exists()
    told = post(table, file=file(), script=True)
    assert (told.status_code, sentence in told.json()["message"]) == (400, True)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"people": None}, "Bitte sagen Sie zuerst, ob Menschen erkennbar sind."),
        ({"people": "x"}, "Bitte sagen Sie zuerst, ob Menschen erkennbar sind."),
        ({"id": None}, "Dieses Foto kam unvollständig an."),
        ({"id": "x"}, "Dieses Foto kam unvollständig an."),
        ({"alt": "x" * 256}, "Die Beschreibung ist zu lang (höchstens 255 Zeichen)."),
    ],
)
def test_fault_beside_the_photo(table, fields, sentence):
    answer = post(table, script=True, **fields)

    assert (answer.status_code, answer.json()["message"]) == (400, sentence)
    assert not Photo.objects.exists()


def test_description_is_optional_and_loses_control_characters(table):
    post(table, alt="Karten\x07\nan der Wand")
    post(table, alt=None)

    assert [photo.alt_text for photo in Photo.objects.order_by("pk")] == ["Karten an der Wand", ""]


def test_file_far_too_large_is_not_read_but_the_text_beside_it_is(table, settings, monkeypatch):
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 1000
    monkeypatch.setattr("participation.forms.capture.REST_OF_FORM", 1000)

    answer = post(table, file=ContentFile(b"x" * 100_000, name="film.jpg"), zeilen="+ noch nicht gesendet")

    page = Html(answer.content.decode())
    assert (answer.status_code, "Dieses Foto ist zu groß." in page.text) == (400, True)
    assert page.by_id("zeilen")[0]["text"].strip() == "+ noch nicht gesendet"


def test_limit(table):
    spend(PHOTOS, str(table.access.pk), PHOTOS.count)

    answer = post(table, zeilen="+ noch nicht gesendet")

    assert (answer.status_code, Photo.objects.count()) == (429, 0)
    assert Html(answer.content.decode()).by_id("zeilen")[0]["text"].strip() == "+ noch nicht gesendet"
    assert post(table, script=True).status_code == 429


def test_demo_event_makes_demo_photos(table):
    table.access.event.is_demo = True
    table.access.event.save()

    post(table)

    assert Photo.objects.get().is_demo is True
