"""The lists of the admin while tables are at work."""

from concurrent.futures import Future, ThreadPoolExecutor
from uuid import uuid4

import pytest
from django.db import connection
from django.db.models.signals import pre_delete
from django.urls import reverse

from participation.domain.capture import REFUSED, Sender, apply_operations
from participation.models import Card
from participation.operations import Press
from tests.factories.participation import CardFactory

pytestmark = [pytest.mark.several_writers, pytest.mark.django_db(transaction=True)]


def is_waiting(process: int) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT EXISTS (SELECT 1 FROM pg_locks WHERE pid = %s AND NOT granted)", [process])
        return cursor.fetchone()[0]


def test_a_card_is_deleted_while_a_table_gives_it_a_dot(client, event, group, account):
    card, known, came = CardFactory(group=group), Future(), []

    def press():
        try:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_backend_pid()")
                known.set_result(cursor.fetchone()[0])
            return apply_operations(group, [Press(id=uuid4(), card=card.uuid, delta=1)], Sender())
        finally:
            connection.close()

    def press_now(**kwargs):
        """Its dots have been counted, it is not deleted yet."""
        came.append(pool.submit(press))
        while not (came[0].done() or is_waiting(known.result())):
            pass

    client.force_login(account("moderation", event))
    with ThreadPoolExecutor(1) as pool:
        pre_delete.connect(press_now, sender=Card, weak=False)
        try:
            answer = client.post(reverse("card:delete", args=[card.pk]))
        finally:
            pre_delete.disconnect(press_now, sender=Card)
        [result] = came[0].result()

    assert (answer.status_code, result.state, Card.objects.count()) == (302, REFUSED, 0)
