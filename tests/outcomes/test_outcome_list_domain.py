"""participation.domain.outcome_list: what is found, how it is counted, in which order it stands."""

import datetime

import pytest
from django.utils import timezone

from participation.domain.outcome_list import Found, Order, Wanted, entries_of, in_batches, in_order, load_places, order
from participation.models import Outcome, OutcomeRecord

ALL = ["LIN-SK2-AG1-E01", "LIN-SK2-AG2-E01", "LIN-SK1-AG1-E01", "LIN-SK1-AG1-E02", "NOR-BW1-AG1-E01", "NOR-BW1-AG1-E02"]
ONE, TWO, THREE, FOUR, FIVE, SIX = ALL


@pytest.fixture
def find(home, years):
    def find(**wanted):
        if "measure" in wanted:
            wanted["measure"] = years["measure"].pk
        return Found(load_places(home), Wanted(**wanted))

    return find


def references(identities) -> list[str]:
    known = dict(OutcomeRecord.objects.values_list("uuid", "reference"))
    return [known[each] for each in identities]


def theme(name) -> int:
    from districts.models import Theme

    return Theme.objects.get(name=name).pk


WANTED = [
    ({}, ALL),
    ({"status": "done"}, [THREE]),
    ({"status": "recorded"}, [TWO, FOUR, FIVE]),
    ({"responsible": "Grünflächenamt"}, [FOUR]),
    ({"responsible": "Tiefbauamt"}, [ONE, SIX]),
    ({"measure": True}, [THREE]),
    ({"district": "lindenhof"}, ALL[:4]),
    ({"event": "LIN-SK1"}, [THREE, FOUR]),
    ({"year": "2026"}, [ONE, TWO]),
    ({"year": "unbekannt"}, [FIVE, SIX]),
    ({"year": "2019"}, []),
    ({"district": "nordufer", "status": "in_review"}, [SIX]),
    ({"district": "nordufer", "year": "2026"}, []),
]


def test_finds(find):
    found = [find(**wanted) for wanted, _ in WANTED]
    assert [references(in_order(each, Order.NEWEST)[0:9]) for each in found] == [expected for _, expected in WANTED]
    assert [len(each) for each in found] == [len(expected) for _, expected in WANTED]


def test_finds_a_theme(find):
    assert references(in_order(find(theme=theme("Licht")), Order.NEWEST)[0:9]) == [TWO, THREE]


def test_orders(find):
    """What has no answer stands where its first publication puts it: all of these were published just now."""
    orders = {each: references(in_order(find(), each)[0:9]) for each in Order}
    assert orders[Order.OLDEST] == [FIVE, SIX, THREE, FOUR, ONE, TWO]
    assert orders[Order.ANSWERED][:3] == [THREE, ONE, SIX]
    assert (orders[Order.WAITING][0], orders[Order.WAITING][-2:]) == (SIX, [ONE, THREE])
    assert {tuple(sorted(each)) for each in orders.values()} == {tuple(sorted(ALL))}


def test_parts_make_the_whole(find):
    for wish in Order:
        identities = in_order(find(), wish)
        whole = identities[0:6]
        for size in (1, 2, 3, 4):
            parts = [identities[first : first + size] for first in range(0, 6, size)]
            assert [each for part in parts for each in part] == whole
        assert (len(whole), identities[6:9]) == (6, [])


def test_batches_hold_everything(find, monkeypatch):
    monkeypatch.setattr(order, "BATCH", 2)
    batches = [references(each) for each in in_batches(find())]
    assert batches == [ALL[:2], ALL[2:4], ALL[4:]]


def test_counts(find):
    found = find()
    assert [(each.status, each.number) for each in found.by_status()] == [
        ("recorded", 3),
        ("in_review", 1),
        ("done", 1),
        ("rejected", 1),
    ]
    assert [(str(each), number) for each, number in found.by_theme()] == [("Licht", 2), ("Wege", 2)]
    assert found.by_responsible() == [("Tiefbauamt", 2), ("Grünflächenamt", 1)]
    assert [(each.code, number) for each, number in found.by_measure()] == [("W4", 1)]
    assert [(each.reference, number) for each, number in found.by_event()] == [
        ("LIN-SK2", 2),
        ("LIN-SK1", 2),
        ("NOR-BW1", 2),
    ]


def test_silent_is_what_is_open_and_old(find):
    assert {each.status.value: each.silent for each in find().by_status()} == {
        "recorded": 0,
        "in_review": 1,
        "done": 0,
        "rejected": 0,
    }
    OutcomeRecord.objects.update(published_at=timezone.now() - datetime.timedelta(days=200))
    assert find().by_status()[0].silent == 3


def test_a_hidden_measure_is_not_counted(find, years):
    years["measure"].unpublish()
    assert find().by_measure() == []


def test_what_was_taken_back_is_gone(find):
    Outcome.objects.filter(headline="Rutsche").update(withdrawn=True)
    found = find()
    assert (len(found), FIVE in references(in_order(found, Order.NEWEST)[0:9])) == (5, False)


def test_what_was_deleted_from_the_page_is_gone(find):
    Outcome.objects.filter(headline="Rutsche").delete()
    assert len(find()) == 5


def test_entries_know_where_they_stand(find, home, django_assert_num_queries):
    found = find()
    identities = in_order(found, Order.NEWEST)[0:6]
    with django_assert_num_queries(7):
        entries = entries_of(identities, found.places)
    assert [(each.record.reference, each.event.reference, each.group.code) for each in entries] == [
        (reference, reference[:7], reference[8:11]) for reference in ALL
    ]


def test_each_count_is_asked_once(find, django_assert_num_queries):
    found = find()
    with django_assert_num_queries(1):
        assert len(found) == 6
        assert len(found.having(district="lindenhof")) == 4
        assert found.having(event="LIN-SK1").by_event()[0][1] == 2
