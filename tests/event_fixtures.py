"""An event in its district, and accounts for each role; a plugin that all tests can use."""

import pytest
from django.contrib.auth.models import Group

from districts.domain.roles import district_group
from districts.enums import Role
from districts.values import FuzzyDate
from participation.enums import GroupKind
from tests.factories.accounts import UserFactory
from tests.factories.conferences import ConferencePageFactory, ConferenceSeriesPageFactory
from tests.factories.districts import DistrictPageFactory, site
from tests.factories.participation import WorkingGroupPageFactory, WorkshopPageFactory, publish


@pytest.fixture
def home(db):
    return site()


@pytest.fixture
def district(home):
    return DistrictPageFactory(parent=home, title="Wehringhausen", slug="wehringhausen", code="WEH")


@pytest.fixture
def other_district(home):
    return DistrictPageFactory(parent=home, title="Lindenhof", slug="lindenhof", code="LIN")


@pytest.fixture
def series(district):
    return ConferenceSeriesPageFactory(parent=district)


@pytest.fixture
def event(series):
    return ConferencePageFactory(parent=series, ordinal=7)


@pytest.fixture
def group(event):
    return WorkingGroupPageFactory(parent=event, title="Vernetzung", number=3)


@pytest.fixture
def plenary(event):
    return WorkingGroupPageFactory(parent=event, title="Plenum", kind=GroupKind.PLENARY)


@pytest.fixture
def add_conference(series):
    """Adds a published conference; its date is written as people write it."""

    def add(ordinal, when="", **fields):
        page = ConferencePageFactory(parent=series, ordinal=ordinal, date=_date(when), **{"status": "held"} | fields)
        page.full_clean()
        return publish(page)

    return add


@pytest.fixture
def add_workshop(other_district):
    """Adds a published workshop, below another district unless told."""

    def add(title, when="", parent=None, **fields):
        page = WorkshopPageFactory(parent=parent or other_district, title=title, date=_date(when), **fields)
        page.full_clean()
        return publish(page)

    return add


def _date(text):
    return FuzzyDate.parse(text) if text else None


@pytest.fixture
def account():
    """Makes an account in a district's group or an event's moderation, or in none."""

    def make(role: str = "", place=None):
        groups = []
        if role == "moderation":
            groups = [place.moderation_role.group]
        elif role:
            groups = [district_group(place, Role(role))]
        return UserFactory(groups=[Group.objects.get(pk=group.pk) for group in groups])

    return make
