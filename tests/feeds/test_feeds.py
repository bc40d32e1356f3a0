"""The Atom feeds as a reader gets them."""

from datetime import date
from xml.etree import ElementTree as ET

import pytest

from participation.domain.followups import add_follow_up
from participation.models import OutcomeRecord
from tests.factories.districts import NewsPageFactory
from tests.factories.docs_export import add_outcome, make_published
from tests.factories.participation import WorkingGroupPageFactory, publish

ATOM = "{http://www.w3.org/2005/Atom}"
NAMES = ["aktuelles", "dokumentationen", "was-wurde-daraus"]


def read(client, name, place="") -> ET.Element:
    answer = client.get(f"/feeds/{place}{name}.atom")
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/atom+xml; charset=utf-8")
    return ET.fromstring(answer.content)


def entries(feed: ET.Element) -> list[tuple[str, str]]:
    """Title and address of each."""
    found = feed.findall(f"{ATOM}entry")
    return [(entry.findtext(f"{ATOM}title"), entry.find(f"{ATOM}link").get("href")) for entry in found]


@pytest.fixture
def answered(add_conference):
    """A conference with an outcome and an answer to it."""
    group = publish(WorkingGroupPageFactory(parent=add_conference(7, "27. März 2026")))
    outcome = add_outcome(group, headline="Bänke im Schatten")
    record = OutcomeRecord.objects.get(uuid=outcome.uuid)
    add_follow_up(record, status="in_review", on=date(2026, 5, 4), text="Das Grünflächenamt prüft <Orte> & Kosten.")
    return group


def test_news(client, district, other_district):
    NewsPageFactory(parent=district, title="Das Büro zieht um", intro="Ab Mai.", published_on=date(2026, 4, 1))
    NewsPageFactory(parent=other_district, title="Fest", published_on=date(2026, 4, 2), is_demo=True)
    feed = read(client, "aktuelles")
    assert feed.findtext(f"{ATOM}title") == "Aktuelles"
    assert [title for title, _ in entries(feed)] == ["Fest (Demonstrationsinhalt, erfunden)", "Das Büro zieht um"]
    feed = read(client, "aktuelles", "wehringhausen/")
    assert feed.findtext(f"{ATOM}title") == "Wehringhausen: Aktuelles"
    (entry,) = feed.findall(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}published") == "2026-04-01T00:00:00+02:00"
    assert entry.findtext(f"{ATOM}summary") == "Ab Mai."
    assert entry.findtext(f"{ATOM}id").startswith("urn:uuid:")


def test_documentations_under_their_printed_addresses(client, add_conference):
    version = make_published(add_conference(7, "27. März 2026"))
    title = "Siebte Stadtteilkonferenz Wehringhausen: Dokumentation, Fassung 1.0"
    assert entries(read(client, "dokumentationen")) == [(title, "http://testserver/d/WEH-SK7/1.0.pdf")]
    version.withdrawn_at, version.withdrawal_reason = version.published_at, "Eine Einwilligung ist beendet"
    version.save()
    assert entries(read(client, "dokumentationen")) == []


def test_answers_to_public_outcomes(client, answered):
    feed = read(client, "was-wurde-daraus", "wehringhausen/")
    title = "in Prüfung: Bänke im Schatten (WEH-SK7-AG1-E01)"
    assert entries(feed) == [(title, "http://testserver/e/WEH-SK7-AG1-E01")]
    (entry,) = feed.findall(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}summary") == "Das Grünflächenamt prüft &lt;Orte&gt; &amp; Kosten."
    assert entry.findtext(f"{ATOM}published") == "2026-05-04T00:00:00+02:00"


def test_answers_of_one_outcome_are_entries_of_their_own(client, answered):
    record = OutcomeRecord.objects.get()
    add_follow_up(record, status="planned", on=date(2026, 6, 4))
    ids = [entry.findtext(f"{ATOM}id") for entry in read(client, "was-wurde-daraus").findall(f"{ATOM}entry")]
    assert len(set(ids)) == 2


def test_hidden_outcome_takes_its_answers_along(client, answered):
    outcome = answered.outcomes.get()
    outcome.withdrawn = True
    answered.outcomes.add(outcome)
    publish(answered)
    assert entries(read(client, "was-wurde-daraus")) == []


@pytest.mark.parametrize("where", ["district", "series", "event"])
def test_what_stands_below_hidden_pages(client, answered, district, series, where):
    make_published(answered.event)
    NewsPageFactory(parent=district)
    assert [len(entries(read(client, name))) for name in NAMES] == [1, 1, 1]
    {"district": district, "series": series, "event": answered.event}[where].unpublish()
    assert [len(entries(read(client, name))) for name in NAMES] == [0 if where == "district" else 1, 0, 0]


def test_control_characters_do_not_break_the_feed(client, district):
    NewsPageFactory(parent=district, title="Fe\x0bst\x01\ufffe]]>", intro="<b>\x1b&amp;\x07")
    (entry,) = read(client, "aktuelles").findall(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == "Fest]]>"
    assert entry.findtext(f"{ATOM}summary") == "&lt;b&gt;&amp;amp;"


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/feeds/aktuelles.atom?stadtteil=%00&x=1", 200),
        ("/feeds/gibtesnicht/aktuelles.atom", 404),
        ("/feeds/gibtesnicht.atom", 404),
        ("/feeds/", 404),
    ],
)
def test_odd_addresses(client, district, address, status):
    assert client.get(address).status_code == status
    assert client.post("/feeds/aktuelles.atom").status_code == 405


def test_each_feed_has_an_identity_of_its_own(client, district):
    feeds = [read(client, name, place) for name in NAMES for place in ("", "wehringhausen/")]
    assert len({feed.findtext(f"{ATOM}id") for feed in feeds}) == 6


def test_hidden_district_has_no_feed(client, district):
    district.unpublish()
    assert client.get("/feeds/wehringhausen/aktuelles.atom").status_code == 404


@pytest.mark.parametrize("name", NAMES)
def test_number_of_queries_does_not_grow(
    client, answered, district, add_conference, name, django_assert_max_num_queries
):
    NewsPageFactory(parent=district)
    make_published(answered.event)
    client.get(f"/feeds/{name}.atom")
    with django_assert_max_num_queries(8):
        client.get(f"/feeds/{name}.atom")
    for ordinal in (1, 2):
        NewsPageFactory(parent=district)
        group = publish(WorkingGroupPageFactory(parent=add_conference(ordinal, "2016")))
        record = OutcomeRecord.objects.get(uuid=add_outcome(group).uuid)
        add_follow_up(record, status="in_review", on=date(2026, 5, 4))
        make_published(group.event)
    with django_assert_max_num_queries(8):
        client.get(f"/feeds/{name}.atom")
    assert len(entries(read(client, name))) == 3
