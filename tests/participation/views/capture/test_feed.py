"""What a script reads and sends: each operation once, each refused by itself."""

import json
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from participation.domain.capture import Sender, apply_operations
from participation.limits import ACCESS, DEVICE, spend
from participation.models import Card, DotPress
from participation.operations import MOST_AT_ONCE, Edit
from participation.tokens import hash_secret
from tests.factories.participation import CardFactory
from tests.website.leaks import SEEN

pytestmark = pytest.mark.django_db


def add(text="Licht", **fields):
    return {"op": "add", "id": str(uuid4()), "text": text, **fields}


def post(table, body, content_type="application/json"):
    return table.client.post(f"{table.address}senden", body, content_type=content_type)


def test_feed_tells_cards_with_the_time_to_correct_them(table, other_device):
    uuid = table.add("Licht", kind="idea", dots=2, cluster="Weg")
    card = Card.objects.get()

    told = table.read("stand").json()

    assert (told["seq"], told["whole"], told["gone"]) == (2, True, [])
    assert told["clusters"] == [{"id": card.cluster_id, "title": "Weg"}]
    assert told["cards"] == [
        {
            "id": uuid,
            "kind": "idea",
            "text": "Licht",
            "language": "",
            "cluster": card.cluster_id,
            "dots": 2,
            "version": 1,
            "position": 1,
            "same_as": None,
            "own_until": (card.created_at + timedelta(minutes=15)).isoformat(),
        }
    ]
    assert other_device.read("stand").json()["cards"][0]["own_until"] is None


def test_feed_names_end_and_time(table):
    told = table.read("stand").json()

    assert told["until"] == table.access.valid_until.isoformat()
    assert abs(datetime.fromisoformat(told["now"]) - timezone.now()) < timedelta(minutes=1)


def test_feed_tells_only_news(table, django_assert_num_queries):
    table.add("Licht")
    table.add("Bank")

    with django_assert_num_queries(2):  # the access, the wall
        assert set(table.read("stand", after=3).json()) == {"seq", "whole", "until", "now"}
    assert [card["text"] for card in table.read("stand", after=2).json()["cards"]] == ["Bank"]


@pytest.mark.parametrize("after", ["", "x", "-1", "1.5", "9" * 400, "²", "99999999999999999999"])
def test_feed_from_nowhere_tells_everything(table, after):
    table.add("Licht")

    assert table.read("stand", after=after).json()["whole"] is True


def test_batch_sent_three_times_is_stored_once(table):
    batch = [add(dots=3), add("Bank")]
    batch.append({"op": "dots", "id": str(uuid4()), "card": batch[0]["id"], "delta": 1})

    answers = [table.send(*batch).json() for _ in range(3)]

    assert [[result["state"] for result in answer["results"]] for answer in answers] == [
        ["stored"] * 3,
        ["known"] * 3,
        ["known"] * 3,
    ]
    assert answers[0]["results"][0]["card"] == answers[0]["results"][2]["card"]
    assert answers[0]["results"][0]["card"]["dots"] == 4
    assert answers[0]["seq"] == answers[2]["seq"] == 4
    assert (Card.objects.count(), DotPress.objects.count()) == (2, 2)


def test_other_device_s_copy_of_a_card_stays_the_first_one_s(table, other_device):
    card = add()
    table.send(card)

    [result] = other_device.send(card).json()["results"]

    assert (result["state"], result["card"]["own_until"]) == ("known", None)


@pytest.mark.parametrize(
    ("broken", "name"),
    [
        ({"op": "add", "id": "11111111-1111-4111-8111-111111111111"}, "11111111-1111-4111-8111-111111111111"),
        ({"op": "add", "id": "x", "text": "y"}, "x"),
        ({"op": "add", "id": {"a": 1}, "text": "y"}, ""),
        ({"op": "add", "text": "y"}, ""),
        ({"op": "delete", "id": "x"}, "x"),
        ({"op": "edit", "id": "x", "version": True}, "x"),
        ({"op": "dots", "id": "11111111-1111-4111-8111-111111111111", "card": [], "delta": 2},) * 1
        + ("11111111-1111-4111-8111-111111111111",),
        ([], ""),
        (None, ""),
        ("add", ""),
        (7, ""),
    ],
)
def test_malformed_operation_is_refused_alone(table, broken, name):
    first, last = add("vorher"), add("nachher")

    results = table.send(first, broken, last).json()["results"]

    assert [result["state"] for result in results] == ["stored", "refused", "stored"]
    assert (results[1]["id"], results[1]["card"]) == (name, None)
    assert results[1]["message"].endswith(".")
    assert Card.objects.count() == 2


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{",
        "[]",
        "7",
        "null",
        '{"operations": {}}',
        '{"operations": null}',
        "{}",
        "[" * 100_000,
        '{"operations": [' + "1" * 5000 + "]}",
        b"\xff\xfe",
        json.dumps({"operations": [{}] * (MOST_AT_ONCE + 1)}),
    ],
    ids=lambda body: str(body)[:20],
)
def test_malformed_batch_is_refused_with_a_sentence(table, body):
    answer = post(table, body)

    assert (answer.status_code, answer.json()) == (400, {"message": "Diese Sendung war nicht lesbar."})


@pytest.mark.parametrize("size", [1_000_001, 3_000_000])
def test_batch_of_a_megabyte_is_too_much(table, size):
    answer = post(table, json.dumps({"operations": [add("x" * size)]}))

    assert answer.status_code == 413
    assert answer.json()["message"].startswith("Das ist zu viel auf einmal.")
    assert not Card.objects.exists()


@pytest.mark.parametrize(("limit", "by_device"), [(DEVICE, True), (ACCESS, False)])
def test_limit_counts_operations(table, limit, by_device):
    key = hash_secret(table.client.cookies["wb_tisch"].value) if by_device else str(table.access.pk)
    spend(limit, key, limit.count - 2)

    assert table.send(add(), add()).status_code == 200
    answer = table.send(add())
    assert answer.status_code == 429
    assert answer.json()["message"].startswith("Das war sehr viel auf einmal.")
    assert Card.objects.count() == 2


def test_conflict_brings_the_card_as_it_is_now(table):
    uuid = table.add("Licht")
    apply_operations(table.group, [Edit(id=uuid, version=1, text="Licht am Steg")], Sender(is_office=True))

    [result] = table.send({"op": "edit", "id": uuid, "version": 1, "text": "Licht am Tor"}).json()["results"]

    assert (result["state"], result["card"]["text"], result["card"]["version"]) == ("conflict", "Licht am Steg", 2)


def test_blocked_and_withdrawn_cards_are_told_to_nobody(table):
    first, second = table.add("GEHEIM1"), table.add("GEHEIM2")
    Card.objects.filter(uuid=first).update(visibility="blocked", blocked_reason="GEHEIM3", original_text="GEHEIM4")
    table.send({"op": "withdraw", "id": second})
    CardFactory(group=table.group, text=SEEN)

    answers = [
        table.read(),
        table.read("stand"),
        table.read("stand", after=1),
        table.send({"op": "add", "id": first, "text": "x"}, {"op": "add", "id": second, "text": "x"}),
        table.send({"op": "edit", "id": first, "version": 1, "text": "x"}, {"op": "withdraw", "id": first}),
        table.read(f"karte/{first}/"),
    ]

    assert "GEHEIM" not in "".join(answer.content.decode() for answer in answers)
    assert SEEN in answers[0].content.decode()


def test_card_with_markup_and_control_characters(table):
    table.add("<b>\x00\u0007fett\u2028</b>  \ufeff&amp;")

    [card] = table.read("stand").json()["cards"]
    assert card["text"] == "<b>fett </b> &amp;"
    assert "<b>fett" not in table.read().content.decode()


@pytest.mark.parametrize(("path", "method"), [("senden", "get"), ("stand", "post"), ("punkte", "get"), ("foto", "get")])
def test_other_methods_are_not_allowed(table, path, method):
    assert getattr(table.client, method)(f"{table.address}{path}").status_code == 405
