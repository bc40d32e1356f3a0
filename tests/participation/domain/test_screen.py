"""The screen shows what is public, in letters for ten metres, and nothing twice."""

import pytest

from participation.domain.screen import LINES_A_COLUMN, make_show, mark_of
from participation.domain.walls import touch
from participation.enums import Visibility
from participation.models import DotPress
from tests.factories.participation import CardFactory, ClusterFactory

pytestmark = pytest.mark.django_db


def shown(event):
    return [placed.card.text for slide in make_show(event).slides for column in slide.columns for placed in column]


def test_groups_come_with_their_numbers(event, group):
    card = CardFactory(group=group)
    DotPress.objects.create(card=card, delta=4)
    CardFactory(group=group)

    [summary] = make_show(event).groups

    assert (summary.group.title, summary.cards, summary.dots) == ("Vernetzung", 2, 4)


def test_cards_stand_under_their_cluster_most_dots_first(event, group):
    cluster = ClusterFactory(group=group, title="Schulweg")
    few = CardFactory(group=group, cluster=cluster, text="wenig")
    many = CardFactory(group=group, cluster=cluster, text="viel")
    DotPress.objects.create(card=many, delta=4)
    DotPress.objects.create(card=few, delta=1)

    [slide] = make_show(event).slides

    assert (slide.heading, slide.dots) == ("Schulweg", 5)
    assert shown(event) == ["viel", "wenig"]


def test_blocked_and_withdrawn_cards_are_not_shown(event, group):
    CardFactory(group=group, visibility=Visibility.BLOCKED, blocked_reason="Name")
    CardFactory(group=group, visibility=Visibility.WITHDRAWN)

    assert shown(event) == []


def test_many_cards_fill_many_slides_and_none_is_lost(event, group):
    texts = [f"Karte {number} " + "lang " * (number % 30) for number in range(60)]
    for text in texts:
        CardFactory(group=group, text=text.strip())

    slides = make_show(event).slides

    assert sorted(shown(event)) == sorted(text.strip() for text in texts)
    assert all(sum(card.lines for card in column) <= LINES_A_COLUMN for slide in slides for column in slide.columns)
    assert [(slide.part, slide.parts) for slide in slides] == [(at + 1, len(slides)) for at in range(len(slides))]


@pytest.mark.parametrize("text", ["wort " * 200, "x" * 2000], ids=["words", "one word"])
def test_very_long_card_is_cut_for_the_screen_only(event, group, text):
    card = CardFactory(group=group, text=text.strip())

    [slide] = make_show(event).slides
    [[placed], []] = slide.columns

    assert placed.text.endswith(" …")
    assert placed.lines <= LINES_A_COLUMN
    assert placed.card.text == card.text


def test_key_statements_are_those_of_the_draft(event, group):
    group.summary = "<p>Erste <b>Aussage</b></p><ul><li>Zweite</li><li>Dritte</li></ul><p></p>"
    group.save_revision()

    [slide] = make_show(event).slides

    assert slide.statements == ("Erste Aussage", "Zweite", "Dritte")


def test_mark_changes_with_cards_and_statements_only(event, group):
    first = mark_of(event)
    assert mark_of(event) == first

    touch(group)
    second = mark_of(event)
    group.save_revision()

    assert len({first, second, mark_of(event)}) == 3
