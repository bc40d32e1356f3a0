"""CSV and JSON: exactly what the filters leave, every field described, text that stays text."""

import csv
import io
import json

import pytest
from django.urls import reverse

from participation import limits
from participation.domain.outcome_list import order
from participation.models import Outcome
from tests.website.html import Html

pytestmark = pytest.mark.django_db

CSV, JSON = "/ergebnisse/daten.csv", "/ergebnisse/daten.json"
DONE = {
    "Kennung": "LIN-SK1-AG1-E01",
    "Stadtteil": "Lindenhof",
    "Kennung der Veranstaltung": "LIN-SK1",
    "Veranstaltung": "Erste Stadtteilkonferenz",
    "Datum der Veranstaltung": "16. März 2024",
    "Jahr": "2024",
    "Arbeitsgruppe": "AG1",
    "Titel der Arbeitsgruppe": "Thema 1",
    "Art (Schlüssel)": "measure",
    "Art": "Maßnahmenvorschlag",
    "Kernsatz": "Schulweg beleuchten",
    "Text": "",
    "Themen": "Licht, Wege",
    "Zuständig": "",
    "Bis": "",
    "Zeithorizont": "",
    "Maßnahme": "W4 Sichere Wege",
    "Zentrale Erkenntnis": "nein",
    "Status (Schlüssel)": "done",
    "Status": "umgesetzt",
    "Rückmeldungen": "2",
    "zuletzt beantwortet am": "2026-10-29",
    "Letzte Rückmeldung": "Alle Leuchten sind in Betrieb.",
    "Grund": "",
    "Abgegeben an": "",
    "Antwort von": "",
    "Demonstrationsinhalt": "nein",
    "Adresse": "http://testserver/e/LIN-SK1-AG1-E01",
}


def table(client, **query) -> list[dict]:
    answer = client.get(CSV, query)
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    data = b"".join(answer.streaming_content)
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def data(client, **query) -> dict:
    answer = client.get(JSON, query)
    assert answer["Content-Type"] == "application/json"
    return json.loads(b"".join(answer.streaming_content))


def test_table_has_every_outcome(client, years, monkeypatch):
    monkeypatch.setattr(order, "BATCH", 4)
    rows = table(client)
    assert [row["Kennung"] for row in rows] == [row["reference"] for row in data(client)["outcomes"]]
    assert len(rows) == 6


def test_a_row_of_the_table(client, years):
    (row,) = table(client, status="done")
    uuid, stand = row.pop("UUID"), row.pop("Stand")
    assert row == DONE
    assert uuid == str(Outcome.objects.get(headline="Schulweg beleuchten").uuid)
    assert len(stand) == len("2026-11-02T10:00:00+01:00")


def test_json_says_what_it_is(client, years):
    found = data(client, stadtteil="lindenhof", status="rejected")
    (outcome,) = found.pop("outcomes")
    assert found.pop("stand")
    assert found == {
        "schema": "urn:werkstattbuch:ergebnisse:1",
        "title": "Was wurde daraus?",
        "fields": "http://testserver/ergebnisse/felder/",
        "source": "http://testserver/ergebnisse/?stadtteil=lindenhof&status=rejected",
        "publisher": "Lindenhof",
        "licence": "nicht festgelegt, bitte fragen Sie die herausgebende Stelle",
        "filters": {"Stadtteil": "Lindenhof", "Status": "nicht weiterverfolgt"},
        "number": 1,
    }
    reason = "Unter dem Platz liegt eine Leitung."
    wanted = {"reference": "LIN-SK2-AG1-E01", "themes": ["Wege"], "responsible": "Tiefbauamt", "event_year": 2026}
    assert {key: outcome[key] for key in wanted} == wanted
    assert outcome["follow_ups"] == [
        {
            "on": "2026-05-04",
            "status": "rejected",
            "status_label": "nicht weiterverfolgt",
            "text": "",
            "reason": reason,
            "recipient": "",
            "author": "",
        }
    ]


def test_an_empty_choice_is_a_whole_file(client, years):
    assert table(client, status="deferred") == []
    assert data(client, status="deferred")["outcomes"] == []


def test_formulas_stay_text(client, years):
    Outcome.objects.filter(headline="Rutsche").update(headline='=HYPERLINK("http://x.example")', text="<p>+1</p>")
    row = next(row for row in table(client) if row["Kennung"] == "NOR-BW1-AG1-E01")
    assert (row["Kernsatz"], row["Text"]) == ('\'=HYPERLINK("http://x.example")', "'+1")
    told = next(row for row in data(client)["outcomes"] if row["reference"] == "NOR-BW1-AG1-E01")
    assert (told["headline"], told["text"]) == ('=HYPERLINK("http://x.example")', "+1")


def test_every_field_is_described(client, years):
    page = Html(client.get("/ergebnisse/felder/").content.decode())
    names, keys = set(page.texts("dt")), set(page.texts("code"))
    assert set(table(client)[0]) - names == set()
    found = data(client, status="done")["outcomes"][0]
    assert (set(found) | set(found["follow_ups"][0])) - keys - {"follow_ups"} == set()


def test_list_offers_the_same_choice(client, years):
    page = Html(client.get("/ergebnisse/?status=done&ordnung=wartet&seite=1").content.decode())
    links = [link["href"] for link in page.all("a") if "daten." in link["href"]]
    assert links == [f"{CSV}?status=done", f"{JSON}?status=done"]


def test_names_of_the_files(client, years):
    names = [client.get(CSV, query)["Content-Disposition"] for query in ({}, {"stadtteil": "nordufer"})]
    assert [name[: -len('2026-11-02.csv"')] for name in names] == [
        'attachment; filename="ergebnisse-',
        'attachment; filename="ergebnisse-nordufer-',
    ]


def test_head_reads_nothing(client, years):
    answer = client.head(CSV)
    assert (answer.status_code, b"".join(answer.streaming_content)) == (200, b"")


def test_limit(client, years, monkeypatch):
    monkeypatch.setattr(limits, "DOWNLOADS", limits.Limit("downloads", 2, 600))
    assert [client.get(CSV).status_code for _ in range(3)] == [200, 200, 429]
    assert client.get(reverse("outcomes:list")).status_code == 200


def test_number_of_queries_does_not_grow_with_what_is_in_a_batch(client, years, add_group, django_assert_num_queries):
    client.get(CSV)

    def read():
        return b"".join(client.get(CSV).streaming_content)

    with django_assert_num_queries(16):
        read()
    add_group(years["second"], 3, {"headline": "Eins"}, {"headline": "Zwei"}, {"headline": "Drei"})
    with django_assert_num_queries(16):
        read()
