"""The search shows nothing hidden: at once, while the index still holds it, and the index forgets it afterwards."""

import pytest
from wagtail.models import Page, PageViewRestriction

from participation.enums import Visibility
from participation.models import Card, EventPage, Outcome, WorkingGroupPage
from tests.website.finding import body, leaked
from tests.website.leaks import SEEN, make_world
from website.search.keeping import catch_up
from website.search.models import SearchEntry, SearchWord

pytestmark = pytest.mark.django_db


def block(town):
    Card.objects.filter(text__contains="Lehne").update(visibility=Visibility.BLOCKED, blocked_reason="Name")


def withdraw(town):
    Card.objects.filter(text__contains="Lehne").update(visibility=Visibility.WITHDRAWN)


def reword(town):
    Card.objects.filter(text__contains="Lehne").update(text="Gekürzt.")


def delete(town):
    Card.objects.filter(text__contains="Lehne").delete()


def move(town):
    """To the wall of a group that nobody sees."""
    hidden = town["conference"].add_child(instance=WorkingGroupPage(title="Entwurf", slug="x", number=9, live=False))
    Card.objects.filter(text__contains="Lehne").update(group=hidden)


def unpublish_group(town):
    WorkingGroupPage.objects.get(pk=town["group"].pk).unpublish()


def unpublish_event(town):
    EventPage.objects.get(pk=town["conference"].pk).unpublish()


def unpublish_district(town):
    Page.objects.filter(pk=town["district"].pk).update(live=False)


def lock_group(town):
    PageViewRestriction.objects.create(page=town["group"], restriction_type="login")


def lock_district(town):
    PageViewRestriction.objects.create(page=town["district"], restriction_type="password", password="x")


HIDING = [
    block,
    withdraw,
    reword,
    delete,
    move,
    unpublish_group,
    unpublish_event,
    unpublish_district,
    lock_group,
    lock_district,
]


@pytest.mark.parametrize("hide", HIDING)
def test_card_is_gone_at_once(titles, ask, town, hide):
    assert titles("Lehne") == ["Eine Bank ohne Lehne ist keine."]
    hide(town)
    assert titles("Lehne") == []
    assert "Meinten Sie" not in ask("Lehna").text
    assert "Bank ohne" not in ask("Bank").text


PLACES = [unpublish_group, unpublish_event, unpublish_district, lock_group, lock_district]


@pytest.mark.parametrize("hide", PLACES)
def test_what_belongs_to_a_page_is_gone_with_it(titles, town, hide):
    assert titles("Tempo") == ["Tempo 30"]
    hide(town)
    assert titles("Tempo") == []
    assert "Wege und Straßen" not in titles("Straße")
    catch_up()
    assert not SearchEntry.objects.filter(page=town["group"]).exists()


def test_outcome_that_was_taken_back(titles, town):
    Outcome.objects.filter(headline="Tempo 30").update(withdrawn=True)
    assert titles("Tempo") == []


def test_page_that_was_published_anew(titles, town):
    """Until it is read in again, its old words are not found."""
    group = WorkingGroupPage.objects.get(pk=town["group"].pk)
    group.summary = "<p>Es ist ruhig.</p>"
    group.save_revision().publish()
    assert titles("laut") == []
    catch_up()
    assert titles("laut") == []
    assert titles("ruhig") == ["Wege und Straßen"]


def test_draft_is_not_read(titles, town):
    group = WorkingGroupPage.objects.get(pk=town["group"].pk)
    group.title, group.summary = "Geheimplan", "<p>Geheimplan</p>"
    group.save_revision()
    catch_up()
    assert titles("Geheimplan") == []


def test_index_of_a_world_full_of_hidden_things(client, world):
    """Not even the index holds what must not be found."""
    catch_up()
    texts = [f"{e.title} {e.text} {e.title_words} {e.words}" for e in SearchEntry.objects.all()]
    assert leaked(" ".join(texts).upper()) == set()
    assert not SearchWord.objects.filter(word__startswith="geheim").exists()
    for question in ("geheim", *sorted(world.markers)):
        assert "Nichts gefunden" in body(client.get("/suche/", {"q": question}))
    assert body(client.get("/suche/", {"q": SEEN})).count("<mark>") >= 3


@pytest.fixture
def world(db, settings, tmp_path):
    settings.VAR_DIR = tmp_path
    return make_world()
