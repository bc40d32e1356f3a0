"""What a documentation says of itself."""

import pytest

from docs_export.content import Documentation, Group


def made(**fields):
    return Documentation(variant="public", reference="LIN-SK3", **{"version": "1.0", "title": "Konferenz", **fields})


@pytest.mark.parametrize(
    ("title", "district", "told"),
    [
        ("Dritte Stadtteilkonferenz", "", "Dritte Stadtteilkonferenz"),
        ("Dritte Stadtteilkonferenz", "Lindenhof-Siedlung", "Dritte Stadtteilkonferenz Lindenhof-Siedlung"),
        ("Dritte Stadtteilkonferenz Lindenhof", "Lindenhof-Siedlung", "Dritte Stadtteilkonferenz Lindenhof"),
        ("Bürgerwerkstatt Westerfilde", "Westerfilde & Bodelschwingh", "Bürgerwerkstatt Westerfilde"),
    ],
)
def test_title_names_its_district_once(title, district, told):
    assert made(title=title, district_name=district).full_title == told


@pytest.mark.parametrize(
    ("version", "published_on", "told"),
    [
        ("1.0", "20. Mai 2026", "Fassung 1.0 vom 20. Mai 2026"),
        ("1.0", "", "Fassung 1.0"),
        ("Entwurf", "20. Mai 2026", "Entwurf vom 20. Mai 2026"),
    ],
)
def test_edition_in_words(version, published_on, told):
    assert made(version=version, published_on=published_on).edition == told


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"key_statements": ["Eins.", "Zwei."], "summary": "Drei."}, "Eins."),
        ({"summary": "Drei.\n\nVier."}, "Drei."),
        ({}, ""),
    ],
)
def test_first_statement_of_a_group(fields, told):
    assert Group(reference="LIN-SK3-AG1", title="Wege", **fields).first_statement == told
