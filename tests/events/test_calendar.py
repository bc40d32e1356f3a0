"""The files for calendar programs, read back by the library's own reader."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from participation.models import EventPage
from tests.factories.participation import publish

ADDRESS = "/veranstaltungen.ics"
BERLIN = ZoneInfo("Europe/Berlin")


def read(client, address=ADDRESS) -> Calendar:
    answer = client.get(address)
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    return Calendar.from_ical(answer.content)


def entries(calendar: Calendar) -> dict[str, dict]:
    return {str(item["uid"]): item for item in calendar.walk("VEVENT")}


def titles(calendar: Calendar) -> list[str]:
    return [str(item["summary"]) for item in calendar.walk("VEVENT")]


def test_entry_with_times(client, add_conference):
    event = add_conference(
        7,
        "27. März 2026",
        starts_at=time(18),
        ends_at=time(20, 30),
        venue="Aula; Haus A, Hof",
        motto="Wege\\Licht, wie?",
    )
    calendar = read(client)
    (item,) = calendar.walk("VEVENT")
    assert item["dtstart"].dt == datetime(2026, 3, 27, 18, tzinfo=BERLIN)
    assert item["dtend"].dt == datetime(2026, 3, 27, 20, 30, tzinfo=BERLIN)
    assert item["dtstart"].params["TZID"] == "Europe/Berlin"
    assert {name: str(item[name]) for name in ("uid", "summary", "location", "url", "status")} == {
        "uid": "WEH-SK7@localhost",
        "summary": "Siebte Stadtteilkonferenz Wehringhausen",
        "location": "Aula; Haus A, Hof",
        "url": "http://localhost/e/WEH-SK7",
        "status": "CONFIRMED",
    }
    assert str(item["description"]) == "Wege\\Licht, wie?\n\nhttp://localhost/e/WEH-SK7"
    assert item["categories"].to_ical() == b"Stadtteilkonferenz"
    assert item["last-modified"].dt == event.last_published_at.replace(microsecond=0)
    assert [str(calendar[name]) for name in ("name", "x-wr-calname")] == ["Veranstaltungen", "Veranstaltungen"]


def test_time_zone_is_in_the_file(client, add_conference):
    add_conference(7, "27. März 2026", starts_at=time(18))
    (zone,) = read(client).walk("VTIMEZONE")
    told = zone.to_tz()
    for month, day, hour, hours in ((3, 29, 1, 1), (3, 29, 3, 2), (10, 25, 4, 1)):
        there, here = (datetime(2026, month, day, hour, tzinfo=each).utcoffset() for each in (told, BERLIN))
        assert there == here == timedelta(hours=hours)
    assert zone["tzid"] == "Europe/Berlin"


def test_without_a_time_it_is_a_whole_day(client, add_conference):
    add_conference(6, "17. März 2016", ends_at=time(20))
    calendar = read(client)
    (item,) = calendar.walk("VEVENT")
    assert (item["dtstart"].dt, "dtend" in item) == (date(2016, 3, 17), False)
    assert str(item["description"]).startswith("bis 20:00 Uhr")
    assert calendar.walk("VTIMEZONE") == []


@pytest.mark.parametrize("when", ["", "2026", "Mitte 2026", "März 2026", "Sa, 26. März"])
def test_what_has_no_day_is_left_out(client, add_conference, when):
    event = add_conference(7, when)
    assert titles(read(client)) == []
    assert client.get(f"/veranstaltungen/{event.reference}.ics").status_code == 404


@pytest.mark.parametrize(
    ("status", "word", "title"),
    [
        ("planned", "CONFIRMED", "Markt Lindenhof"),
        ("cancelled", "CANCELLED", "Abgesagt: Markt Lindenhof"),
        ("postponed", "TENTATIVE", "Verschoben: Markt Lindenhof"),
    ],
)
def test_status(client, add_workshop, status, word, title):
    add_workshop("Markt", "1. Juli 2026", status=status)
    (item,) = read(client).walk("VEVENT")
    assert (str(item["status"]), str(item["summary"])) == (word, title)


def test_invented_content_is_marked(client, add_workshop):
    add_workshop("Markt", "1. Juli 2026", is_demo=True)
    assert titles(read(client)) == ["Markt Lindenhof (Demonstrationsinhalt, erfunden)"]


def test_each_publication_counts_on_and_keeps_the_identity(client, add_workshop):
    event = add_workshop("Markt", "1. Juli 2026")
    before = entries(read(client))
    event.venue = "Hof"
    publish(event)
    after = entries(read(client))
    assert list(before) == list(after) == [f"{event.reference}@localhost"]
    assert after[f"{event.reference}@localhost"]["sequence"] > before[f"{event.reference}@localhost"]["sequence"]


def test_nobody_ends_the_entry_from_within(client, add_workshop):
    add_workshop(
        "Markt", "1. Juli 2026", motto="x\x0b\u2028", venue="Hof\\nEND:VEVENT, BEGIN", intro="a\r\nEND:VCALENDAR\nb"
    )
    calendar = read(client)
    (item,) = calendar.walk("VEVENT")
    assert str(item["location"]) == "Hof\\nEND:VEVENT, BEGIN"
    assert str(item["description"]).startswith("x\n\na\nEND:VCALENDAR\nb\n\n")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Zweite", "Markt", "Erste"]),
        ("?stadtteil=wehringhausen", ["Zweite", "Erste"]),
        ("?art=buergerwerkstatt", ["Markt"]),
        ("?art=buergerwerkstatt&stadtteil=wehringhausen", []),
        ("?thema=wege&jahr=1999", ["Zweite", "Markt", "Erste"]),
    ],
)
def test_same_filters_as_the_list(client, add_conference, add_workshop, query, found):
    add_conference(1, "1. Mai 2024")
    add_conference(2, "1. Mai 2026")
    add_workshop("Markt", "1. Mai 2025")
    assert [title.split()[0] for title in titles(read(client, ADDRESS + query))] == found


@pytest.mark.parametrize("query", ["?art=x", "?stadtteil=%00", "?stadtteil=gibtesnicht", "?art=" + "a" * 999])
def test_odd_queries(client, home, query):
    assert client.get(ADDRESS + query).status_code == 400


def test_file_of_one_event(client, add_conference):
    add_conference(6, "17. März 2016")
    add_conference(7, "17. März 2026")
    answer = client.get("/veranstaltungen/WEH-SK7.ics")
    assert titles(Calendar.from_ical(answer.content)) == ["Siebte Stadtteilkonferenz Wehringhausen"]
    assert answer["Content-Disposition"] == 'inline; filename="WEH-SK7.ics"'
    again = client.get("/veranstaltungen/WEH-SK7.ics", headers={"if-none-match": answer["ETag"]})
    assert again.status_code == 304
    assert client.get("/veranstaltungen/WEH-SK9.ics").status_code == 404
    assert client.post("/veranstaltungen/WEH-SK7.ics").status_code == 405


def test_hidden_events(client, series, add_conference):
    event = add_conference(7, "17. März 2026")
    add_conference(8, "18. März 2026").unpublish()
    assert titles(read(client)) == ["Siebte Stadtteilkonferenz Wehringhausen"]
    series.unpublish()
    assert titles(read(client)) == []
    assert EventPage.objects.get(pk=event.pk).live
    assert [client.get(f"/veranstaltungen/WEH-SK{number}.ics").status_code for number in (7, 8)] == [404, 404]


def test_number_of_queries_does_not_grow(client, add_conference, add_workshop, django_assert_num_queries):
    add_conference(1, "1. Mai 2024")
    client.get(ADDRESS)
    with django_assert_num_queries(5):
        client.get(ADDRESS)
    add_conference(2, "2. Mai 2024")
    add_workshop("Markt", "3. Mai 2024")
    with django_assert_num_queries(5):
        client.get(ADDRESS)
