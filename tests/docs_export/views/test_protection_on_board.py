"""Blocking, shortening and taking back on the sorting board: the office is shown the versions as in the card's form."""

import pytest
from django.urls import reverse

from participation.models import Card
from tests.factories.docs_export import make_group, make_published
from tests.factories.participation import CardFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]
HOLDS = "Diese Karte steht in einer Fassung der Dokumentation"


@pytest.fixture
def card(event):
    return CardFactory(group=make_group(event), text="Frau Beispiel, Hausnummer 7")


@pytest.fixture
def step(login, event, card):
    """A step of the moderation on that card; returns its notices."""
    make_published(event)
    client, address = login("Moderation"), reverse("participation_board_step", args=[card.group_id])

    def step(**data):
        answer = client.post(address, {"card": card.uuid, **data}, headers={"Accept": "application/json"})
        assert answer.status_code == 200, answer.content.decode()
        return answer.json()["notices"]

    return step


@pytest.mark.parametrize("data", [{"do": "block", "reason": "Name"}, {"do": "shorten", "text": "Hausnummer 7"}])
def test_version_that_holds_it_is_named(step, event, data):
    (notice,) = step(**data)
    assert HOLDS in notice
    assert reverse("docs_export_admin:event", args=[event.pk]) in notice


def test_nothing_is_said_where_nothing_is_wrong(step, card):
    assert step(do="kind", kind="wish") == []
    step(do="block", reason="Name")
    assert step(do="unblock") == []


def test_block_that_comes_back_is_named_again(step, card):
    step(do="block", reason="Name")
    step(do="unblock")
    assert HOLDS in step(do="undo")[0]
    assert Card.objects.get(pk=card.pk).visibility == "blocked"
