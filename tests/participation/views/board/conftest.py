import pytest
from django.urls import reverse

from participation.models import Card
from tests.factories.participation import CardFactory, ClusterFactory


@pytest.fixture
def moderator(client, account, event, group):
    """Is signed in."""
    user = account("moderation", event)
    client.force_login(user)
    return user


@pytest.fixture
def cards(group):
    """`bench` and `light` in "Weg", `name` without a cluster."""
    weg = ClusterFactory(group=group, title="Weg", sort_order=1)
    ClusterFactory(group=group, title="Licht", sort_order=2)
    texts = {"bench": "Bank am Markt", "light": "Licht am Tor", "name": "Frau Muster braucht Hilfe"}
    for position, (key, text) in enumerate(texts.items()):
        CardFactory(group=group, text=text, position=position, cluster=None if key == "name" else weg)
    return {key: Card.objects.get(text=text) for key, text in texts.items()}


@pytest.fixture
def url(group):
    return lambda name="": reverse(f"participation_board{name and '_'}{name}", args=[group.pk])


@pytest.fixture
def post(client, url):
    """A step as the script sends it."""

    def post(data, name="step"):
        return client.post(url(name), data, headers={"Accept": "application/json"})

    return post


@pytest.fixture
def submit(client, url):
    """A step as a plain form sends it; returns the page that comes then."""
    return lambda data, name="step": client.post(url(name), data, follow=True)
