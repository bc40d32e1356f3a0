"""`/ergebnisse/`: the list, its filters, bars, order and pages, and what it does with odd questions."""

import pytest
from django.urls import reverse

from participation import limits
from participation.models import Outcome
from tests.website.html import Html

pytestmark = pytest.mark.django_db

ADDRESS = "/ergebnisse/"
ALL = ["LIN-SK2-AG1-E01", "LIN-SK2-AG2-E01", "LIN-SK1-AG1-E01", "LIN-SK1-AG1-E02", "NOR-BW1-AG1-E01", "NOR-BW1-AG1-E02"]


@pytest.fixture
def read(client, years):
    def read(**query) -> Html:
        answer = client.get(ADDRESS, query)
        assert answer.status_code == 200
        return Html(answer.content.decode())

    return read


def listed(page: Html) -> list[str]:
    return [item["id"] for item in page.all("li") if "wb-outcome" in item.get("class", "").split()]


def choices(page: Html) -> list[tuple[str, str]]:
    """Label with number, and address, of everything that can be chosen."""
    links = [link for link in page.all("a") if "details" in link["in"] and "nav" in link["in"]]
    return [(" ".join(link["text"].split()), link["href"]) for link in links]


def test_lists_everything_newest_event_first(read):
    assert listed(read()) == ALL


def test_says_at_the_top_what_it_is_about(read):
    page = read()
    assert page.texts("h1") == ["Was wurde daraus?"]
    lead = next(each for each in page.all("p") if each.get("class") == "wb-lead")
    assert " ".join(lead["text"].split()) == (
        "6 Ergebnisse aus drei Veranstaltungen. Umgesetzt: 1, in Arbeit: 1. "
        "Zu einem Ergebnis fehlt seit mehr als sechs Monaten eine Rückmeldung."
    )


def test_headings_are_in_order_and_nothing_is_inline(read):
    page = read()
    assert page.heading_levels[:3] == [1, 2, 2]
    assert all(after - before <= 1 for before, after in zip(page.heading_levels, page.heading_levels[1:], strict=False))
    assert (page.inline, [each for each in page.loaded if not each.startswith("/")]) == ([], [])


NARROWED = [
    ({"status": "done"}, [ALL[2]]),
    ({"thema": "licht"}, [ALL[1], ALL[2]]),
    ({"veranstaltung": "LIN-SK1"}, [ALL[2], ALL[3]]),
    ({"zustaendig": "Tiefbauamt"}, [ALL[0], ALL[5]]),
    ({"stadtteil": "nordufer"}, ALL[4:]),
    ({"jahr": "2024"}, [ALL[2], ALL[3]]),
    ({"jahr": "unbekannt"}, ALL[4:]),
    ({"stadtteil": "lindenhof", "thema": "wege", "jahr": "2026"}, [ALL[0]]),
    ({"ordnung": "aelteste"}, [ALL[4], ALL[5], ALL[2], ALL[3], ALL[0], ALL[1]]),
    ({"ordnung": "antwort", "status": "done"}, [ALL[2]]),
]


def test_narrows_and_orders(read):
    assert [listed(read(**query)) for query, _ in NARROWED] == [expected for _, expected in NARROWED]


def test_narrows_by_measure(read, years):
    page = read(massnahme=str(years["measure"].pk))
    assert (listed(page), "W4 Sichere Wege" in page.text) == ([ALL[2]], True)


def test_choices_say_how_many_they_leave_and_keep_the_others(read):
    offered = dict(choices(read(stadtteil="lindenhof")))
    wanted = {
        "Lindenhof Anzahl: 4": "/ergebnisse/?stadtteil=lindenhof",
        "Nordufer Anzahl: 2": "/ergebnisse/?stadtteil=nordufer",
        "umgesetzt Anzahl: 1": "/ergebnisse/?stadtteil=lindenhof&status=done",
        "Licht Anzahl: 2": "/ergebnisse/?stadtteil=lindenhof&thema=licht",
        "Tiefbauamt Anzahl: 1": "/ergebnisse/?stadtteil=lindenhof&zustaendig=Tiefbauamt",
        "2024 Anzahl: 2": "/ergebnisse/?stadtteil=lindenhof&jahr=2024",
    }
    assert {label: offered.get(label) for label in wanted} == wanted


def test_each_choice_leads_to_as_many_as_it_says(read, client):
    for label, address in choices(read()):
        if "Anzahl" in label:
            page = Html(client.get(address).content.decode())
            assert len(listed(page)) == int(label.rsplit(maxsplit=1)[1]), label


def test_a_chosen_filter_can_be_taken_away(read):
    page = read(status="done", thema="licht")
    chips = {" ".join(link["text"].split()): link["href"] for link in page.all("a") if link.get("class") == "wb-chip"}
    assert chips == {
        "Status: umgesetzt Filter entfernen": "/ergebnisse/?thema=licht",
        "Thema: Licht Filter entfernen": "/ergebnisse/?status=done",
    }
    assert "1 von 6 Ergebnissen" in page.text


def test_bars_are_a_table_with_the_same_numbers(read):
    page = read(status="done")
    rows = [" ".join(row["text"].split()) for row in page.all("tr")]
    assert rows == [
        "Status Anzahl",
        "aufgenommen 3",
        "in Prüfung 1",
        "umgesetzt 1",
        "nicht weiterverfolgt 1",
        "gesamt 6",
    ]
    assert [bar["width"] for bar in page.all("rect")] == ["100.0%", "33.3%", "33.3%", "33.3%"]


def test_an_outcome_says_where_it_comes_from_and_when_it_was_answered(read):
    done, silent = (
        next(" ".join(item["text"].split()) for item in read(**query).all("li") if item.get("id"))
        for query in ({"status": "done"}, {"thema": "licht", "status": "recorded"})
    )
    assert done == (
        "LIN-SK1-AG1-E01 Maßnahmenvorschlag Schulweg beleuchten Status: umgesetzt zuletzt beantwortet am "
        "29. Oktober 2026 Erste Stadtteilkonferenz, Lindenhof · Arbeitsgruppe 1: Thema 1 · 16. März 2024 Maßnahme "
        "Sichere Wege Themen Licht, Wege Was wurde daraus? 2 Rückmeldungen in Prüfung 3. Juni 2024 umgesetzt "
        "29. Oktober 2026 Alle Leuchten sind in Betrieb."
    )
    assert "Status: aufgenommen noch ohne Antwort" in silent


def test_references_lead_to_the_place_of_the_outcome(read, client):
    address = next(link["href"] for link in read().all("a") if link.get("class") == "wb-ref")
    assert (address, client.get(address).status_code) == ("/e/LIN-SK2-AG1-E01", 302)


def test_pages_of_twenty(client, years, add_group, settings):
    add_group(years["first"], 2, *({"headline": f"Bank {number}"} for number in range(40)))
    numbers = [len(listed(Html(client.get(ADDRESS, {"seite": page}).content.decode()))) for page in ("1", "2", "3")]
    assert numbers == [20, 20, 6]
    assert client.get(ADDRESS, {"seite": "4"}).status_code == 404


def test_nothing_yet(client, home):
    page = Html(client.get(ADDRESS).content.decode())
    assert ("Noch ist kein Ergebnis veröffentlicht." in page.text, page.all("table")) == (True, [])


def test_too_many_choices_are_said_to_be_left_out(read, monkeypatch):
    monkeypatch.setattr("website.outcomes.filters.MOST", 2)
    assert "Es gibt mehr zur Auswahl, als hier Platz hat (Status, Veranstaltung, Jahr)." in read().text


ODD = {
    "status=x": 400,
    "status=%00": 400,
    "thema=gibtesnicht": 400,
    "thema=" + "x" * 300: 400,
    "veranstaltung=WEH-SK7": 400,
    "zustaendig=Unfug": 400,
    "massnahme=0": 400,
    "massnahme=-1": 400,
    "massnahme=99999999999999999999999": 400,
    "massnahme=٣": 400,
    "stadtteil=gibtesnicht": 400,
    "jahr=1": 400,
    "jahr=%FF%FE": 400,
    "ordnung=zufall": 400,
    "seite=0": 404,
    "seite=99": 404,
    "seite=9999999999999999999": 404,
    "seite=%00": 400,
    "status=x&status=done": 200,
    "unbekannt=1&q=%FF": 200,
    "status=+done+": 200,
    "=&&;": 200,
}


@pytest.mark.parametrize("address", [ADDRESS, "/ergebnisse/daten.csv", "/ergebnisse/daten.json"])
def test_odd_questions(client, years, address, monkeypatch):
    monkeypatch.setattr(limits, "DOWNLOADS", limits.Limit("downloads", 999, 600))
    answers = {query: client.get(f"{address}?{query}") for query in ODD}
    for answer in answers.values():
        b"".join(answer.streaming_content if answer.streaming else [])
    pages = {} if address == ADDRESS else {query: 200 for query, status in ODD.items() if status == 404}
    assert {query: answer.status_code for query, answer in answers.items()} == ODD | pages


def test_only_reading(client, home):
    assert client.post(ADDRESS).status_code == 405


def test_number_of_queries_does_not_grow(client, years, add_group, answer, django_assert_num_queries):
    client.get(ADDRESS)
    with django_assert_num_queries(QUERIES):
        client.get(ADDRESS)
    add_group(
        years["second"], 3, {"headline": "Eins"}, {"headline": "Zwei", "responsible": "Amt"}, {"headline": "Drei"}
    )
    answer("LIN-SK2-AG3-E01", "in_review")
    with django_assert_num_queries(QUERIES):
        client.get(ADDRESS)


QUERIES = 26


def test_district_page_and_navigation_lead_here(client, years, district):
    page = Html(client.get(district.get_url()).content.decode())
    links = [link["href"] for link in page.all("a") if link["href"].startswith(ADDRESS)]
    assert links == ["/ergebnisse/?stadtteil=lindenhof"] * 3
    here = Html(client.get(links[0]).content.decode())
    current = [link["text"] for link in here.all("a") if link.get("aria-current") == "true" and "header" in link["in"]]
    assert current == ["Was wurde daraus?"]


def test_invented_content_is_marked(client, years, other_district, district):
    assert "Demonstrationsinhalt" not in Html(client.get(ADDRESS).content.decode()).text
    type(other_district).objects.filter(pk=other_district.pk).update(is_demo=True)
    page = Html(client.get(ADDRESS).content.decode())
    assert page.text.count("Demonstrationsinhalt, erfunden") == 2
    one = Html(client.get(ADDRESS, {"stadtteil": "nordufer"}).content.decode())
    assert one.text.count("Demonstrationsinhalt, erfunden") == 1  # above everything


def test_an_outcome_that_was_taken_back_is_gone(read):
    Outcome.objects.filter(headline="Rutsche").update(withdrawn=True)
    page = read()
    assert (listed(page), "Rutsche" in page.text) == ([*ALL[:4], ALL[5]], False)


def test_reserved_address(district):
    from districts.models.base import RESERVED_SLUGS

    assert reverse("outcomes:list").strip("/") in RESERVED_SLUGS
