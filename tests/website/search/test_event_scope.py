"""The search within one event, from its page to the card that somebody wrote there."""

import pytest

from participation.models import Card, WorkingGroupPage
from tests.factories.participation import WorkshopPageFactory, publish
from tests.website.html import Html
from website.search.keeping import catch_up

pytestmark = pytest.mark.django_db


@pytest.fixture
def event(district):
    """An event with a card, beside another one whose card has the same word."""
    event, other = (publish(WorkshopPageFactory(parent=district)) for _number in range(2))
    for page in (event, other):
        group = publish(page.add_child(instance=WorkingGroupPage(title="Wege", number=1)))
        Card.objects.create(group=group, text=f"Bank am Weg, {page.reference}")
    catch_up()
    return event


def test_only_what_belongs_to_the_event_is_found(ask, event):
    everywhere = ask("bank", art="karte")
    assert len(everywhere.texts("h3")) == 2
    assert ask("bank", art="karte", veranstaltung=event.reference).texts("h3") == [f"Bank am Weg, {event.reference}"]


def test_event_page_asks_for_its_own_cards(client, ask, event):
    page = Html(client.get(event.url).content.decode())
    hidden = {item["name"]: item["value"] for item in page.all("input") if item.get("type") == "hidden"}
    assert hidden == {"art": "karte", "veranstaltung": event.reference}
    assert len(ask("bank", **hidden).texts("h3")) == 1


def test_event_without_cards_offers_no_search_for_them(client, event):
    Card.objects.update(visibility="withdrawn")
    page = Html(client.get(event.url).content.decode())
    assert [item for item in page.all("input") if item.get("name") == "veranstaltung"] == []


def test_scope_can_be_taken_away(ask, event):
    page = ask("bank", veranstaltung=event.reference)
    assert "/suche/?q=bank" in [item["href"] for item in page.all("a") if item.get("href")]


@pytest.mark.parametrize("reference", ["WEH-SK99", "x", "%", "' OR 1=1", "WEH-SK7-AG1"])
def test_unknown_event_is_a_bad_request(answer, event, reference):
    assert answer("bank", veranstaltung=reference).status_code == 400


def test_hidden_event_is_unknown(answer, event):
    event.unpublish()
    assert answer("bank", veranstaltung=event.reference).status_code == 400
