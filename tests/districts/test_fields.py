from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.forms import modelform_factory

from districts.models import FinancingLine, ProgrammeParticipation
from districts.values import Count, FuzzyDate, Money
from tests.factories.districts import DistrictPageFactory

pytestmark = pytest.mark.django_db


def test_text_becomes_a_value_at_assignment():
    assert ProgrammeParticipation(term_start="Mitte 2016").term_start == FuzzyDate(2016, part="mitte")


def test_value_is_stored_and_read_back():
    district = DistrictPageFactory(population="rund 9 300", population_as_of="2018")
    district.refresh_from_db()

    assert (district.population, district.population_as_of) == (Count(9300, "rund"), FuzzyDate(2018))


def test_none_is_stored_for_what_is_not_documented():
    district = DistrictPageFactory(population="")
    district.refresh_from_db()

    assert district.population is None


def test_value_can_be_looked_up():
    district = DistrictPageFactory(population="etwa 50")

    assert type(district).objects.get(population=Count(50, "etwa")) == district


def test_value_survives_draft_publish_and_revert():
    district = DistrictPageFactory(population="rund 9.300", population_as_of="Ende 2018")
    first = district.save_revision()
    first.publish()
    district.population, district.population_as_of = Count(10_000), None
    district.save_revision().publish()
    first.publish()
    district.refresh_from_db()

    assert (str(district.population), str(district.population_as_of)) == ("rund 9.300", "Ende 2018")


def test_value_of_an_inline_row_survives_a_revision():
    district = DistrictPageFactory()
    row = ProgrammeParticipation(programme="Soziale Stadt", admitted_on="Mitte 2016")
    row.statements.add(*_statements("ca. 29 Mio. €", "bis zu 31 Mio. €"))
    district.programmes.add(row)
    district.save_revision().publish()
    draft = district.get_latest_revision_as_object()

    assert str(draft.programmes.first().admitted_on) == "Mitte 2016"
    assert [row.amount for row in draft.programmes.first().statements.all()] == [
        Money(Decimal(29_000_000), "ca."),
        Money(Decimal(31_000_000), "bis zu"),
    ]


def _statements(*amounts):
    model = ProgrammeParticipation._meta.get_field("statements").related_model
    return [model(amount=amount) for amount in amounts]


FORM = modelform_factory(FinancingLine, fields=["source_kind", "amount", "as_of"])


def test_form_takes_german_text():
    form = FORM({"source_kind": "stiftung", "amount": "ca. 29 Mio. Euro", "as_of": "Mitte 2016"})

    assert form.is_valid(), form.errors
    assert (str(form.instance.amount), str(form.instance.as_of)) == ("ca. 29 Mio. €", "Mitte 2016")


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("amount", "Bitte einen Betrag in Euro angeben, zum Beispiel: 125.000 €, ca. 29 Mio. €, bis zu 31 Mio. €."),
        ("as_of", "Bitte ein Datum angeben, so genau wie bekannt, zum Beispiel: 17. März 2016, 3/2016, Mitte 2016."),
    ],
)
def test_form_explains_what_it_takes(field, message):
    form = FORM({"source_kind": "stiftung", field: "keine Ahnung"})

    assert form.errors[field] == [message]


def test_form_shows_the_german_text_again():
    form = FORM(instance=FinancingLine(amount="29 Mio", as_of="2016-03"))

    assert (form["amount"].value(), form["as_of"].value()) == ("29 Mio. €", "März 2016")


@pytest.mark.parametrize(
    ("data", "changed"), [("rund 9 300", False), ("rund 9.301", True), ("Unsinn", True), ("", True)]
)
def test_form_knows_whether_a_value_has_changed(data, changed):
    form = modelform_factory(type(DistrictPageFactory.build()), fields=["population"])
    field = form.base_fields["population"]

    assert field.has_changed(Count(9300, "rund"), data) is changed


def test_clean_refuses_other_types():
    with pytest.raises(ValidationError):
        FinancingLine(amount=29)
