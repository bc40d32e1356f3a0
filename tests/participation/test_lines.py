import json
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from participation.enums import CardKind
from participation.lines import LONGEST_HEADING, SIGN_OF, CardLine, clean, parse, print_line

EXAMPLES = json.loads(Path(__file__).with_name("lines.json").read_text())

anything = st.text() | st.text(alphabet=" +-−!?#*\\•–4aß\u200b\u202e")
texts = anything.map(clean).filter(bool)
headings = anything.map(clean).filter(lambda title: len(title) <= LONGEST_HEADING)
cards = st.builds(
    CardLine, text=texts, kind=st.sampled_from(["", *SIGN_OF]), dots=st.integers(0, 999), cluster=headings
)


@pytest.mark.parametrize(("typed", "expected"), [pytest.param(*rest, id=name) for name, *rest in EXAMPLES])
def test_example(typed, expected):
    assert parse(typed) == [CardLine(*card) for card in expected]


@given(cards)
def test_printed_card_is_read_back(card):
    assert parse(print_line(card)) == [card]


@given(st.lists(cards, max_size=5))
def test_printed_cards_stay_in_order(some):
    assert parse("\n".join(map(print_line, some))) == some


@given(anything)
def test_nothing_typed_fails_or_vanishes(typed):
    read = parse(typed)
    letters = {char for card in read for char in card.text + card.cluster if char.isalpha()}

    assert all(card.text == clean(card.text) for card in read)
    assert letters <= set(clean(typed))


def test_long_line_is_kept_whole():
    assert parse("Licht " * 2000)[0].text == ("Licht " * 2000).strip()


def test_heading_too_long_for_a_cluster_is_a_card():
    line = "# " + "Schulweg " * 20

    assert parse(line) == [CardLine(line.strip())]


def test_kinds_without_a_sign_have_none():
    assert {kind for kind in CardKind if kind not in SIGN_OF} == {CardKind.WISH, CardKind.NOTE, CardKind.CONFLICT}
