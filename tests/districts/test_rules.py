import pytest

from districts import rules
from districts.domain.roles import district_collection, district_group
from districts.enums import Role
from tests.factories.accounts import AdminFactory, UserFactory
from tests.factories.districts import DistrictPageFactory, HomePageFactory, PhotoFactory, StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return HomePageFactory()


@pytest.fixture
def district(home):
    return DistrictPageFactory(parent=home)


@pytest.fixture
def people(home, district):
    other = DistrictPageFactory(parent=home)
    people = {role: UserFactory(groups=[district_group(district, role)]) for role in Role}
    return people | {
        "other": UserFactory(groups=[district_group(other, role) for role in Role]),
        "stranger": UserFactory(),
        "admin": AdminFactory(),
        "former": AdminFactory(is_active=False, groups=[district_group(district, Role.FREIGABE)]),
    }


READERS = {Role.REDAKTION, Role.FREIGABE, Role.VERWALTUNG, "admin"}


def readers_of(page, people):
    return {name for name, user in people.items() if rules.may_read_internal(user, page)}


def test_drafts_of_the_own_district_are_read(district, people):
    draft = StandardPageFactory(parent=StandardPageFactory(parent=district), live=False)

    assert readers_of(draft, people) == READERS
    assert readers_of(district, people) == READERS


def test_pages_outside_of_districts_are_for_the_administration(home, people):
    page = StandardPageFactory(parent=home)

    assert readers_of(page, people) == {"admin"}


def test_readable_districts_are_those_of_the_roles(district, people):
    seen = {name: list(rules.readable_districts(user)) for name, user in people.items()}

    assert {name for name, districts in seen.items() if district in districts} == READERS
    assert seen[Role.VERWALTUNG] == [district]
    assert len(seen["admin"]) == 2


def test_readable_districts_lists_each_once(district):
    user = UserFactory(groups=[district_group(district, role) for role in Role])

    assert list(rules.readable_districts(user)) == [district]


def test_photo_is_seen_by_those_who_work_with_it_or_read_the_district(district, people):
    collection = district_collection(district).add_child(name="Siebte Konferenz")
    photo = PhotoFactory(kind="", collection=collection)

    assert {name for name, user in people.items() if rules.may_see_photo(user, photo)} == READERS


def test_photo_outside_of_districts_is_seen_by_the_administration(people):
    photo = PhotoFactory(kind="")

    assert {name for name, user in people.items() if rules.may_see_photo(user, photo)} == {"admin"}
