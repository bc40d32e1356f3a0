import pytest
from django.urls import reverse
from wagtail.admin.rich_text import DraftailRichTextArea

from districts.models import (
    ConceptVersion,
    DevelopmentConcept,
    DistrictPage,
    FieldOfAction,
    GuidingPrinciple,
    MeasurePage,
    NeighbourhoodOffice,
)
from tests.factories.districts import DistrictPageFactory, MeasurePageFactory

pytestmark = pytest.mark.django_db


def posted(form) -> dict:
    """What a browser sends for a form that nobody has touched, rows of rows included."""
    data = {field.html_name: _shown(field) for field in form}
    for formset in form.formsets.values():
        data |= {field.html_name: field.value() for field in formset.management_form}
        for row in formset.forms:
            data |= posted(row)
    return {name: _sent(value) for name, value in data.items() if value is not False}


def _shown(field):
    widget = field.field.widget
    return widget.format_value(field.value()) if isinstance(widget, DraftailRichTextArea) else field.value()


def _sent(value):
    if value is None:
        return ""
    return [str(item.pk if hasattr(item, "pk") else item) for item in value] if isinstance(value, list) else str(value)


def form_for(page, data=None):
    form_class = type(page).get_edit_handler().get_form_class()
    return form_class(data, instance=page, parent_page=page.get_parent())


@pytest.fixture
def district(admin_user):
    district = DistrictPageFactory(live=False)
    district.fields_of_action.add(FieldOfAction(name="Wohnen"))
    district.guiding_principles.add(GuidingPrinciple(text="Das Gemeinwesen stärken", valid_in="Fortschreibung 2018"))
    concept = DevelopmentConcept(title="InHK")
    concept.versions.add(ConceptVersion(label="InHK 2014"), ConceptVersion(label="Fortschreibung 2018"))
    district.concepts.add(concept)
    district.offices.add(NeighbourhoodOffice(name="Stadtteilbüro"))
    district.save_revision()
    return district


def identities(page):
    return [
        [row.uuid for row in page.fields_of_action.all()],
        [row.uuid for row in page.guiding_principles.all()],
        [[concept.uuid, *(row.uuid for row in concept.versions.all())] for concept in page.concepts.all()],
    ]


def test_rows_keep_their_identity_through_three_autosaves(district):
    before = identities(district.get_latest_revision_as_object())
    for _save in range(3):
        draft = district.get_latest_revision_as_object()
        form = form_for(draft, posted(form_for(draft)))
        assert form.is_valid(), (form.errors, [formset.errors for formset in form.formsets.values()])
        form.save(commit=False).save_revision()

    assert identities(district.get_latest_revision_as_object()) == before


def test_principle_names_versions_that_exist(district):
    draft = district.get_latest_revision_as_object()
    data = posted(form_for(draft))
    data["guiding_principles-0-valid_in"] = "InHK 2014; Fortschreibng 2018"
    form = form_for(draft, data)

    assert not form.is_valid()
    assert form.formsets["guiding_principles"].errors == [
        {"valid_in": ["Diese Fassung gibt es nicht: Fortschreibng 2018"]}
    ]


def test_code_is_a_plain_field_before_and_fixed_after_the_first_publication(district):
    data = posted(form_for(district)) | {"code": "whg"}
    form = form_for(district, data)
    assert form.is_valid()
    form.save(commit=False).save_revision().publish()
    district = DistrictPage.objects.get()
    form = form_for(district, posted(form_for(district)) | {"code": "NEU"})

    assert form.is_valid()
    assert (district.code, form.save(commit=False).code, form.fields["code"].disabled) == ("WHG", "WHG", True)


def test_measure_offers_rows_of_its_own_district_only(district):
    district.save_revision().publish()
    foreign = DistrictPageFactory()
    foreign.fields_of_action.add(FieldOfAction(name="Verkehr"))
    foreign.save()
    form = form_for(MeasurePageFactory(parent=DistrictPage.objects.get(pk=district.pk)))
    shown = [[str(row) for row in form.fields[name].queryset] for name in ("fields_of_action", "concept_version")]

    assert shown == [["Wohnen"], ["InHK 2014", "Fortschreibung 2018"]]


@pytest.mark.parametrize(
    ("status", "reason", "errors"),
    [
        ("geplant", "", {}),
        ("zurueckgestellt", "", {"status_reason": ["Bitte begründen, warum die Maßnahme nicht weitergeht."]}),
        ("nicht_weiterverfolgt", "Leitungstrasse", {}),
    ],
)
def test_measure_that_stops_says_why(status, reason, errors):
    measure = MeasurePageFactory()
    form = form_for(measure, posted(form_for(measure)) | {"status": status, "status_reason": reason})

    assert dict(form.errors) == errors


@pytest.mark.parametrize(
    ("model", "parent", "labels"),
    [
        (
            DistrictPage,
            "home",
            ["Inhalt", "Träger und Büro", "Programm und Konzept", "Gestaltung und Recht", "Sprechzeiten", "Kürzel"],
        ),
        (MeasurePage, "district", ["Umsetzung", "Finanzierung", "Handlungsfelder"]),
    ],
)
def test_admin_shows_german_tabs(district, admin_client, model, parent, labels):
    above = district if parent == "district" else district.get_parent()
    name = model._meta.model_name
    response = admin_client.get(reverse("wagtailadmin_pages:add", args=["districts", name, above.pk]))
    html = response.content.decode()

    assert [label for label in labels if label not in html] == []
