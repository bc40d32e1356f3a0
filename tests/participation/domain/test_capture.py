"""Each card exactly once; nobody overwrites anybody; a device corrects only its own, and only for a while."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from participation.domain.capture import CONFLICT, KNOWN, REFUSED, STORED, Sender, apply_operations, may_correct_until
from participation.domain.feed import read_feed
from participation.enums import CardKind, Visibility
from participation.models import Card, Cluster, DotPress
from participation.operations import Add, Edit, Press, Withdraw
from tests.factories.participation import CardFactory, WorkingGroupPageFactory

pytestmark = pytest.mark.django_db
TABLE, OTHER, OFFICE = Sender(device="a" * 64), Sender(device="b" * 64), Sender(is_office=True)


@pytest.fixture
def send(group):
    def send(*operations, sender=TABLE, to=group):
        return [result.state for result in apply_operations(to, operations, sender)]

    return send


@pytest.fixture
def card(group, send):
    add = Add(id=uuid4(), text="Licht am Tor", kind="idea")
    send(add)
    return Card.objects.get(uuid=add.id)


def edit(card, **changes):
    return Edit(id=card.uuid, **{"version": card.version, "text": card.text, "kind": card.kind, **changes})


def test_card_is_stored_with_cluster_and_dots(group, send):
    add = Add(id=uuid4(), text="Bänke", kind="idea", dots=4, cluster="Schulweg")

    assert send(add) == [STORED]
    card = Card.objects.with_dots().get(uuid=add.id)
    assert (card.group, card.text, card.kind, card.dots) == (group, "Bänke", CardKind.IDEA, 4)
    assert card.cluster.title == "Schulweg"


def test_new_card_hangs_behind_those_that_were_imported(group, send):
    CardFactory(group=group, position=400)

    send(Add(id=uuid4(), text="Bänke"), Add(id=uuid4(), text="Licht"))

    assert list(Card.objects.values_list("position", flat=True)) == [400, 401, 402]


def test_same_card_three_times_is_one(send):
    add = Add(id=uuid4(), text="Bänke", dots=4)

    assert [send(add), send(add, sender=OTHER), send(add, add)] == [[STORED], [KNOWN], [KNOWN, KNOWN]]
    assert Card.objects.with_dots().get().dots == 4


def test_card_of_another_group_is_refused(event, send, card):
    elsewhere = WorkingGroupPageFactory(parent=event, number=4)

    assert send(Add(id=card.uuid, text="x"), to=elsewhere) == [REFUSED]
    assert send(edit(card, text="x"), Withdraw(id=card.uuid), to=elsewhere) == [REFUSED, REFUSED]
    assert send(Press(id=uuid4(), card=card.uuid, delta=1), to=elsewhere) == [REFUSED]


def test_cluster_is_found_again_whatever_its_letters(send):
    send(*(Add(id=uuid4(), text="x", cluster=title) for title in ("Schulweg", "SCHULWEG", "schulweg")))

    assert [cluster.title for cluster in Cluster.objects.all()] == ["Schulweg"]


def test_own_card_can_be_corrected_for_a_while(send, card):
    assert send(edit(card, text="Licht am Steg", kind="wish", cluster="Weg")) == [STORED]
    card.refresh_from_db()
    assert (card.text, card.kind, card.cluster.title, card.version) == ("Licht am Steg", "wish", "Weg", 2)

    Card.objects.update(created_at=timezone.now() - timedelta(minutes=16))
    assert send(edit(card, text="zu spät"), Withdraw(id=card.uuid)) == [REFUSED, REFUSED]


def test_card_of_another_device_cannot_be_corrected(send, card):
    assert send(edit(card, text="x"), Withdraw(id=card.uuid), sender=OTHER) == [REFUSED, REFUSED]
    assert may_correct_until(card, OTHER) is None


def test_sender_without_device_owns_nothing(send, group):
    card = CardFactory(group=group)

    assert send(edit(card, text="x"), sender=Sender()) == [REFUSED]


def test_second_writer_sees_both_texts(send, card):
    send(edit(card, text="Licht am Steg"))

    [result] = apply_operations(card.group, [edit(card, text="Licht am Bach")], OFFICE)

    assert (result.state, result.card.text) == (CONFLICT, "Licht am Steg")
    assert Card.objects.get().text == "Licht am Steg"


def test_correction_sent_twice_is_known(send, card):
    change = edit(card, text="Licht am Steg")

    assert send(change, change) == [STORED, KNOWN]


def test_withdrawn_card_is_nowhere_and_stays_in_the_database(send, card, group):
    assert send(Withdraw(id=card.uuid), Withdraw(id=card.uuid)) == [STORED, KNOWN]
    assert Card.objects.get().visibility == Visibility.WITHDRAWN
    assert read_feed(group).cards == ()


def test_press_counts_once(send, card):
    press = Press(id=uuid4(), card=card.uuid, delta=1)

    assert send(press, press, Press(id=uuid4(), card=card.uuid, delta=1)) == [STORED, KNOWN, STORED]
    assert Card.objects.with_dots().get().dots == 2


def test_dots_never_fall_below_none(send, card):
    assert send(Press(id=uuid4(), card=card.uuid, delta=-1)) == [REFUSED]
    assert not DotPress.objects.exists()


def test_what_is_refused_leaves_the_others_alone(send, card):
    assert send(Withdraw(id=uuid4()), Add(id=uuid4(), text="Bänke")) == [REFUSED, STORED]


def test_feed_tells_only_what_is_new(send, card, group):
    first = read_feed(group)
    send(Add(id=uuid4(), text="Bänke"), Press(id=uuid4(), card=card.uuid, delta=1))
    second = read_feed(group, first.seq)

    assert (first.whole, [card.text for card in first.cards]) == (True, ["Licht am Tor"])
    assert (second.whole, sorted(card.text for card in second.cards)) == (False, ["Bänke", "Licht am Tor"])


def test_feed_without_news_asks_once(send, card, group, django_assert_num_queries):
    seq = read_feed(group).seq

    with django_assert_num_queries(1):
        assert read_feed(group, seq).as_json(str) == {"seq": seq, "whole": False}


def test_feed_of_cards_that_were_not_captured_is_told_once(group):
    CardFactory(group=group)
    first = read_feed(group)

    assert (first.whole, len(first.cards)) == (True, 1)
    assert read_feed(group, first.seq).cards == ()


def test_feed_names_what_is_gone(send, card, group):
    seq = read_feed(group).seq
    Card.objects.filter(pk=card.pk).update(visibility=Visibility.BLOCKED, blocked_reason="Name", seq=seq + 1)
    group.wall.seq = seq + 1
    group.wall.save()

    assert read_feed(group, seq).gone == (str(card.uuid),)
    assert [told.pk for told in read_feed(group, seq, with_blocked=True).cards] == [card.pk]


def test_feed_from_another_life_starts_anew(send, card, group):
    assert read_feed(group, 999).whole


def test_a_conflict_leaves_no_empty_cluster_behind(card, send):
    assert send(edit(card, version=7, text="Anders", cluster="Leer")) == [CONFLICT]
    assert not Cluster.objects.exists()
