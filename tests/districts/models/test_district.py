from datetime import date

import pytest
from django.core.exceptions import ValidationError

from districts.enums import Lifecycle
from districts.models import CarrierAssignment, Notice
from tests.factories.districts import DistrictPageFactory, OrganisationFactory, StandardPageFactory

pytestmark = pytest.mark.django_db


def test_code_is_written_in_capitals():
    assert DistrictPageFactory(code=" weh ").code == "WEH"


def test_code_is_unique():
    DistrictPageFactory(code="WEH")

    with pytest.raises(ValidationError) as error:
        DistrictPageFactory(code="weh")
    assert list(error.value.message_dict) == ["code"]


def test_code_may_change_before_the_first_publication():
    district = DistrictPageFactory(code="WEH", live=False)
    district.code = "WHG"
    district.save()

    assert type(district).objects.get().code == "WHG"


def test_code_is_fixed_after_the_first_publication():
    district = DistrictPageFactory(code="WEH", live=False)
    district.save_revision().publish()
    district.refresh_from_db()
    district.code = "WHG"

    with pytest.raises(ValidationError) as error:
        district.save()
    assert error.value.message_dict == {"code": ["Das Kürzel steht nach der ersten Veröffentlichung fest."]}


def test_accent_has_to_be_readable():
    with pytest.raises(ValidationError) as error:
        DistrictPageFactory(accent="#ffcc00")
    assert error.value.message_dict["accent"][0].startswith("Diese Farbe ist zu hell zum Lesen: Kontrast 1,4 : 1")


@pytest.mark.parametrize(("lifecycle", "archived"), [(Lifecycle.ARCHIVE, True), (Lifecycle.ENDED, False)])
def test_archive_is_a_phase_of_its_own(lifecycle, archived):
    assert DistrictPageFactory.build(lifecycle=lifecycle).is_archived is archived


def test_carriers_of_today_and_before_come_from_the_dates():
    district = DistrictPageFactory()
    names = ["S·T·E·R·N", "Diakonie", "Caritas", "ARGE", "Nachfolge"]
    organisations = [OrganisationFactory(name=name) for name in names]
    terms = [("Anfang 2023", None), (None, "2022"), ("2014", "2022"), ("2003", "Mitte 2017"), ("2190", None)]
    for organisation, (start, end) in zip(organisations, terms, strict=True):
        district.carriers.add(CarrierAssignment(organisation=organisation, term_start=start, term_end=end))
    district.save()

    assert [row.organisation.name for row in district.current_carriers] == ["S·T·E·R·N"]
    assert [row.organisation.name for row in district.former_carriers] == ["Diakonie", "Caritas", "ARGE"]


def test_span_that_ends_before_it_starts_is_refused():
    with pytest.raises(ValidationError) as error:
        CarrierAssignment(organisation=OrganisationFactory(), term_start="2020", term_end="2014").clean()
    assert error.value.message_dict == {"term_end": ["Das Ende liegt vor dem Anfang."]}


def test_notices_end_by_themselves():
    district = DistrictPageFactory()
    today = date.today()  # noqa: DTZ011 - the notice holds for the whole day
    district.notice_rows.add(
        Notice(text="gilt", ends_on=today),
        Notice(text="vorbei", ends_on=date(2020, 1, 1)),
        Notice(text="kommt", starts_on=date(2190, 1, 1), ends_on=date(2191, 1, 1)),
    )
    district.save()
    page = StandardPageFactory(parent=district)

    assert [[row.text for row in each.notices] for each in (district, page)] == [["gilt"], ["gilt"]]


def test_district_of_a_page_is_its_nearest_ancestor(django_assert_num_queries):
    district = DistrictPageFactory()
    page = StandardPageFactory(parent=StandardPageFactory(parent=district))

    with django_assert_num_queries(1):
        assert [page.district, page.district] == [district, district]
    assert district.district == district
    assert StandardPageFactory().district is None
    assert StandardPageFactory.build().district is None


def test_demo_ribbon_reaches_the_pages_below():
    page = StandardPageFactory(parent=DistrictPageFactory(is_demo=True))

    assert (page.is_demo, page.shows_demo_ribbon, StandardPageFactory().shows_demo_ribbon) == (False, True, False)


@pytest.mark.parametrize("slug", ["dokumentation", "admin", "d", "e", "media"])
def test_addresses_of_the_site_itself_are_reserved(slug):
    with pytest.raises(ValidationError) as error:
        StandardPageFactory(slug=slug)
    assert list(error.value.message_dict) == ["slug"]
