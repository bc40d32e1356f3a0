"""Choosing a file, looking at what would come in, confirming."""

import json
from uuid import uuid4

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from participation.enums import EntryMode
from participation.models import Card
from participation.sheets import read_sheet
from tests.factories.participation import CardFactory, WorkingGroupPageFactory

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


def test_preview_names_the_cards_that_a_device_would_change(client, send, group):
    words = ("Bänke am Weg", "Licht am Tor", "Ampel", "Wiese")
    gone, changed, sorted_in, left = (CardFactory(group=group, text=text) for text in words)
    operations = [
        {"op": "withdraw", "id": str(gone.uuid)},
        {"op": "edit", "id": str(changed.uuid), "version": 1, "text": "Licht am Steg"},
        {"op": "edit", "id": str(sorted_in.uuid), "version": 1, "text": "Ampel", "cluster": "Schulweg"},
        {"op": "edit", "id": str(left.uuid), "version": 1, "text": "Wiese", "kind": left.kind},
    ]
    data = {"format": "werkstattbuch-entwurf", "version": 1, "group": group.pk, "operations": operations, "lines": ""}
    page = BeautifulSoup(send(json.dumps(data).encode(), "entwurf.json").content, "html.parser")
    assert [" ".join(item.text.split()) for item in page.select(".import-changes li")] == [
        "Zurückgezogen wird „Bänke am Weg“.",
        "Aus „Licht am Tor“ wird „Licht am Steg“.",
        "Art, Sprache oder Gruppe ändern sich bei „Ampel“.",
    ]


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


@pytest.mark.parametrize(("kind", "start"), [("csv", b"\xef\xbb\xbfText;Art"), ("xlsx", b"PK"), ("ods", b"PK")])
def test_template_downloads(client, event, account, kind, start):
    client.force_login(account("moderation", event))
    answer = client.get(reverse("participation_import_template", args=[kind]))
    assert answer["Content-Disposition"] == f'attachment; filename="karten-vorlage.{kind}"'
    assert answer.content.startswith(start)


@pytest.fixture
def event_url(event):
    return reverse("participation_import_event", args=[event.pk])


def test_table_of_several_groups_is_read_at_the_event(client, event, group, event_url, account):
    other = WorkingGroupPageFactory(parent=event, number=4, title="Wege")
    client.force_login(account("moderation", event))
    table = SimpleUploadedFile("karten.csv", b"Arbeitsgruppe;Text\nAG3;Bank\nWege;Tor\n")

    preview = client.post(event_url, {"entry_mode": "card", "file": table})

    told = ("2 Karten kommen neu dazu.", "<td>AG3 Vernetzung</td>", "<td>AG4 Wege</td>")
    assert [words for words in told if words not in text_of(preview)] == []
    assert not Card.objects.exists()
    assert "2 Karten sind eingelesen." in text_of(confirm(client, event_url, preview))
    assert {(card.text, card.group) for card in Card.objects.all()} == {("Bank", group), ("Tor", other)}


def test_fault_in_one_row_keeps_all_groups_back(client, event, group, event_url, account):
    client.force_login(account("moderation", event))
    table = SimpleUploadedFile("karten.csv", b"Arbeitsgruppe;Text\nAG3;Bank\nAG9;Tor\n")
    preview = client.post(event_url, {"entry_mode": "card", "file": table})
    assert "„AG9“ gibt es hier nicht. Möglich sind: AG3." in text_of(preview)
    confirm(client, event_url, preview)
    assert not Card.objects.exists()


def test_event_asks_for_a_file(client, event, event_url, account):
    client.force_login(account("moderation", event))
    assert "Bitte wählen Sie eine Datei." in text_of(client.post(event_url, {"entry_mode": "card"}))


@pytest.mark.parametrize(("role", "status"), [("redaktion", 200), ("verwaltung", 403)])
@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods"])
def test_template_of_an_event_has_its_groups(client, event, group, account, kind, role, status):
    client.force_login(account(role, event.district))
    answer = client.get(reverse("participation_import_event_template", args=[event.pk, kind]))
    assert answer.status_code == status
    if status == 200:
        assert [row.cells[:2] for row in read_sheet(answer.content).rows][:2] == [
            ["Arbeitsgruppe", "Text"],
            ["AG3", "Der neue Zebrastreifen hilft"],
        ]
