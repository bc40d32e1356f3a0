"""Choosing a file, looking at what would come in, confirming."""

import json
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from participation.enums import EntryMode
from participation.models import Card

pytestmark = pytest.mark.django_db
TABLE = "Text;Art\nBänke am Weg;Idee\n<b>Licht</b>;Wunsch\n".encode()


@pytest.fixture
def url(group):
    return reverse("participation_import", args=[group.pk])


@pytest.fixture
def send(client, url, event, account):
    """Sends the form as a moderator of the event; bytes are a file."""
    client.force_login(account("moderation", event))

    def send(data=b"", name="karten.csv", **fields):
        files = {"file": SimpleUploadedFile(name, data)} if data else {}
        return client.post(url, {"entry_mode": "card", "text": "", **files, **fields})

    return send


def text_of(response):
    return response.content.decode()


def confirm(client, url, preview, **fields):
    return client.post(url, {"token": preview.context["token"], **fields}, follow=True)


def test_preview_stores_nothing_and_confirming_does(client, url, send, group):
    preview = send(TABLE, entry_mode="archive")
    assert "2 Karten kommen neu dazu." in text_of(preview)
    assert "&lt;b&gt;Licht&lt;/b&gt;" in text_of(preview)
    assert not Card.objects.exists()

    assert "2 Karten sind eingelesen." in text_of(confirm(client, url, preview))
    assert [(card.text, card.group, card.entry_mode) for card in Card.objects.all()] == [
        ("Bänke am Weg", group, EntryMode.ARCHIVE),
        ("<b>Licht</b>", group, EntryMode.ARCHIVE),
    ]


def test_confirming_twice_brings_nothing_twice(client, url, send):
    preview = send(TABLE)
    confirm(client, url, preview)
    assert "Die Vorschau ist nicht mehr da." in text_of(confirm(client, url, preview))
    again = text_of(send(TABLE))
    assert "0 Karten kommen neu dazu." in again
    assert "2 sind schon da und bleiben, wie sie sind." in again
    assert "Einlesen</button>" not in again
    assert Card.objects.count() == 2


def test_faults_keep_everything_back(client, url, send):
    preview = send(b"Text;Art\nBank;Idee\nLicht;Ide\n")
    text = text_of(preview)
    assert "Es ist noch nichts eingelesen: 1 Stelle stimmt nicht." in text
    assert "<td>3</td>" in text
    assert "„Ide“ ist keine Art." in text
    assert "Einlesen</button>" not in text
    confirm(client, url, preview)
    assert not Card.objects.exists()


def test_pasted_text(client, url, send):
    confirm(client, url, send(text="! Licht am Tor *2\r\n- Müll"))
    assert [card.text for card in Card.objects.all()] == ["Licht am Tor", "Müll"]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({}, "Bitte wählen Sie eine Datei, oder schreiben Sie Karten in das Textfeld."),
        ({"data": TABLE, "text": "Bank"}, "Bitte geben Sie entweder eine Datei oder einen Text an, nicht beides."),
        ({"data": b"%PDF-1.7", "name": "karten.csv"}, "Diese Datei ist keine Tabelle."),
        ({"data": b"a" * 5_000_001}, "Diese Datei ist größer als 5 MB."),
        ({"text": "# nur eine Gruppe"}, "Hier steht keine Karte."),
    ],
)
def test_form_says_what_is_missing(send, fields, sentence):
    assert sentence in text_of(send(**fields))


def test_file_of_another_group_asks(client, url, send, plenary):
    add = {"op": "add", "id": str(uuid4()), "text": "Bank"}
    data = {"format": "werkstattbuch-entwurf", "version": 1, "group": plenary.pk, "operations": [add], "lines": ""}
    preview = send(json.dumps(data).encode(), "entwurf.json")
    assert "Diese Datei wurde bei einer anderen Arbeitsgruppe gesichert." in text_of(preview)
    confirm(client, url, preview)
    assert not Card.objects.exists()
    confirm(client, url, preview, foreign="on")
    assert Card.objects.get().text == "Bank"


def test_preview_of_another_account_cannot_be_confirmed(client, url, send, account, district):
    preview = send(TABLE)
    client.force_login(account("redaktion", district))
    assert "Die Vorschau ist nicht mehr da." in text_of(confirm(client, url, preview))
    assert not Card.objects.exists()


def test_preview_belongs_to_its_group(client, send, plenary):
    preview = send(TABLE)
    other = reverse("participation_import", args=[plenary.pk])
    confirm(client, other, preview)
    assert not Card.objects.filter(group=plenary).exists()


@pytest.mark.parametrize("role", ["", "verwaltung"])
def test_who_may_not_edit_the_group_may_not_import(client, url, account, district, event, role):
    client.force_login(account(role, district))
    urls = [url, reverse("participation_import_event", args=[event.pk])]
    assert [client.get(path).status_code in (302, 403) for path in urls] == [True, True]
    client.post(url, {"entry_mode": "card", "text": "Bank"})
    assert not Card.objects.exists()


def test_editors_of_another_district_may_not_import(client, url, account, other_district):
    client.force_login(account("redaktion", other_district))
    assert client.get(url).status_code == 403


def test_event_leads_to_its_groups(client, event, group, plenary, account, url):
    client.force_login(account("redaktion", event.district))
    text = text_of(client.get(reverse("participation_import_event", args=[event.pk])))
    assert url in text
    assert plenary.title in text


def test_step_stands_in_the_menus(client, event, group, account, url):
    client.force_login(account("moderation", event))
    assert url in text_of(client.get(reverse("wagtailadmin_pages:edit", args=[group.pk])))
    event_url = reverse("participation_import_event", args=[event.pk])
    assert event_url in text_of(client.get(reverse("wagtailadmin_pages:edit", args=[event.pk])))


@pytest.mark.parametrize(("kind", "start"), [("csv", b"\xef\xbb\xbfText;Art"), ("xlsx", b"PK")])
def test_template_downloads(client, event, account, kind, start):
    client.force_login(account("moderation", event))
    answer = client.get(reverse("participation_import_template", args=[kind]))
    assert answer["Content-Disposition"] == f'attachment; filename="karten-vorlage.{kind}"'
    assert answer.content.startswith(start)
