import pytest
from django.urls import reverse

from participation.domain.publication import pending_pages
from tests.factories.conferences import ConferencePageFactory
from tests.factories.participation import WorkingGroupPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft_event(series):
    event = ConferencePageFactory(parent=series, ordinal=7, live=False)
    WorkingGroupPageFactory(parent=event, number=1, title="Vernetzung", live=False).save_revision()
    event.save_revision()
    return event


def address(event):
    return reverse("participation_release", args=[event.pk])


def test_lists_event_and_groups_with_their_state(client, draft_event, account):
    client.force_login(account("moderation", draft_event))
    text = client.get(address(draft_event)).content.decode()
    assert text.count("Entwurf, noch nicht veröffentlicht") == 2
    assert 'value="submit"' in text
    assert 'value="release"' not in text


def test_releases_everything_in_one_action(client, draft_event, district, account):
    client.force_login(account("freigabe", district))
    response = client.post(address(draft_event), {"action": "release"}, follow=True)
    assert "2 Seiten freigegeben." in response.content.decode()
    assert pending_pages(draft_event) == []


def test_a_moderator_who_asks_for_release_only_submits(client, draft_event, account):
    client.force_login(account("moderation", draft_event))
    client.post(address(draft_event), {"action": "release"})
    assert all(page.workflow_in_progress and not page.live for page in pending_pages(draft_event))


def test_is_closed_to_other_districts_and_readers(client, draft_event, district, other_district, account):
    for by in (account("freigabe", other_district), account("verwaltung", district)):
        client.force_login(by)
        assert client.post(address(draft_event), {"action": "release"}).status_code == 403
    assert len(pending_pages(draft_event)) == 2


def test_unknown_event_is_not_found(client, district, account):
    client.force_login(account("freigabe", district))
    assert client.get(reverse("participation_release", args=[99999])).status_code == 404
