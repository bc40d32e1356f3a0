"""One test per permission: before, during and after an event, draft and live, own and other district."""

import pytest

from participation import rules
from participation.domain.publication import submit_event
from tests.factories.conferences import ConferencePageFactory
from tests.factories.participation import WorkingGroupPageFactory

pytestmark = pytest.mark.django_db

ROLES = ["moderation", "redaktion", "freigabe", "verwaltung", ""]


@pytest.fixture
def accounts(account, event, district):
    return {role: account(role, event if role == "moderation" else district) for role in ROLES}


def allowed(accounts, may, page):
    return [role for role, user in accounts.items() if may(user, page)]


@pytest.mark.parametrize("live", [True, False])
@pytest.mark.parametrize("status", ["planned", "taking_place", "held"])
def test_who_edits_submits_and_releases(accounts, event, status, live):
    type(event).objects.filter(pk=event.pk).update(status=status, live=live)
    event = type(event).objects.get(pk=event.pk)
    assert allowed(accounts, rules.may_edit, event) == ["moderation", "redaktion", "freigabe"]
    assert allowed(accounts, rules.may_submit, event) == ["moderation", "redaktion", "freigabe"]
    assert allowed(accounts, rules.may_release, event) == ["freigabe"]


def test_moderators_do_not_reach_the_next_conference(account, event, series):
    other = ConferencePageFactory(parent=series, ordinal=8)
    group = WorkingGroupPageFactory(parent=other)
    moderator = account("moderation", event)
    assert not rules.may_edit(moderator, other)
    assert not rules.may_edit(moderator, group)
    assert list(rules.editable_groups(moderator)) == []


def test_moderators_edit_all_groups_of_their_event(account, event, group, plenary):
    moderator = account("moderation", event)
    assert set(rules.editable_groups(moderator)) == {group, plenary}
    assert rules.may_edit(moderator, group)


def test_moderators_cannot_edit_while_it_waits_for_release(account, event, group):
    group.save_revision()
    type(group).objects.filter(pk=group.pk).update(has_unpublished_changes=True)
    moderator = account("moderation", event)
    submit_event(event, by=moderator)
    group = type(group).objects.get(pk=group.pk)
    assert group.get_lock().for_user(moderator)


@pytest.mark.parametrize("role", ["redaktion", "freigabe", "verwaltung"])
def test_other_districts_do_nothing(account, event, other_district, role):
    stranger = account(role, other_district)
    assert not rules.may_edit(stranger, event)
    assert not rules.may_submit(stranger, event)
    assert not rules.may_release(stranger, event)
    assert list(rules.editable_groups(stranger)) == []


def test_an_inactive_account_does_nothing(account, event, group):
    moderator = account("moderation", event)
    moderator.is_active = False
    moderator.save()
    assert list(rules.editable_groups(moderator)) == []
