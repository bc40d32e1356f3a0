import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db
HEADING = "Meine Veranstaltungen"


def home_of(client, user):
    client.force_login(user)
    return client.get(reverse("wagtailadmin_home")).content.decode()


def test_moderation_finds_event_groups_and_steps(client, event, group, account):
    page = home_of(client, account("moderation", event))

    assert HEADING in page
    for name, pk in (
        ("wagtailadmin_pages:edit", event.pk),
        ("wagtailadmin_pages:edit", group.pk),
        ("participation_release", event.pk),
    ):
        assert f'href="{reverse(name, args=[pk])}"' in page


def test_office_of_another_district_finds_nothing(client, event, group, other_district, account):
    assert HEADING not in home_of(client, account("redaktion", other_district))


def test_verwaltung_may_edit_nothing_and_finds_nothing(client, event, district, account):
    assert HEADING not in home_of(client, account("verwaltung", district))


def test_steps_stand_in_the_order_of_the_work(client, event, account):
    page = home_of(client, account("moderation", event))
    labels = ("Zugänge", "Material drucken", "Karten einlesen", "Einreichen und freigeben", "Dokumentation erstellen")
    places = [page.index(f">{label}</a>") for label in labels]

    assert places == sorted(places)
