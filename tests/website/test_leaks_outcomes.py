"""What is hidden reaches no list of outcomes: not by an entry, a count, a choice, a table, a file or an error."""

import json
from urllib.parse import quote

import pytest

from districts.models import MeasurePage
from participation.domain.followups import add_follow_up
from participation.models import OutcomeRecord
from tests.factories.conferences import ConferencePageFactory, ConferenceSeriesPageFactory
from tests.factories.districts import DistrictPageFactory, ThemeFactory
from tests.factories.participation import WorkingGroupPageFactory, make_outcome, publish

from .finding import body, leaked
from .leaks import SEEN, make_world

pytestmark = pytest.mark.django_db

EXITS = ("/ergebnisse/", "/ergebnisse/daten.csv", "/ergebnisse/daten.json", "/ergebnisse/felder/")
ORDERS = ("aelteste", "antwort", "wartet")


@pytest.fixture
def world(db, settings, tmp_path):
    settings.VAR_DIR = tmp_path
    world = make_world()
    add_hidden_places(world)
    hide_around_outcomes(world)
    return world


def add_hidden_places(world) -> None:
    """Live events below a series, and below a district, that were unpublished."""
    place = {"parent": world.pages["district"], "title": world.hide("REIHE"), "slug": "reihe"}
    series = ConferenceSeriesPageFactory(**place, code="AB")
    district = DistrictPageFactory(
        parent=world.pages["home"], title=world.hide("STADTTEIL"), slug="verborgen", code="VER"
    )
    for number, parent in enumerate((series, ConferenceSeriesPageFactory(parent=district, code="AC")), start=1):
        event = publish(ConferencePageFactory(parent=parent, ordinal=number, title=world.hide(f"UNTERHALB{number}")))
        group = WorkingGroupPageFactory(parent=event, title=world.hide(f"AGUNTERHALB{number}"), number=1)
        outcome = make_outcome(headline=world.hide(f"ERGEBNISUNTERHALB{number}"))
        outcome.responsible = world.hide(f"ZUSTAENDIG{number}")
        outcome.themes.add(ThemeFactory(name=world.hide(f"THEMA{number}"), slug=f"geheim-{number}"))
        group.outcomes.add(outcome)
        publish(group)
        world.pages[f"below-{number}"] = event
    series.unpublish()
    district.unpublish()


def hide_around_outcomes(world) -> None:
    """An answer to an outcome that was taken back, and its theme and who was in charge."""
    record = OutcomeRecord.objects.get(headline__contains="ZURUECKGENOMMEN")
    add_follow_up(record, "in_review", text=world.hide("ANTWORT"), author=world.hide("STELLE"))
    row = next(each for each in world.group.outcomes.all() if each.withdrawn)
    row.themes.add(ThemeFactory(name=world.hide("THEMA3"), slug="geheim-3"))


def asked(client, address: str, **query) -> tuple[int, str]:
    answer = client.get(address, query)
    data = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return answer.status_code, data.decode()


def test_nothing_hidden_comes_out(client, world):
    texts = {address: asked(client, address) for address in EXITS}
    assert {address: (status, leaked(text)) for address, (status, text) in texts.items()} == dict.fromkeys(
        EXITS, (200, set())
    )
    assert [SEEN in text for _, text in texts.values()] == [True, True, True, False]
    ordered = [asked(client, "/ergebnisse/", ordnung=order) for order in ORDERS]
    assert [(status, leaked(text)) for status, text in ordered] == [(200, set())] * len(ORDERS)


def test_only_what_is_shown_is_counted(client, world):
    """One of the outcomes of the world is public."""
    found = json.loads(asked(client, "/ergebnisse/daten.json")[1])
    assert (found["number"], len(found["outcomes"])) == (1, 1)
    assert OutcomeRecord.objects.count() > 5
    assert "Ein Ergebnis aus einer Veranstaltung." in " ".join(asked(client, "/ergebnisse/")[1].split())


def test_what_is_hidden_cannot_be_asked_for(client, world):
    hidden = MeasurePage.objects.get(title__startswith="GEHEIM")
    queries = [f"veranstaltung={event.reference}" for name, event in world.pages.items() if name.startswith("below")]
    queries += [f"zustaendig={quote(word)}" for word in sorted(world.markers) if "ZUSTAENDIG" in word]
    queries += ["stadtteil=verborgen", f"massnahme={hidden.pk}", "veranstaltung=WEH-SK6"]
    assert len(queries) == 7
    for address in EXITS[:3]:
        answers = {query: client.get(f"{address}?{query}") for query in queries}
        assert {query: answer.status_code for query, answer in answers.items()} == dict.fromkeys(queries, 400)
        assert leaked("".join(body(answer) for answer in answers.values())) == set()


def test_a_theme_of_hidden_outcomes_finds_nothing(client, world):
    """The vocabulary itself is public; what carries a theme is not."""
    found = json.loads(asked(client, "/ergebnisse/daten.json", thema="geheim-1")[1])
    assert (found["number"], found["outcomes"]) == (0, [])


def test_a_group_that_became_private_leaves_the_list(client, world):
    from wagtail.models import PageViewRestriction

    PageViewRestriction.objects.create(page=world.group, restriction_type="login")
    assert json.loads(asked(client, "/ergebnisse/daten.json")[1])["outcomes"] == []
    assert SEEN not in asked(client, "/ergebnisse/")[1]


def test_an_unpublished_event_leaves_the_list_with_its_groups(client, world):
    type(world.event).objects.get(pk=world.event.pk).unpublish()
    assert SEEN not in asked(client, "/ergebnisse/")[1]
    assert json.loads(asked(client, "/ergebnisse/daten.json")[1])["number"] == 0
