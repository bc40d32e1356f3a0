import pytest
from django.db.models import ProtectedError
from django.urls import reverse
from wagtail.models import Page

from tests.factories.accounts import AdminFactory
from tests.factories.participation import CardFactory, make_outcome, publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def with_card(group):
    CardFactory(group=group)


@pytest.fixture
def with_outcome(group):
    group.outcomes = [make_outcome()]
    publish(group)


@pytest.mark.parametrize("holding", ["with_card", "with_outcome"])
@pytest.mark.parametrize("page", ["group", "event", "district"])
def test_what_holds_results_is_not_deleted(request, holding, page):
    request.getfixturevalue(holding)
    page = Page.objects.get(pk=request.getfixturevalue(page).pk)
    with pytest.raises(ProtectedError):
        page.delete()
    assert Page.objects.filter(pk=page.pk).exists()


def test_the_admin_says_why(client, event, with_card, with_outcome):
    client.force_login(AdminFactory())
    response = client.post(reverse("wagtailadmin_pages:delete", args=[event.pk]), follow=True)
    text = response.content.decode()
    assert "1 Karte ist erfasst." in text
    assert "1 Ergebnis ist veröffentlicht." in text
    assert Page.objects.filter(pk=event.pk).exists()


def test_an_empty_event_goes_with_its_moderators_group(event, group):
    from django.contrib.auth.models import Group

    moderators = event.moderation_role.group
    Page.objects.get(pk=event.pk).specific.delete()
    assert not Page.objects.filter(pk__in=[event.pk, group.pk]).exists()
    assert not Group.objects.filter(pk=moderators.pk).exists()
