"""A small district with one conference, built page by page, so that each test says what it needs."""

import datetime as dt

import pytest
from wagtail.models import Page, Site

from conferences.models import ConferencePage, ConferenceSeriesPage
from districts.models import DistrictPage, HomePage
from districts.values import Count, FuzzyDate
from participation.domain.outcomes import register_outcomes
from participation.models import Outcome, WorkingGroupPage
from tests.factories.participation import publish


@pytest.fixture
def home(db):
    root = Page.get_first_root_node()
    page = root.add_child(instance=HomePage(title="Stadtteile und ihre Werkstätten", slug="start"))
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "testserver", "port": 80, "root_page": page}
    )
    return page


@pytest.fixture
def district(home):
    return home.add_child(instance=DistrictPage(title="Wehringhausen", slug="wehringhausen", code="WEH"))


@pytest.fixture
def series(district):
    return district.add_child(
        instance=ConferenceSeriesPage(title="Stadtteilkonferenzen", slug="stadtteilkonferenz", code="SK")
    )


@pytest.fixture
def conference(series):
    page = series.add_child(
        instance=ConferencePage(
            title="Siebte Stadtteilkonferenz",
            slug="7",
            ordinal=7,
            status="held",
            date=FuzzyDate(month=3, day=26, weekday=5),
            attendance=Count(50, "etwa"),
            venue="Kultopia",
            summary="<p>Sieben Gruppen berieten.</p>",
            first_published_at=dt.datetime(2026, 11, 1, tzinfo=dt.UTC),
        )
    )
    return publish(page)


@pytest.fixture
def add_group(conference):
    def add(number=1, *, outcomes=(), **fields):
        kind = "group" if number else "plenary"
        title = fields.pop("title", f"Thema {number}" if number else "Plenum")
        fields = {
            "title": title,
            "slug": f"gruppe-{number}",
            "kind": kind,
            "number": number,
            "status": "held",
            **fields,
        }
        group = conference.add_child(instance=WorkingGroupPage(**fields))
        for outcome in outcomes:
            group.outcomes.add(Outcome(**{"headline": "Bänke im Schatten", "kind": "idea", **outcome}))
        group = publish(group)
        register_outcomes(group)
        return group

    return add


@pytest.fixture
def read(client):
    """Get a page as residents do, and return its text."""

    def read(page):
        answer = client.get(page.get_url())
        assert answer.status_code == 200
        return answer.content.decode()

    return read
