"""Each step of sorting, what it says, and that the wall stands as before when it is taken back."""

import pytest

from participation.domain import board
from participation.models import BoardStep, Card, Cluster

pytestmark = pytest.mark.django_db
BEFORE = "Weg: a b; Licht: c; : d e"


def ids(wall, letters):
    return [wall[letter].uuid for letter in letters]


# What is done, what the wall looks like then, and the sentence.
STEPS = {
    "to the end of a cluster": (
        lambda g, w, pk: board.move_cards(g, ids(w, "d"), to=pk("Weg")),
        "Weg: a b d; Licht: c; : e",
        "„d“: jetzt in „Weg“, Platz 3 von 3.",
    ),
    "before a card": (
        lambda g, w, pk: board.move_cards(g, ids(w, "c"), to=pk("Weg"), before=w["b"].uuid),
        "Weg: a c b; : d e",
        "„c“: jetzt in „Weg“, Platz 2 von 3.",
    ),
    "many at once, in their order": (
        lambda g, w, pk: board.move_cards(g, ids(w, "ea"), to=pk("Licht"), before=w["c"].uuid),
        "Weg: b; Licht: e a c; : d",
        "2 Karten: jetzt in „Licht“.",
    ),
    "to no cluster": (
        lambda g, w, pk: board.move_cards(g, ids(w, "c"), to=None, before=w["d"].uuid),
        "Weg: a b; : c d e",
        "„c“: jetzt in „Noch ohne Kartengruppe“, Platz 1 von 3.",
    ),
    "to the right": (
        lambda g, w, pk: board.move_sideways(g, w["a"].uuid, way=1),
        "Weg: b; Licht: c a; : d e",
        "„a“: jetzt in „Licht“, Platz 2 von 2.",
    ),
    "up": (
        lambda g, w, pk: board.move_up_or_down(g, w["b"].uuid, way=-1),
        "Weg: b a; Licht: c; : d e",
        "„b“: jetzt in „Weg“, Platz 1 von 2.",
    ),
    "down": (
        lambda g, w, pk: board.move_up_or_down(g, w["d"].uuid, way=1),
        "Weg: a b; Licht: c; : e d",
        "„d“: jetzt in „Noch ohne Kartengruppe“, Platz 2 von 2.",
    ),
    "new cluster of cards": (
        lambda g, w, pk: board.make_cluster(g, " Bänke ", cards=ids(w, "be")),
        "Weg: a; Licht: c; Bänke: b e; : d",
        "Neue Kartengruppe „Bänke“ mit 2 Karten.",
    ),
    "rename": (
        lambda g, w, pk: board.rename_cluster(g, pk("Weg"), "Wege"),
        "Wege: a b; Licht: c; : d e",
        "„Weg“ heißt jetzt „Wege“.",
    ),
    "rename into another": (
        lambda g, w, pk: board.rename_cluster(g, pk("Weg"), "licht", may_join=True),
        "Licht: c a b; : d e",
        "„Weg“ gehört jetzt zu „Licht“.",
    ),
    "order of clusters": (
        lambda g, w, pk: board.move_cluster(g, pk("Licht"), way=-1),
        "Licht: c; Weg: a b; : d e",
        "Kartengruppe „Licht“: jetzt an Stelle 1 von 2.",
    ),
    "merge: most dots on top": (
        lambda g, w, pk: board.merge_cards(g, ids(w, "ab")),
        "Weg: b(a); Licht: c; : d e",
        "1 Karte hängt jetzt unter „b“.",
    ),
    "merge: chosen one on top": (
        lambda g, w, pk: board.merge_cards(g, ids(w, "ace"), shown=w["a"].uuid),
        "Weg: a(ce) b; : d",
        "2 Karten hängen jetzt unter „a“.",
    ),
    "correct": (
        lambda g, w, pk: board.correct_text(g, w["a"].uuid, " aa ", version=1, seen="a"),
        "Weg: aa b; Licht: c; : d e",
        "Berichtigt: „aa“",
    ),
    "block": (
        lambda g, w, pk: board.block_cards(g, ids(w, "ac"), reason="Name"),
        "Weg: b; : d e",
        "2 Karten sind gesperrt.",
    ),
    "shorten": (
        lambda g, w, pk: board.shorten_card(g, w["a"].uuid, "A."),
        "Weg: A. b; Licht: c; : d e",
        "Gekürzt: „A.“",
    ),
}


@pytest.mark.parametrize("name", STEPS)
def test_step_is_told_and_can_be_taken_back(group, wall, look, cluster_pk, anna, monkeypatch, name):
    do, after, sentence = STEPS[name]
    assert look() == BEFORE
    dots = total(group)

    assert do(group, wall, cluster_pk) == sentence
    assert look() == after
    BoardStep.objects.update(by=anna)  # the table above tells what, not who
    told, _cards = board.undo_last(group, by=anna)
    assert (look(), told) == (BEFORE, f"Rückgängig gemacht. Der Schritt war: {sentence}")
    assert total(group) == dots
    with pytest.raises(board.BoardError, match="nichts zurückzunehmen"):
        board.undo_last(group, by=anna)


def total(group) -> int:
    return sum(card.dots for card in Card.objects.filter(group=group).with_dots())


REFUSED = {
    "no card": lambda g, w, pk: board.move_cards(g, [], to=None),
    "cluster of no group": lambda g, w, pk: board.move_cards(g, ids(w, "a"), to=10**9),
    "left of the first column": lambda g, w, pk: board.move_sideways(g, w["a"].uuid, way=-1),
    "right of the last column": lambda g, w, pk: board.move_sideways(g, w["c"].uuid, way=1),
    "sideways without a column": lambda g, w, pk: board.move_sideways(g, w["d"].uuid, way=1),
    "above the first card": lambda g, w, pk: board.move_up_or_down(g, w["a"].uuid, way=-1),
    "no name": lambda g, w, pk: board.make_cluster(g, "  "),
    "long name": lambda g, w, pk: board.make_cluster(g, "x" * 121),
    "name is taken": lambda g, w, pk: board.make_cluster(g, "weg"),
    "first of the clusters": lambda g, w, pk: board.move_cluster(g, pk("Weg"), way=-1),
    "cluster with cards": lambda g, w, pk: board.delete_cluster(g, pk("Weg")),
    "one card is no pair": lambda g, w, pk: board.merge_cards(g, ids(w, "a")),
    "nothing below": lambda g, w, pk: board.take_apart(g, ids(w, "a")),
    "unknown kind": lambda g, w, pk: board.set_kind(g, ids(w, "a"), "x"),
    "no text": lambda g, w, pk: board.correct_text(g, w["a"].uuid, " ", version=1, seen="a"),
    "no reason": lambda g, w, pk: board.block_cards(g, ids(w, "a"), reason=" "),
    "long reason": lambda g, w, pk: board.block_cards(g, ids(w, "a"), reason="x" * 201),
    "shortened to nothing": lambda g, w, pk: board.shorten_card(g, w["a"].uuid, ""),
    "joined without a yes": lambda g, w, pk: board.rename_cluster(g, pk("Weg"), "Licht"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused_step_changes_nothing(group, wall, look, cluster_pk, name):
    with pytest.raises(board.BoardError):
        REFUSED[name](group, wall, cluster_pk)
    assert look() == BEFORE
    assert not BoardStep.objects.exists()


def test_card_of_another_group_is_not_found(plenary, wall):
    with pytest.raises(board.BoardError, match="gibt es nicht mehr"):
        board.move_cards(plenary, ids(wall, "a"), to=None)


def test_empty_cluster_is_taken_away_and_comes_back(group, wall, look, cluster_pk, anna):
    Cluster.objects.filter(title="Licht").update(summary="Dunkel ist es.")
    pk = cluster_pk("Licht")
    board.move_cards(group, ids(wall, "c"), to=None, by=anna)
    assert board.delete_cluster(group, pk, by=anna) == "Die leere Kartengruppe „Licht“ ist entfernt."
    assert look() == "Weg: a b; : d e c"
    board.undo_last(group, by=anna)
    board.undo_last(group, by=anna)
    assert (look(), Cluster.objects.get(pk=pk).summary) == (BEFORE, "Dunkel ist es.")


def test_step_that_changes_nothing_is_none(group, wall, cluster_pk):
    board.set_kind(group, ids(wall, "a"), "")
    assert not BoardStep.objects.exists()


def test_kind_and_version(group, wall):
    assert board.set_kind(group, ids(wall, "ab"), "wish") == "2 Karten: Wunsch."
    card = Card.objects.get(text="a")
    assert (card.kind, card.version) == ("wish", 2)
    assert card.seq > max(each.seq for each in wall.values())


def test_what_was_written_first_is_kept(group, wall):
    board.shorten_card(group, wall["a"].uuid, "A.")
    board.shorten_card(group, wall["a"].uuid, "B.")
    card = Card.objects.get(uuid=wall["a"].uuid)
    assert (card.text, card.original_text) == ("B.", "a")
