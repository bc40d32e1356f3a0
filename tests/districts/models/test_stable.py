import pytest

from districts.models import ConceptVersion, DevelopmentConcept, FieldOfAction, GuidingPrinciple
from tests.factories.districts import DistrictPageFactory, MeasurePageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def district():
    district = DistrictPageFactory(live=False)
    district.fields_of_action.add(FieldOfAction(code="W", name="Wohnen"))
    district.guiding_principles.add(
        GuidingPrinciple(text="Den Wohnungsbestand sichern", valid_in="Fortschreibung 2018")
    )
    concept = DevelopmentConcept(title="InHK")
    concept.versions.add(ConceptVersion(label="InHK 2014"), ConceptVersion(label="Fortschreibung 2018"))
    district.concepts.add(concept)
    return district


def test_rows_keep_their_keys_when_the_first_revision_is_published_again(district):
    first = district.save_revision()
    first.publish()
    measure = _measure_that_points_at_all(district)
    for title in ("Zweite", "Dritte"):
        draft = district.get_latest_revision_as_object()
        draft.title = title
        draft.save_revision().publish()
    first.refresh_from_db()
    first.publish()
    measure = type(measure).objects.get()

    assert [str(row) for row in measure.fields_of_action.all()] == ["W Wohnen"]
    assert [str(row) for row in measure.guiding_principles.all()] == ["Den Wohnungsbestand sichern"]
    assert str(measure.concept_version) == "Fortschreibung 2018"


def test_a_row_that_an_editor_removes_is_removed(district):
    district.save_revision().publish()
    draft = district.get_latest_revision_as_object()
    draft.fields_of_action.set([])
    draft.save_revision().publish()

    assert FieldOfAction.objects.count() == 0


def test_a_row_that_was_removed_comes_back_with_its_revision(district):
    first = district.save_revision()
    first.publish()
    uuid = FieldOfAction.objects.get().uuid
    draft = district.get_latest_revision_as_object()
    draft.fields_of_action.set([])
    draft.save_revision().publish()
    first.refresh_from_db()
    first.publish()

    assert FieldOfAction.objects.get().uuid == uuid


def test_principles_are_valid_in_the_versions_that_they_name(district):
    older, newer = district.concepts.first().versions.all()
    named = district.guiding_principles.first()
    everywhere = GuidingPrinciple(text="Überall")

    assert [named.is_valid_in(older), named.is_valid_in(newer)] == [False, True]
    assert [everywhere.is_valid_in(older), everywhere.is_valid_in(newer)] == [True, True]


def _measure_that_points_at_all(district):
    measure = MeasurePageFactory(parent=type(district).objects.get(pk=district.pk))
    measure.fields_of_action.set(FieldOfAction.objects.all())
    measure.guiding_principles.set(GuidingPrinciple.objects.all())
    measure.concept_version = ConceptVersion.objects.get(label="Fortschreibung 2018")
    measure.save()
    return measure
