"""`/veranstaltungen/`: order, filters, pages, what is asked wrongly, and what stays hidden."""

from datetime import date

import pytest
from django.utils import timezone

from participation.models import EventPage
from tests.website.html import Html

ADDRESS = "/veranstaltungen/"
QUERIES = 17


@pytest.fixture(autouse=True)
def today(monkeypatch):
    monkeypatch.setattr(timezone, "localdate", lambda *args: date(2026, 6, 15))


@pytest.fixture
def events(add_conference, add_workshop, add_group):
    add_group(add_conference(6, "17. März 2016"), "Wege", "Licht")
    add_group(add_conference(7, "Sa, 26. März"), "Wege", status="merged")
    add_workshop("Werkstatt", "Mitte 2027", status="planned")
    add_group(add_workshop("Nächste", "20. Juni 2026", status="planned"), status="planned")


def look(client, query="") -> Html:
    answer = client.get(ADDRESS + query)
    assert answer.status_code == 200
    return Html(answer.content.decode())


def listed(html: Html) -> list[str]:
    return [" ".join(item["text"].split()) for item in html.all("h3") if "ol" in item["in"]]


def offered(html: Html) -> dict[str, str]:
    """Each choice with its number, and where it leads."""
    choices = [item for item in html.all("a") if "details" in item["in"]]
    return {" ".join(item["text"].split()).replace("Anzahl: ", ""): item["href"] for item in choices}


def test_coming_ones_first_then_past(client, events):
    html = look(client)
    assert html.texts("h1", "h2", "h3")[:8] == [
        "Veranstaltungen",
        "Auswahl",
        "Kommende Veranstaltungen",
        "Nächste",
        "Werkstatt",
        "Vergangene Veranstaltungen",
        "Sechste Stadtteilkonferenz",
        "Siebte Stadtteilkonferenz",
    ]
    assert "Lindenhof · Mitte 2027" in html.text
    assert "4 Veranstaltungen" in html.text


def test_choices_with_their_numbers(client, events):
    assert offered(look(client)) == {
        "Stadtteilkonferenzen 2": "/veranstaltungen/?art=stadtteilkonferenz",
        "Bürgerwerkstätten 2": "/veranstaltungen/?art=buergerwerkstatt",
        "Licht 1": "/veranstaltungen/?thema=licht",
        "Wege 2": "/veranstaltungen/?thema=wege",
        "2027 1": "/veranstaltungen/?jahr=2027",
        "2026 1": "/veranstaltungen/?jahr=2026",
        "2016 1": "/veranstaltungen/?jahr=2016",
        "nicht dokumentiert 1": "/veranstaltungen/?jahr=unbekannt",
        "Lindenhof 2": "/veranstaltungen/?stadtteil=lindenhof",
        "Wehringhausen 2": "/veranstaltungen/?stadtteil=wehringhausen",
        "geplant 2": "/veranstaltungen/?stand=planned",
        "durchgeführt 2": "/veranstaltungen/?stand=held",
        "geplant 1": "/veranstaltungen/?gruppen=planned",
        "durchgeführt 1": "/veranstaltungen/?gruppen=held",
        "zusammengelegt 1": "/veranstaltungen/?gruppen=merged",
    }


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("?art=stadtteilkonferenz", ["Sechste Stadtteilkonferenz", "Siebte Stadtteilkonferenz"]),
        ("?art=buergerwerkstatt", ["Nächste", "Werkstatt"]),
        ("?thema=licht", ["Sechste Stadtteilkonferenz"]),
        ("?thema=wege&jahr=unbekannt", ["Siebte Stadtteilkonferenz"]),
        ("?jahr=2016", ["Sechste Stadtteilkonferenz"]),
        ("?stadtteil=lindenhof&stand=planned", ["Nächste", "Werkstatt"]),
        ("?gruppen=merged", ["Siebte Stadtteilkonferenz"]),
        ("?art=&thema=&fremd=1", ["Nächste", "Werkstatt", "Sechste Stadtteilkonferenz", "Siebte Stadtteilkonferenz"]),
        ("?stadtteil=lindenhof&jahr=2016", []),
    ],
)
def test_filters(client, events, query, titles):
    assert listed(look(client, query)) == titles


def test_a_choice_keeps_the_others_and_is_taken_away_alone(client, events):
    html = look(client, "?stadtteil=wehringhausen&thema=wege")
    assert offered(html)["2016 1"] == "/veranstaltungen/?thema=wege&jahr=2016&stadtteil=wehringhausen"
    chips = {" ".join(item["text"].split()): item["href"] for item in html.all("a") if item.get("class") == "wb-chip"}
    assert chips == {
        "Thema: Wege Filter entfernen": "/veranstaltungen/?stadtteil=wehringhausen",
        "Stadtteil: Wehringhausen Filter entfernen": "/veranstaltungen/?thema=wege",
    }
    assert html.texts("h1") == ["Veranstaltungen in Wehringhausen"]


def test_nothing_found_offers_the_way_back(client, events):
    html = look(client, "?stadtteil=lindenhof&jahr=2016")
    assert "0 Veranstaltungen" in html.text
    assert "Zu dieser Auswahl gibt es keine Veranstaltung." in html.text
    assert [item["href"] for item in html.all("a") if "Alle Veranstaltungen" in item["text"]] == [ADDRESS]


def test_nothing_published_yet(client, home):
    html = look(client)
    assert "Es ist noch keine Veranstaltung veröffentlicht." in html.text
    assert offered(html) == {}


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("?art=foo", 400),
        ("?art=%00", 400),
        ("?thema=gibt-es-nicht", 400),
        ("?thema=%27%22%3Cscript%3E", 400),
        ("?jahr=20166", 400),
        ("?jahr=" + "9" * 1000, 400),
        ("?jahr=1999", 200),
        ("?stadtteil=../etc", 400),
        ("?stand=merged", 400),
        ("?gruppen=" + "%F0%9F%98%80" * 60, 400),
        ("?seite=2", 404),
        ("?seite=" + "9" * 400, 400),
        ("?seite=0", 404),
        ("?seite=%D9%A3", 404),
        ("?art=%FF%FE", 400),
        ("?art=stadtteilkonferenz&art=buergerwerkstatt", 200),
        ("?" + "x=1&" * 2000, 200),
        ("?=&&==&%", 200),
    ],
)
def test_odd_queries(client, events, query, status):
    assert client.get(ADDRESS + query).status_code == status


def test_pages(client, add_workshop):
    for number in range(21):
        add_workshop(f"Werkstatt {number:02}", f"{number + 1}. Mai 2026", status="held")
    assert listed(look(client)) == [f"Werkstatt {number:02}" for number in range(20, 0, -1)]
    last = look(client, "?seite=2&stand=held")
    assert listed(last) == ["Werkstatt 00"]
    assert [item["href"] for item in last.all("a") if item.get("rel") == "prev"] == ["/veranstaltungen/?stand=held"]


def test_number_of_queries_does_not_grow(client, add_conference, add_group, django_assert_num_queries):
    add_group(add_conference(1, "2016"), "Wege")
    client.get(ADDRESS)
    with django_assert_num_queries(QUERIES):
        client.get(ADDRESS)
    for ordinal in (2, 3):
        add_group(add_conference(ordinal, f"{2015 + ordinal}"), "Wege", "Licht", "Orte")
    with django_assert_num_queries(QUERIES):
        client.get(ADDRESS)


@pytest.mark.parametrize("where", ["series", "district"])
def test_what_stands_below_hidden_pages(client, events, series, district, where):
    {"series": series, "district": district}[where].unpublish()
    html = look(client)
    assert listed(html) == ["Nächste", "Werkstatt"]
    assert not [choice for choice in offered(html) if choice.startswith(("Wege", "Licht", "Wehr", "Stadtteilk"))]


def test_theme_of_a_draft_group(client, events):
    event = EventPage.objects.get(title="Sechste Stadtteilkonferenz")
    event.all_groups.get().specific.unpublish()
    assert listed(look(client, "?thema=wege")) == ["Siebte Stadtteilkonferenz"]
    assert [choice for choice in offered(look(client)) if choice.startswith("Licht")] == []
