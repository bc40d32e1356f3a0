"""What stands in the head of pages for those who link to them, and an event's data for machines."""

import json
from datetime import time

import pytest

from districts.enums import PhotoKind
from districts.models import NewsPage, StandardPage
from districts.values import FuzzyDate
from participation.models import EventPhoto, WorkshopPage
from tests.factories.districts import PhotoFactory
from tests.factories.participation import publish
from tests.website.html import Html

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning")


def properties(html: Html) -> dict[str, str]:
    return {item["property"]: item["content"] for item in html.all("meta") if item.get("property")}


def data(html: Html) -> dict:
    (block,) = [item for item in html.all("script") if item.get("type") == "application/ld+json"]
    return json.loads(block["text"])


def test_of_every_page(read, home, district, series, conference, add_group):
    pages = [home, district, series, conference, add_group(1)]
    pages += [district.add_child(instance=NewsPage(title="Meldung", slug="n", intro="Ab Mai."))]
    pages += [home.add_child(instance=StandardPage(title="Hilfe", slug="hilfe"))]
    for page in pages:
        html = Html(read(page))
        links = [item["href"] for item in html.all("link") if item["rel"] == "canonical"]
        assert links == [page.full_url]
        found = properties(html)
        assert (found["og:url"], found["og:type"], found["og:locale"]) == (page.full_url, "website", "de_DE")
        assert found["og:title"].startswith(page.title)
        assert "og:image" not in found


def test_description_in_plain_words(read, conference):
    conference.summary = '<p>Sieben Gruppen &amp; ein <b>Plenum</b>.</p><p>Zweiter "Satz".</p>'
    html = Html(read(publish(conference)))
    words = 'Sieben Gruppen & ein Plenum. Zweiter "Satz".'
    assert properties(html)["og:description"] == words
    assert [item["content"] for item in html.all("meta") if item.get("name") == "description"] == [words]


@pytest.mark.parametrize(("kind", "shown"), [(PhotoKind.ROOM, True), (PhotoKind.IDENTIFIABLE, False)])
def test_only_a_publishable_photo(read, conference, kind, shown):
    conference.event_photos.add(EventPhoto(photo=PhotoFactory(kind=kind)))
    html = Html(read(publish(conference)))
    found = properties(html)
    assert ("og:image" in found, "image" in data(html)) == (shown, shown)
    if shown:
        assert found["og:image"].startswith("http://testserver/media/fotos/")
        assert (found["og:image:width"], found["og:image:height"]) == ("64", "48")
        assert found["og:image:alt"] == "Ein heller Saal mit Stuhlkreis"


def test_feeds_of_the_district(read, home, conference):
    for page, place in ((home, ""), (conference, "wehringhausen/")):
        links = [item for item in Html(read(page)).all("link") if item["rel"] == "alternate"]
        assert [item["href"] for item in links] == [
            f"/feeds/{place}aktuelles.atom",
            f"/feeds/{place}dokumentationen.atom",
            f"/feeds/{place}was-wurde-daraus.atom",
        ]


@pytest.mark.parametrize("when", [FuzzyDate(month=3, day=26), FuzzyDate(2016, part="mitte"), FuzzyDate(2016, 3), None])
def test_data_without_an_invented_day(read, conference, when):
    conference.date, conference.starts_at = when, time(18)
    assert {"startDate", "endDate"} & set(data(Html(read(publish(conference))))) == set()


def test_data(read, district, conference):
    district.municipality = "Hagen"
    publish(district)
    conference.date, conference.starts_at, conference.ends_at = FuzzyDate(2026, 3, 27), time(18), time(20)
    conference.status = "postponed"
    found = data(Html(read(publish(conference))))
    assert found == {
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": conference.full_url,
        "url": conference.full_url,
        "identifier": "WEH-SK7",
        "name": "Siebte Stadtteilkonferenz Wehringhausen",
        "description": "Sieben Gruppen berieten.",
        "startDate": "2026-03-27T18:00:00+01:00",
        "endDate": "2026-03-27T20:00:00+01:00",
        "eventStatus": "https://schema.org/EventPostponed",
        "inLanguage": "de",
        "location": {
            "@type": "Place",
            "name": "Kultopia",
            "address": {"@type": "PostalAddress", "addressLocality": "Hagen", "addressCountry": "DE"},
        },
        "superEvent": {
            "@type": "EventSeries",
            "name": "Stadtteilkonferenzen",
            "url": conference.series.full_url,
        },
    }


def test_invented_content_is_marked(read, district):
    page = publish(district.add_child(instance=WorkshopPage(title="Markt", slug="markt", code="BW1", is_demo=True)))
    html = Html(read(page))
    assert data(html)["name"] == "Markt Wehringhausen (Demonstrationsinhalt, erfunden)"
    assert properties(html)["og:title"] == "Markt, Wehringhausen (Demonstrationsinhalt, erfunden)"


def test_text_cannot_end_the_block(read, conference):
    conference.motto = conference.venue = "</script><script>alert(1)</script><!-- \u2028 &amp;"
    conference.summary = ""
    text = read(publish(conference))
    assert text.count("<script") == 1
    found = data(Html(text))
    assert found["location"]["name"] == conference.venue
