"""The page of results: what is found, in which order, and how it is shown. The same on every database."""

import pytest

from participation.models import Card
from website.search.keeping import catch_up
from website.search.models import ReadWall

pytestmark = pytest.mark.django_db

QUERIES = 18
BENCHES = "Mehr Bänke an der Nordstraße"
ORDER = {
    "Strasse": [
        "Wege und Straßen",
        BENCHES,
        "Umbau der Nordstraße",
        "Tempo 30",
        "Licht in der strasse!",
    ],
    "STRASSEN": ["Wege und Straßen", BENCHES, "Umbau der Nordstraße", "Tempo 30", "Licht in der strasse!"],
    "Bänke": [BENCHES, "Bank & <b>Baum</b>", "Eine Bank ohne Lehne ist keine.", "Parkbänke streichen"],
    "Bank Nordstraße": [BENCHES],
    "die Bank an der Nordstraße": [BENCHES],
    "Buergerwerkstätten": ["Erste Bürgerwerkstatt"],
    "werkstatt": ["Stadtteile und ihre Werkstätten", "Erste Bürgerwerkstatt", "Werkstattbericht erschienen"],
    "Werkstattb": ["Werkstattbericht erschienen"],
    "Bürger*innen": ["Erste Bürgerwerkstatt"],
    "Mieterinnen": ["Über uns"],
    "Fußgängerinnen": ["Tempo 30"],
    "Fussgaenger": ["Tempo 30"],
    "W09": ["Umbau der Nordstraße"],
    "WEH-SK7-AG1-E02": ["Tempo 30"],
    "siebte": ["Siebte Stadtteilkonferenz"],
    "Kultopia": ["Siebte Stadtteilkonferenz"],
    "wehringhausen": ["Wehringhausen"],
    "Bäume": ["Umbau der Nordstraße", "Bank & <b>Baum</b>"],
}


@pytest.mark.parametrize("question", ORDER)
def test_order(titles, town, question):
    assert titles(question) == ORDER[question]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"art": "karte"}, ["Bank & <b>Baum</b>", "Eine Bank ohne Lehne ist keine.", "Parkbänke streichen"]),
        ({"art": "ergebnis"}, [BENCHES]),
        ({"art": "ergebnis", "stadtteil": "wehringhausen"}, [BENCHES]),
        ({"jahr": "2019"}, []),
    ],
)
def test_filters(titles, town, filters, found):
    assert titles("Bank", **filters) == found


def test_filters_are_counted(ask, town):
    page = ask("a", art="karte")
    assert page.by_id("suche-fehler") != []
    page = ask("Straße")
    choices = {" ".join(link["text"].split()) for link in page.all("a") if "art=" in link["href"]}
    assert choices == {
        "Ergebnis Anzahl: 2",
        "Maßnahme Anzahl: 1",
        "Arbeitsgruppe Anzahl: 1",
        "Karte Anzahl: 1",
    }
    assert "5 Treffer für „Straße“" in page.text


def test_results_say_where_they_belong(ask, town):
    page = ask("Lehne")
    link = next(link for link in page.all("a") if "karte-" in link.get("href", ""))
    card = Card.objects.get(text__contains="Lehne")
    assert link["href"] == f"{town['group'].get_url()}#karte-{card.pk}"
    assert "Wege und Straßen" in page.text
    assert "Siebte Stadtteilkonferenz" in page.text


def test_card_is_found_under_its_address(client, town):
    card = Card.objects.get(text__contains="Lehne")
    assert f'id="karte-{card.pk}"' in client.get(town["group"].get_url()).content.decode()


def test_outcome_leads_to_its_place_on_the_page_of_the_event(ask, town):
    links = [link["href"] for link in ask("Tempo").all("a")]
    assert f"{town['conference'].get_url()}#WEH-SK7-AG1-E02" in links


def test_hits_are_marked_and_all_else_is_escaped(ask, answer, town):
    assert ask("baum bank", art="karte").texts("mark") == ["Bank", "Baum"]
    assert "&lt;b&gt;<mark>Baum</mark>&lt;/b&gt;" in answer("Baum").content.decode()
    page = answer("<script>alert(1)</script>Bank").content.decode()
    assert "<script>" not in page


@pytest.mark.parametrize("question", ["", " ", "a", "%", "_", "\t", '"', "*", "( )"])
def test_too_short(ask, town, question):
    page = ask(question)
    assert page.texts("h3") == []
    assert ("ist zu kurz für eine Suche" in page.text) == bool(question.strip())


def test_too_long(answer):
    assert answer("x" * 201).status_code == 400
    assert answer("ä" * 200).status_code == 200


def test_nothing_found_suggests(ask, town):
    page = ask("Spielplats xyzzy")
    assert "Nichts gefunden für „Spielplats xyzzy“" in page.text
    links = {" ".join(link["text"].split()): link["href"] for link in page.all("a")}
    assert links["Spielplatz"] == "/suche/?q=Spielplatz"
    assert page.by_id("stoebern") != []
    assert "Nichts gefunden" in ask("Nirgendwoher").text


def test_filters_that_leave_nothing_can_be_dropped(ask, town):
    page = ask("Bank", jahr="1999")
    assert "Mit diesen Filtern gibt es keine Treffer." in page.text
    assert "/suche/?q=Bank" in [link["href"] for link in page.all("a")]


def test_pages(ask, titles, town):
    group = town["group"]
    Card.objects.bulk_create(Card(group=group, text=f"Schaukel {number}") for number in range(23))
    ReadWall.objects.all().delete()
    catch_up()
    assert len(titles("Schaukel")) == 10
    assert titles("Schaukel", seite="3") == ["Schaukel 2", "Schaukel 1", "Schaukel 0"]
    assert len(ask("Schaukel").all("nav")) >= 3


@pytest.mark.parametrize(("question", "number"), [("Tempo", 1), ("Bänke", 4), ("Strasse", 5)])
def test_number_of_queries_is_the_same(answer, titles, town, django_assert_num_queries, question, number):
    assert len(titles(question)) == number
    with django_assert_num_queries(QUERIES):
        answer(question)
