"""Two at one board: nobody takes back, or writes over, what another has done."""

import pytest

from participation.domain import board
from participation.domain.capture import Sender, apply_operations
from participation.domain.feed import read_feed
from participation.models import Card, DotPress
from participation.operations import Edit, Press
from tests.participation.domain.board.test_steps import BEFORE, ids

pytestmark = pytest.mark.django_db


def test_undo_is_refused_where_another_moved_the_card_since(group, wall, look, cluster_pk, anna, ben):
    board.move_cards(group, ids(wall, "d"), to=cluster_pk("Weg"), by=anna)
    board.move_cards(group, ids(wall, "d"), to=cluster_pk("Licht"), by=ben)
    with pytest.raises(board.BoardError, match="jemand anderes an denselben Karten"):
        board.undo_last(group, by=anna)
    assert look() == "Weg: a b; Licht: c d; : e"
    board.undo_last(group, by=ben)
    board.undo_last(group, by=anna)
    assert look() == BEFORE


def test_undo_is_refused_where_another_only_changed_its_place(group, wall, cluster_pk, anna, ben):
    board.move_cards(group, ids(wall, "d"), to=cluster_pk("Weg"), by=anna)
    board.move_up_or_down(group, wall["d"].uuid, way=-1, by=ben)
    with pytest.raises(board.BoardError, match="jemand anderes"):
        board.undo_last(group, by=anna)


def test_undo_is_refused_where_a_table_corrected_the_card_since(group, wall, anna):
    board.correct_text(group, wall["a"].uuid, "aa", version=1, seen="a", by=anna)
    card = Card.objects.get(uuid=wall["a"].uuid)
    edit = Edit(id=card.uuid, version=card.version, text="aaa", cluster="Weg")
    apply_operations(group, [edit], Sender(is_office=True))
    with pytest.raises(board.BoardError, match="jemand anderes"):
        board.undo_last(group, by=anna)
    assert Card.objects.get(uuid=wall["a"].uuid).text == "aaa"


def test_undo_bears_others_at_other_cards_and_dots(group, wall, look, cluster_pk, anna, ben):
    board.move_cards(group, ids(wall, "d"), to=cluster_pk("Weg"), before=wall["a"].uuid, by=anna)
    board.move_cards(group, ids(wall, "c"), to=cluster_pk("Weg"), before=wall["d"].uuid, by=ben)
    apply_operations(group, [Press(id=ids(wall, "a")[0], card=wall["d"].uuid, delta=1)], Sender())
    board.undo_last(group, by=anna)
    assert look() == "Weg: c a b; : d e"


def test_each_takes_back_only_own_steps(group, wall, look, cluster_pk, anna, ben):
    board.move_cards(group, ids(wall, "d"), to=cluster_pk("Weg"), by=anna)
    board.move_cards(group, ids(wall, "e"), to=cluster_pk("Licht"), by=ben)
    board.undo_last(group, by=anna)
    assert look() == "Weg: a b; Licht: c e; : d"
    assert board.last_step(group, anna) is None


def test_new_cluster_stays_while_another_uses_it(group, wall, look, cluster_pk, anna, ben):
    board.make_cluster(group, "Neu", by=anna)
    board.move_cards(group, ids(wall, "d"), to=cluster_pk("Neu"), by=ben)
    with pytest.raises(board.BoardError, match="hängen inzwischen andere Karten"):
        board.undo_last(group, by=anna)
    assert look() == "Weg: a b; Licht: c; Neu: d; : e"


def test_column_that_is_gone_takes_nothing_back(group, wall, cluster_pk, anna, ben):
    board.move_cards(group, ids(wall, "c"), to=cluster_pk("Weg"), by=anna)
    board.delete_cluster(group, cluster_pk("Licht"), by=ben)
    with pytest.raises(board.BoardError, match="gibt es nicht mehr"):
        board.undo_last(group, by=anna)


def test_conflict_keeps_both_texts(group, wall):
    board.correct_text(group, wall["a"].uuid, "eins", version=1, seen="a")
    with pytest.raises(board.ConflictError) as conflict:
        board.correct_text(group, wall["a"].uuid, "zwei", version=1, seen="a")
    assert conflict.value.card.text == "eins"


def test_card_moved_meanwhile_is_no_conflict(group, wall, cluster_pk):
    board.move_cards(group, ids(wall, "a"), to=cluster_pk("Licht"))
    board.correct_text(group, wall["a"].uuid, "aa", version=1, seen="a")
    assert Card.objects.get(uuid=wall["a"].uuid).text == "aa"


def test_dots_of_a_heading_follow_and_come_back(group, wall, cluster_pk, anna):
    weg = cluster_pk("Weg")
    DotPress.objects.create(cluster_id=weg, delta=4)
    board.rename_cluster(group, weg, "Licht", may_join=True, by=anna)
    assert DotPress.objects.get(card=None).cluster_id == cluster_pk("Licht")
    board.undo_last(group, by=anna)
    assert DotPress.objects.get(card=None).cluster_id == weg


def test_tables_learn_of_each_moved_card(group, wall, cluster_pk):
    before = read_feed(group).seq
    board.move_cards(group, ids(wall, "d"), to=cluster_pk("Weg"), before=wall["b"].uuid)
    assert {card.text for card in read_feed(group, before).cards} == {"d", "b"}
