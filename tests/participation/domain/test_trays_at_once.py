"""Several accounts at the same moment: what waits comes in once, and nothing that was made is lost."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

import pytest
from django.db import connection

from participation.domain.trays import make_outcome, take_in
from participation.models import WaitingOutcome, WorkingGroupPage

pytestmark = [pytest.mark.several_writers, pytest.mark.django_db(transaction=True)]


def test_two_loads_at_once_take_in_once(group, event, account):
    for number in range(3):
        WaitingOutcome.objects.create(uuid=uuid4(), group=group, kind="idea", headline=f"Ergebnis {number}")
    both = Barrier(2)

    def load(user):
        try:
            both.wait(10)
            return len(take_in(WorkingGroupPage.objects.get(pk=group.pk), user))
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        came_in = list(pool.map(load, [account("moderation", event), account("moderation", event)]))

    assert sorted(came_in) == [0, 3]
    draft = WorkingGroupPage.objects.get(pk=group.pk).get_latest_revision_as_object()
    assert [outcome.headline for outcome in draft.outcomes.all()] == ["Ergebnis 0", "Ergebnis 1", "Ergebnis 2"]


def test_outcomes_made_at_once_are_all_in_the_draft(group, event, account):
    user, together = account("moderation", event), Barrier(4)

    def make(number):
        try:
            together.wait(10)
            make_outcome(group, [], kind="idea", headline=f"Ergebnis {number}", by=user)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(make, range(4)))

    draft = WorkingGroupPage.objects.get(pk=group.pk).get_latest_revision_as_object()
    assert sorted(outcome.headline for outcome in draft.outcomes.all()) == [f"Ergebnis {n}" for n in range(4)]
