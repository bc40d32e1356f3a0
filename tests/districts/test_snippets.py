import pytest
from django.urls import reverse

from districts.domain.roles import district_collection, district_group
from districts.enums import PhotoKind, Role
from districts.models import Organisation, PhotoConsent, Term, Theme
from tests.factories.accounts import UserFactory
from tests.factories.districts import (
    DistrictPageFactory,
    OrganisationFactory,
    PhotoConsentFactory,
    PhotoFactory,
    ThemeFactory,
)

pytestmark = pytest.mark.django_db


def address(model, view, *args):
    return reverse(model.snippet_viewset.get_url_name(view), args=args)


@pytest.mark.parametrize(
    ("model", "title"),
    [(Theme, "Themen"), (Organisation, "Organisationen"), (Term, "Begriffe"), (PhotoConsent, "Einwilligungen")],
)
@pytest.mark.parametrize("view", ["list", "add"])
def test_administration_keeps_all_registers(admin_client, model, title, view):
    html = admin_client.get(address(model, view)).content.decode()

    assert (title if view == "list" else str(model._meta.verbose_name)) in html


def test_theme_is_added_in_the_admin(admin_client):
    admin_client.post(address(Theme, "add"), {"name": "Grün & Blau", "slug": "gruen-blau", "colour": "#007155"})

    assert [(theme.name, theme.colour) for theme in Theme.objects.all()] == [("Grün & Blau", "#007155")]


@pytest.fixture
def districts():
    return [DistrictPageFactory(), DistrictPageFactory()]


@pytest.fixture
def consents(districts):
    photos = [PhotoFactory(kind=PhotoKind.IDENTIFIABLE, collection=district_collection(each)) for each in districts]
    return [PhotoConsentFactory(photo=photo) for photo in photos]


@pytest.mark.parametrize(("role", "status"), [(Role.REDAKTION, 200), (Role.FREIGABE, 200), (Role.VERWALTUNG, 302)])
def test_register_of_consents_shows_the_own_district_only(client, districts, consents, role, status):
    client.force_login(UserFactory(groups=[district_group(districts[0], role)]))
    response = client.get(address(PhotoConsent, "list"))
    html = response.content.decode()

    assert response.status_code == status
    assert [consent.reference in html for consent in consents] == [status == 200, False]


def test_consent_of_another_district_cannot_be_opened(client, districts, consents):
    client.force_login(UserFactory(groups=[district_group(districts[0], Role.REDAKTION)]))
    responses = [client.get(address(PhotoConsent, "edit", consent.pk)) for consent in consents]

    assert [response.status_code for response in responses] == [200, 403]
    assert "Für diesen Schritt fehlt Ihnen die Berechtigung." in responses[1].content.decode()


def test_consent_cannot_be_given_to_a_photo_of_another_district(client, districts, consents):
    client.force_login(UserFactory(groups=[district_group(districts[0], Role.REDAKTION)]))
    data = {"photo": consents[1].photo_id, "reference": "Formular Nr. 99", "given_on": "2026-03-26"}
    client.post(address(PhotoConsent, "add"), data | {"covers_publication": "on"})

    assert not PhotoConsent.objects.filter(reference="Formular Nr. 99").exists()


@pytest.mark.parametrize("model", [Theme, Organisation])
def test_editors_change_no_shared_register(client, districts, model):
    row = ThemeFactory() if model is Theme else OrganisationFactory()
    client.force_login(UserFactory(groups=[district_group(districts[0], Role.REDAKTION)]))

    assert client.get(address(model, "edit", row.pk)).status_code == 302


def test_editors_add_an_organisation(client, districts):
    client.force_login(UserFactory(groups=[district_group(districts[0], Role.REDAKTION)]))
    client.post(address(Organisation, "add"), {"name": "Caritasverband Hagen e. V.", "kind": "wohlfahrtsverband"})

    assert Organisation.objects.filter(name="Caritasverband Hagen e. V.").exists()
