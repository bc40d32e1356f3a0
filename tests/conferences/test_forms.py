import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import querydict_from_html

from conferences.models import ConferencePage, ConferenceSeriesPage
from tests.factories.conferences import ConferencePageFactory
from tests.factories.participation import publish

pytestmark = pytest.mark.django_db


def edit(client, page, **changes):
    """Send the editor's form with changes, and return the German answer."""
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    data = querydict_from_html(client.get(url).content.decode(), form_id="page-edit-form").dict()
    return client.post(url, {**data, **changes, "action-publish": "1"}, follow=True).content.decode()


@pytest.fixture
def editor(client, district, account):
    client.force_login(account("freigabe", district))
    return client


def test_a_number_is_given_once(editor, series):
    ConferencePageFactory(parent=series, ordinal=6)
    seventh = ConferencePageFactory(parent=series, ordinal=7)
    assert "Die Nummer 6 gibt es in dieser Reihe schon." in edit(editor, seventh, ordinal="6")
    assert ConferencePage.objects.get(pk=seventh.pk).ordinal == 7


def test_a_published_number_stays(editor, series):
    seventh = publish(ConferencePageFactory(parent=series, ordinal=7))
    assert "Die Kennung WEH-SK7 ist veröffentlicht und bleibt." in edit(editor, seventh, ordinal="9")
    assert ConferencePage.objects.get(pk=seventh.pk).ordinal == 7


def test_a_series_code_stays_once_it_is_printed(editor, series):
    publish(ConferencePageFactory(parent=series, ordinal=7))
    assert "Mit diesem Kürzel sind Kennungen veröffentlicht." in edit(editor, series, code="KO")
    assert ConferenceSeriesPage.objects.get().code == "SK"


def test_a_number_of_a_published_group_stays(editor, event, group):
    from tests.factories.participation import make_outcome

    group.outcomes = [make_outcome()]
    group = publish(group)
    assert "Die Nummer steht in veröffentlichten Kennungen und bleibt." in edit(editor, group, number="5")
    assert type(group).objects.get(pk=group.pk).number == 3


def test_there_is_one_plenary(editor, plenary, group):
    assert "Das Plenum gibt es bei dieser Veranstaltung schon." in edit(editor, group, kind="plenary")
