from uuid import UUID

import pytest

from participation.domain.capture import Sender, apply_operations
from participation.domain.cards import cards_by_cluster
from participation.models import Card, Cluster
from participation.operations import Add
from tests.factories.accounts import UserFactory


@pytest.fixture
def anna(db):
    return UserFactory()


@pytest.fixture
def ben(db):
    return UserFactory()


@pytest.fixture
def wall(group):
    """Five cards: a and b in "Weg", c in "Licht", d and e without a cluster; returns them by their letter."""
    places = {"a": "Weg", "b": "Weg", "c": "Licht", "d": "", "e": ""}
    adds = [
        Add(id=UUID(int=number), text=letter, cluster=cluster, dots=number)
        for number, (letter, cluster) in enumerate(places.items(), 1)
    ]
    apply_operations(group, adds, Sender())
    return {card.text: card for card in Card.objects.filter(group=group)}


@pytest.fixture
def look(group):
    """What hangs where, as "Weg: a b; Licht: c; : d e"; what says the same stands in brackets."""

    def look(**options) -> str:
        held = cards_by_cluster(group, **options)
        return "; ".join(f"{each.cluster or ''}: {' '.join(map(_told, each.cards))}" for each in held)

    return look


def _told(card) -> str:
    return f"{card.text}({''.join(other.text for other in card.also)})" if card.also else card.text


@pytest.fixture
def cluster_pk(group):
    return lambda title: Cluster.objects.get(group=group, title=title).pk
