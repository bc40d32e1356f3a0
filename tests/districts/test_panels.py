"""The office reads in the admin what its legal pages lack."""

import datetime as dt

import pytest

from districts.domain.legal import missing_facts
from districts.models import DistrictPage, NeighbourhoodOffice
from tests.factories.accounts import AdminFactory
from tests.factories.districts import DistrictPageFactory, HomePageFactory

COMPLETE = {
    "federal_state": "NW",
    "publisher": "Stadt",
    "responsible": "Leitung",
    "contact_email": "a@example.org",
    "privacy_officer": "Stelle",
    "privacy_authority": "Aufsicht",
    "privacy": "<p>Grundlage</p>",
    "conformity": "vollstaendig",
    "accessibility_method": "Selbstbewertung",
    "statement_made_on": dt.date(2026, 5, 3),
}

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("without", "missing"),
    [
        ({}, []),
        ({"publisher": ""}, ["Herausgabe mit Anschrift"]),
        ({"contact_email": ""}, ["E-Mail, an die Meldungen gehen"]),
        ({"conformity": "teilweise"}, ["Was nicht barrierefrei ist, mit Gründen"]),
        ({"conformity": "teilweise", "accessibility_gaps": "<p>Pläne</p>"}, []),
        ({"federal_state": "NI"}, ["Ombudsstelle oder Durchsetzungsstelle des Landes"]),
        ({"federal_state": "NI", "enforcement_body": "Stelle"}, []),
        ({"federal_state": ""}, ["Land", "Ombudsstelle oder Durchsetzungsstelle des Landes"]),
    ],
)
def test_missing_facts_are_named(without, missing):
    assert missing_facts(DistrictPage(**{**COMPLETE, **without})) == missing


def test_an_open_office_has_an_address():
    district = DistrictPage(**{**COMPLETE, "contact_email": ""})
    district.offices.add(NeighbourhoodOffice(name="Büro", email="buero@example.org"))
    assert missing_facts(district) == []


def test_editors_show_what_is_missing(client):
    client.force_login(AdminFactory())
    home = HomePageFactory(**{**COMPLETE, "publisher": ""})
    district = DistrictPageFactory(parent=home, **{**COMPLETE, "responsible": ""})
    whole = DistrictPageFactory(parent=home, **COMPLETE)
    found = {}
    for page in (home, district, whole):
        text = client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
        found[page.pk] = [words for words in ("Herausgabe mit Anschrift", "<li>Verantwortlich") if words in text]
    assert found == {home.pk: ["Herausgabe mit Anschrift"], district.pk: ["<li>Verantwortlich"], whole.pk: []}
