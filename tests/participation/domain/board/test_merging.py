"""The verbatim texts stay; dots add up; what may not be read is never read below another card."""

import pytest

from participation.domain import board
from participation.domain.cards import cards_by_cluster
from participation.models import Card
from tests.participation.domain.board.test_steps import ids

pytestmark = pytest.mark.django_db


def top_of(group):
    return cards_by_cluster(group)[0].cards[0]


def test_dots_add_up_at_the_shown_one(group, wall):
    board.merge_cards(group, ids(wall, "abd"), shown=wall["a"].uuid)
    assert (top_of(group).text, top_of(group).dots) == ("a", 1 + 2 + 4)


def test_families_join_flat_and_another_can_be_shown(group, wall, look):
    board.merge_cards(group, ids(wall, "ab"))
    board.merge_cards(group, ids(wall, "bc"), shown=wall["c"].uuid)
    board.merge_cards(group, ids(wall, "ca"), shown=wall["a"].uuid)
    assert set(Card.objects.exclude(duplicate_of=None).values_list("duplicate_of__text", flat=True)) == {"a"}
    assert look() == "Weg: a(bc); : d e"


def test_what_hangs_below_moves_along(group, wall, look, cluster_pk):
    board.merge_cards(group, ids(wall, "ab"))
    board.move_cards(group, ids(wall, "a"), to=cluster_pk("Licht"))
    assert look() == "Licht: c b(a); : d e"
    assert Card.objects.get(text="a").cluster_id == cluster_pk("Licht")


@pytest.mark.parametrize("letters", ["b", "ad"])
def test_taken_apart_they_hang_behind(group, wall, look, letters):
    board.merge_cards(group, ids(wall, "abd"), shown=wall["b"].uuid)
    assert look() == "Weg: b(ad); Licht: c; : e"
    assert board.take_apart(group, ids(wall, letters)) == "2 Karten hängen wieder für sich."
    assert sorted(look().split(";")[0].removeprefix("Weg: ").split()) == ["a", "b", "d"]


def test_blocked_duplicate_is_shown_to_nobody(group, wall, look):
    board.merge_cards(group, ids(wall, "ab"))
    board.block_cards(group, ids(wall, "a"), reason="Name")
    assert look() == "Weg: b; Licht: c; : d e"
    assert look(with_blocked=True) == "Weg: b(a); Licht: c; : d e"
    assert top_of(group).dots == 2


def test_others_step_in_for_a_blocked_one(group, wall, look):
    board.merge_cards(group, ids(wall, "abe"), shown=wall["b"].uuid)
    board.block_cards(group, ids(wall, "b"), reason="Name")
    assert look() == "Weg: a(e); Licht: c; : d"
    assert board.unblock_cards(group, ids(wall, "b")) == "Wieder frei: „b“"
    assert look() == "Weg: b(ae); Licht: c; : d"


def test_board_reads_what_others_may_not(group, wall):
    board.merge_cards(group, ids(wall, "ab"))
    board.block_cards(group, ids(wall, "c"), reason="Name")
    read = board.read_board(group)
    assert [[shown.card.text for shown in column.cards] for column in read] == [["d", "e"], ["b"], ["c"]]
    assert (read.columns[0].dots, read.columns[1].cards[0].is_blocked, read.count) == (3, True, 4)
