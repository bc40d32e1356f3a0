import datetime
from importlib import import_module

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.utils import timezone

from participation.domain.followups import add_follow_up
from participation.enums import OutcomeKind, OutcomeStatus as Status
from participation.models import FollowUp, OutcomeRecord
from participation.status import MOVES, allowed_moves
from tests.factories.participation import make_outcome, publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def record(group):
    group.outcomes = [make_outcome()]
    publish(group)
    return OutcomeRecord.objects.get()


def errors_of(record, status, **details):
    with pytest.raises(ValidationError) as raised:
        add_follow_up(record, status, **details)
    return sorted(raised.value.message_dict)


def test_status_is_recorded_without_any_answer(record):
    assert record.status == Status.RECORDED


def test_status_is_that_of_the_last_answer(record):
    add_follow_up(record, Status.IN_REVIEW, text="Wir prüfen.")
    add_follow_up(record, Status.IN_PROGRESS, text="Wir bauen.")
    assert OutcomeRecord.objects.get().status == Status.IN_PROGRESS


@pytest.mark.parametrize(
    ("status", "details", "fields"),
    [
        (Status.REJECTED, {}, ["reason"]),
        (Status.DEFERRED, {"reason": "  "}, ["reason"]),
        (Status.HANDED_OVER, {}, ["recipient"]),
        (Status.ANSWERED, {}, ["status"]),
        (Status.RECORDED, {"on": datetime.date(2999, 1, 1)}, ["on"]),
    ],
)
def test_refuses_what_lacks_a_duty(record, status, details, fields):
    assert errors_of(record, status, **details) == fields
    assert not FollowUp.objects.exists()


def test_refuses_a_move_that_is_not_allowed(record):
    add_follow_up(record, Status.DONE)
    assert errors_of(record, Status.PLANNED) == ["status"]


def test_refuses_a_date_before_the_last_answer(record):
    add_follow_up(record, Status.IN_REVIEW, on=timezone.localdate())
    assert errors_of(record, Status.IN_REVIEW, on=timezone.localdate() - datetime.timedelta(days=1)) == ["on"]


def test_only_questions_are_answered():
    assert Status.ANSWERED in allowed_moves(Status.RECORDED, OutcomeKind.QUESTION)
    assert Status.ANSWERED not in allowed_moves(Status.RECORDED, OutcomeKind.IDEA)


def test_every_status_leads_somewhere():
    assert set(MOVES) == set(Status)
    assert all(MOVES.values())


def test_answers_are_never_changed_or_deleted(record):
    answer = add_follow_up(record, Status.IN_REVIEW)
    answer.text = "anders"
    with pytest.raises(ValidationError):
        answer.save()
    with pytest.raises(ValidationError):
        answer.delete()


def kept(record):
    """What the register says of the outcome, beside what its answers say."""
    record = OutcomeRecord.objects.get(pk=record.pk)
    return record.present_status, record.answered_on, record.status


def test_register_says_what_the_last_answer_says(record):
    assert kept(record) == (Status.RECORDED, None, Status.RECORDED)
    may, june = datetime.date(2026, 5, 4), datetime.date(2026, 6, 1)
    add_follow_up(record, Status.IN_REVIEW, on=may)
    assert kept(record) == (Status.IN_REVIEW, may, Status.IN_REVIEW)
    add_follow_up(record, Status.REJECTED, reason="Kein Geld.", on=june)
    add_follow_up(record, Status.IN_REVIEW, on=june)
    assert kept(record) == (Status.IN_REVIEW, june, Status.IN_REVIEW)


def test_a_refused_answer_changes_nothing_in_the_register(record):
    errors_of(record, Status.REJECTED)
    assert kept(record) == (Status.RECORDED, None, Status.RECORDED)


def test_reverting_the_page_leaves_the_register_alone(record):
    day = datetime.date(2026, 5, 4)
    first = record.group.latest_revision
    publish(record.group)
    add_follow_up(record, Status.DONE, on=day)
    first.publish()
    assert kept(record) == (Status.DONE, day, Status.DONE)


def test_migration_copies_the_last_answers(record):
    group = record.group
    group.outcomes.add(make_outcome(headline="Ohne Antwort"))
    publish(group)
    day = datetime.date(2026, 5, 4)
    add_follow_up(record, Status.IN_REVIEW, on=day)
    add_follow_up(record, Status.DONE, on=day)
    OutcomeRecord.objects.update(present_status=Status.RECORDED, answered_on=None)
    import_module("participation.migrations.0005_present_status").copy_last_answers(apps, None)
    rows = OutcomeRecord.objects.order_by("number").values_list("present_status", "answered_on")
    assert list(rows) == [(Status.DONE, day), (Status.RECORDED, None)]
