"""Who may sort: whoever may edit the group's page, before, during and after; nobody else reads or changes anything."""

import pytest
from django.test import Client
from django.urls import reverse

from participation.models import Card
from tests.factories.conferences import ConferencePageFactory
from tests.factories.participation import WorkingGroupPageFactory

pytestmark = [pytest.mark.once, pytest.mark.django_db]
ALLOWED = {"moderation": 200, "redaktion": 200, "freigabe": 200, "verwaltung": 403}


def answers(client, url, card) -> set[int]:
    """Of the page, its changes, a form and a step."""
    step = {"do": "kind", "kind": "wish", "card": card.uuid}
    json = {"Accept": "application/json"}
    return {
        client.get(url()).status_code,
        client.get(url("feed")).status_code,
        client.post(url("ask"), {"do": "card", "card": card.uuid}, headers=json).status_code,
        client.post(url("step"), step, headers=json).status_code,
    }


@pytest.mark.parametrize("live", [True, False])
@pytest.mark.parametrize("status", ["planned", "taking_place", "held"])
@pytest.mark.parametrize("role", ALLOWED)
def test_who_edits_the_group_sorts(client, account, event, district, group, url, cards, role, status, live):
    type(event).objects.filter(pk=event.pk).update(status=status)
    type(group).objects.filter(pk=group.pk).update(live=live)
    client.force_login(account(role, event if role == "moderation" else district))
    assert answers(client, url, cards["bench"]) == {ALLOWED[role]}
    assert Card.objects.get(pk=cards["bench"].pk).kind == ("wish" if ALLOWED[role] == 200 else "idea")


@pytest.mark.parametrize("role", ["redaktion", "freigabe", "verwaltung"])
def test_other_districts_do_not(client, account, other_district, url, cards, role):
    client.force_login(account(role, other_district))
    assert answers(client, url, cards["bench"]) == {403}


def test_moderators_of_another_event_do_not(client, account, series, url, cards):
    other = ConferencePageFactory(parent=series, ordinal=8)
    WorkingGroupPageFactory(parent=other)
    client.force_login(account("moderation", other))
    assert answers(client, url, cards["bench"]) == {403}


def test_strangers_sign_in_first(client, url, cards):
    assert answers(client, url, cards["bench"]) == {302}


def test_card_of_another_group_is_out_of_reach(moderator, plenary, client, cards):
    """Also where the account may sort both."""
    address = reverse("participation_board_step", args=[plenary.pk])
    data = {"do": "kind", "kind": "wish", "card": cards["bench"].uuid}
    answer = client.post(address, data, headers={"Accept": "application/json"})
    assert (answer.status_code, Card.objects.get(pk=cards["bench"].pk).kind) == (409, "idea")


def test_forged_request_is_refused(moderator, url, cards):
    client = Client(enforce_csrf_checks=True)
    client.force_login(moderator)
    assert client.post(url("step"), {"one": f"left {cards['bench'].uuid}"}).status_code == 403


def test_unknown_group_is_not_found(moderator, client):
    assert client.get(reverse("participation_board", args=[10**12])).status_code == 404
