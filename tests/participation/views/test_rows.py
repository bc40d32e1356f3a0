import pytest
from django.urls import reverse

from participation.models import Card
from tests.factories.conferences import ConferencePageFactory
from tests.factories.participation import CardFactory, WorkingGroupPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def foreign_group(series):
    return WorkingGroupPageFactory(parent=ConferencePageFactory(parent=series, ordinal=8), title="Fremd", number=1)


def test_lists_only_cards_of_the_accounts_groups(client, event, group, foreign_group, account):
    CardFactory(group=group, text="Bank am Markt")
    CardFactory(group=foreign_group, text="Licht am Weg")
    client.force_login(account("moderation", event))
    text = client.get(reverse("card:index")).content.decode()
    assert "Bank am Markt" in text
    assert "Licht am Weg" not in text


def test_a_foreign_card_cannot_be_edited(client, event, group, foreign_group, account):
    card = CardFactory(group=foreign_group, text="Licht am Weg")
    client.force_login(account("moderation", event))
    response = client.post(reverse("card:edit", args=[card.pk]), {"text": "weg"})
    assert response.status_code == 403
    assert "Für diesen Schritt fehlt Ihnen die Berechtigung." in response.content.decode()
    assert Card.objects.get().text == "Licht am Weg"


def test_a_card_cannot_be_put_into_a_foreign_group(client, event, group, foreign_group, account):
    client.force_login(account("moderation", event))
    data = {"group": foreign_group.pk, "text": "Bank", "position": 0, "entry_mode": "card", "visibility": "public"}
    client.post(reverse("card:add"), data)
    assert not Card.objects.exists()
    client.post(reverse("card:add"), {**data, "group": group.pk})
    assert [card.group_id for card in Card.objects.all()] == [group.pk]


def test_a_blocked_card_needs_a_reason(client, event, group, account):
    client.force_login(account("moderation", event))
    data = {"group": group.pk, "text": "Bank", "position": 0, "entry_mode": "card", "visibility": "blocked"}
    assert "Bitte nennen Sie den Grund der Sperre." in client.post(reverse("card:add"), data).content.decode()
    assert not Card.objects.exists()
