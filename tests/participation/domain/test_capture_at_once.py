"""The same card for two groups at the same moment: one has it, the other gets a sentence and loses nothing else."""

import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Barrier
from uuid import uuid4

import pytest
from django.db import connection, transaction

from participation.domain.bulk import add_all
from participation.domain.capture import REFUSED, STORED, Sender, apply_operations
from participation.models import Card
from participation.operations import Add, RefusedError
from tests.factories.participation import WorkingGroupPageFactory

pytestmark = [pytest.mark.several_writers, pytest.mark.django_db(transaction=True)]
WAITING = "SELECT 1 FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))"


@pytest.fixture
def elsewhere(event):
    return WorkingGroupPageFactory(parent=event, number=4)


def is_on_its_way(running) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(WAITING)
        return not running.done() and cursor.fetchone() is None


@contextmanager
def while_stored(group, add):
    """Another connection stores the card; it commits when the block's change waits for it."""
    with ThreadPoolExecutor(1) as pool, transaction.atomic():
        apply_operations(group, [add], Sender())

        def together(change):
            def run():
                try:
                    return change()
                finally:
                    connection.close()

            running = pool.submit(run)
            while is_on_its_way(running):
                time.sleep(0.01)
            return running

        yield together


def test_the_second_group_is_told_and_loses_nothing_else(group, elsewhere):
    same, other = Add(id=uuid4(), text="Bänke"), [Add(id=uuid4(), text=text) for text in ("Licht", "Ampel")]
    with while_stored(group, same) as together:
        running = together(lambda: apply_operations(elsewhere, [other[0], same, other[1]], Sender()))
    results = running.result()

    assert [result.state for result in results] == [STORED, REFUSED, STORED]
    assert results[1].message.startswith("Dieser Eintrag ist schon vergeben.")
    assert list(Card.objects.filter(group=group).values_list("text", flat=True)) == ["Bänke"]
    assert list(Card.objects.filter(group=elsewhere).values_list("text", flat=True)) == ["Licht", "Ampel"]


def test_an_import_stores_nothing_then_and_says_so(group, elsewhere):
    same, other = Add(id=uuid4(), text="Bänke"), Add(id=uuid4(), text="Licht")
    with while_stored(group, same) as together:
        running = together(lambda: add_all(elsewhere, [other, same], Sender()))

    with pytest.raises(RefusedError, match="Es ist nichts eingelesen"):
        running.result()
    assert list(Card.objects.values_list("group", "text")) == [(group.pk, "Bänke")]


def test_the_same_cards_in_opposite_order_do_not_hold_each_other_up(group, elsewhere):
    """PostgreSQL ends one of two that wait for each other; that one begins anew."""
    adds = [Add(id=uuid4(), text=f"Karte {number}") for number in range(60)]
    start = Barrier(2)

    def send(to, operations):
        try:
            start.wait()
            return apply_operations(to, operations, Sender())
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        running = [pool.submit(send, group, adds), pool.submit(send, elsewhere, adds[::-1])]
    states = Counter(result.state for each in running for result in each.result())

    assert states == {STORED: 60, REFUSED: 60}
