import pytest
from django.urls import reverse
from django.utils import timezone

from participation.enums import OutcomeStatus
from participation.models import OutcomeRecord
from tests.factories.participation import make_outcome, publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def record(group):
    group.outcomes = [make_outcome()]
    publish(group)
    return OutcomeRecord.objects.get()


def post(client, record, **data):
    data = {"on": timezone.localdate().isoformat(), **data}
    return client.post(reverse("participation_follow_up", args=[record.pk]), data, follow=True)


def test_the_office_answers(client, record, district, account):
    client.force_login(account("redaktion", district))
    response = post(client, record, status="in_review", text="Das Amt prüft.")
    assert "Der Sachstand ist eingetragen" in response.content.decode()
    assert OutcomeRecord.objects.get().status == OutcomeStatus.IN_REVIEW


def test_a_refusal_needs_a_reason(client, record, district, account):
    client.force_login(account("redaktion", district))
    response = post(client, record, status="rejected")
    assert "Bitte nennen Sie den Grund." in response.content.decode()
    assert OutcomeRecord.objects.get().status == OutcomeStatus.RECORDED


@pytest.mark.parametrize("role", ["moderation", "verwaltung"])
def test_moderators_and_readers_do_not_answer(client, record, event, district, account, role):
    client.force_login(account(role, event if role == "moderation" else district))
    assert post(client, record, status="done").status_code == 403
    assert OutcomeRecord.objects.get().status == OutcomeStatus.RECORDED


def test_another_district_does_not_answer(client, record, other_district, account):
    client.force_login(account("redaktion", other_district))
    assert post(client, record, status="done").status_code == 403
    assert OutcomeRecord.objects.get().status == OutcomeStatus.RECORDED
