import pytest
from django.urls import reverse

from tests.factories.participation import make_outcome

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(group):
    group.internal_note = "Vermerk für das Büro"
    group.outcomes = [make_outcome(headline="Nur im Entwurf")]
    group.save_revision()
    return group


def test_verwaltung_reads_drafts_and_notes(client, draft, event, district, account):
    client.force_login(account("verwaltung", district))
    assert "Siebte Stadtteilkonferenz" in client.get(reverse("participation_reading")).content.decode()
    assert (
        "Vermerk für das Büro" in client.get(reverse("participation_reading_event", args=[event.pk])).content.decode()
    )
    assert "Nur im Entwurf" in client.get(reverse("participation_read_draft", args=[draft.pk])).content.decode()


def test_verwaltung_finds_the_documentations(client, event, district, account):
    client.force_login(account("verwaltung", district))
    text = client.get(reverse("participation_reading_event", args=[event.pk])).content.decode()
    assert ">Dokumentationen</a>" in text
    assert "Dokumentation erstellen" not in text


def test_verwaltung_changes_nothing(client, draft, district, account):
    client.force_login(account("verwaltung", district))
    response = client.post(reverse("wagtailadmin_pages:edit", args=[draft.pk]), {"title": "anders"})
    assert response.status_code == 302
    assert response.url == reverse("wagtailadmin_home")


@pytest.mark.parametrize("name", ["participation_reading_event", "participation_read_draft"])
def test_other_districts_read_nothing(client, draft, event, other_district, account, name):
    client.force_login(account("verwaltung", other_district))
    page = event if name.endswith("event") else draft
    response = client.get(reverse(name, args=[page.pk]))
    assert response.status_code == 403
    assert "Für diesen Schritt fehlt Ihnen die Berechtigung." in response.content.decode()


def test_the_list_is_closed_to_who_reads_no_district(client, event, account):
    client.force_login(account("moderation", event))
    assert client.get(reverse("participation_reading")).status_code == 403
