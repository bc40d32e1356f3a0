import pytest

from participation.domain.publication import pending_pages, release_event, submit_event
from participation.models import OutcomeRecord, WorkingGroupPage
from tests.factories.conferences import ConferencePageFactory
from tests.factories.participation import WorkingGroupPageFactory, make_outcome

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft_event(series):
    event = ConferencePageFactory(parent=series, ordinal=7, live=False)
    for number in (1, 2):
        group = WorkingGroupPageFactory(parent=event, number=number, title=f"Gruppe {number}", live=False)
        group.outcomes = [make_outcome(headline=f"Ergebnis {number}")]
        group.save_revision()
    event.save_revision()
    return event


def titles(pages):
    return [page.title for page in pages]


def test_moderators_submit_the_event_with_its_groups(draft_event, account):
    report = submit_event(draft_event, by=account("moderation", draft_event))
    assert titles(report.done) == ["Siebte Stadtteilkonferenz", "Gruppe 1", "Gruppe 2"]
    assert all(page.workflow_in_progress for page in pending_pages(draft_event))


def test_release_publishes_what_was_submitted(draft_event, district, account):
    submit_event(draft_event, by=account("moderation", draft_event))
    report = release_event(draft_event, by=account("freigabe", district))
    assert titles(report.done) == ["Siebte Stadtteilkonferenz", "Gruppe 1", "Gruppe 2"]
    assert pending_pages(draft_event) == []
    assert not any(page.workflow_in_progress for page in WorkingGroupPage.objects.all())
    assert sorted(OutcomeRecord.objects.values_list("reference", flat=True)) == ["WEH-SK7-AG1-E01", "WEH-SK7-AG2-E01"]


def test_release_takes_what_was_written_after_the_submission(draft_event, district, account):
    submit_event(draft_event, by=account("moderation", draft_event))
    group = WorkingGroupPage.objects.get(number=1).get_latest_revision_as_object()
    group.outcomes = [make_outcome(headline="Nachgetragen")]
    group.save_revision()
    release_event(draft_event, by=account("freigabe", district))
    assert [outcome.headline for outcome in WorkingGroupPage.objects.get(number=1).outcomes.all()] == ["Nachgetragen"]


def test_release_works_without_a_submission(draft_event, district, account):
    release_event(draft_event, by=account("freigabe", district))
    assert pending_pages(draft_event) == []


@pytest.mark.parametrize("role", ["moderation", "redaktion", "verwaltung", ""])
def test_only_freigabe_releases(draft_event, district, account, role):
    by = account(role, draft_event if role == "moderation" else district)
    report = release_event(draft_event, by=by)
    assert report.done == []
    assert len(report.left) == 3


def test_a_page_locked_by_somebody_else_is_left_and_named(draft_event, district, account):
    group = WorkingGroupPage.objects.get(number=2)
    WorkingGroupPage.objects.filter(pk=group.pk).update(locked=True, locked_by=account("redaktion", district))
    report = release_event(draft_event, by=account("freigabe", district))
    assert titles(report.done) == ["Siebte Stadtteilkonferenz", "Gruppe 1"]
    assert [(page.title, reason.startswith("gesperrt von")) for page, reason in report.left] == [("Gruppe 2", True)]


def test_a_second_release_has_nothing_to_do(draft_event, district, account):
    release_event(draft_event, by=account("freigabe", district))
    report = release_event(draft_event, by=account("freigabe", district))
    assert (report.done, report.left) == ([], [])
