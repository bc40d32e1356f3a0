"""Two districts with three events over the years, and what became of their outcomes."""

import datetime

import pytest

from districts.values import FuzzyDate
from participation.domain.followups import add_follow_up
from participation.domain.outcomes import register_outcomes
from participation.models import OutcomeRecord, TaggedOutcome
from tests.factories.conferences import ConferencePageFactory, ConferenceSeriesPageFactory
from tests.factories.districts import DistrictPageFactory, MeasurePageFactory, OrganisationFactory, ThemeFactory, site
from tests.factories.participation import WorkingGroupPageFactory, WorkshopPageFactory, make_outcome


@pytest.fixture
def home(db):
    return site()


@pytest.fixture
def district(home):
    return DistrictPageFactory(parent=home, title="Lindenhof", slug="lindenhof", code="LIN")


@pytest.fixture
def other_district(home):
    return DistrictPageFactory(parent=home, title="Nordufer", slug="nordufer", code="NOR")


@pytest.fixture
def series(district):
    return ConferenceSeriesPageFactory(parent=district)


@pytest.fixture
def add_event(series, other_district):
    """A conference of that number in Lindenhof; without a number a workshop in Nordufer."""

    def add(ordinal=None, date=None):
        parent = {"parent": series, "ordinal": ordinal} if ordinal else {"parent": other_district, "code": "BW1"}
        factory = ConferencePageFactory if ordinal else WorkshopPageFactory
        day = date and date.exact
        return factory(**parent, date=date, sort_date=day or datetime.date(2019, 7, 1), status="held")

    return add


@pytest.fixture
def add_group():
    """A published group with outcomes; each is what `make_outcome` takes, and its themes."""

    def add(event, number=1, *outcomes, **fields):
        group = WorkingGroupPageFactory(parent=event, number=number, title=f"Thema {number}", **fields)
        for position, each in enumerate(outcomes):
            themes = each.pop("themes", [])
            outcome = make_outcome(page=group, sort_order=position, **each)
            outcome.save()
            TaggedOutcome.objects.bulk_create(TaggedOutcome(tag=theme, content_object=outcome) for theme in themes)
        register_outcomes(group)
        return group

    return add


@pytest.fixture
def answer():
    def add(reference, status, on="2026-05-04", **details):
        record = OutcomeRecord.objects.get(reference=reference)
        return add_follow_up(record, status, on=datetime.date.fromisoformat(on), **details)

    return add


@pytest.fixture
def years(add_event, add_group, answer, district):
    """Six outcomes: two in each of three events; LIN-SK1 of 2024, LIN-SK2 of 2026, NOR-BW1 without a year."""
    light, paths = ThemeFactory(name="Licht", slug="licht"), ThemeFactory(name="Wege", slug="wege")
    measure = MeasurePageFactory(parent=district, code="W4", title="Sichere Wege")
    office = OrganisationFactory(name="Tiefbauamt")
    first = add_event(1, FuzzyDate(2024, 3, 16))
    second = add_event(2, FuzzyDate(2026, 2, 22))
    workshop = add_event(None, FuzzyDate(month=3, day=26))
    add_group(
        first,
        1,
        {"headline": "Schulweg beleuchten", "themes": [light, paths], "measure": measure, "kind": "measure"},
        {"headline": "Bänke im Schatten", "responsible": "Grünflächenamt", "responsible_organisation": office},
    )
    add_group(second, 1, {"headline": "Trinkbrunnen", "themes": [paths], "responsible_organisation": office})
    add_group(second, 2, {"headline": "Wer repariert die Lampe?", "kind": "question", "themes": [light]})
    add_group(workshop, 1, {"headline": "Rutsche"}, {"headline": "Schaukel", "responsible": "Tiefbauamt"})
    answer("LIN-SK1-AG1-E01", "in_review", "2024-06-03")
    answer("LIN-SK1-AG1-E01", "done", "2026-10-29", text="Alle Leuchten sind in Betrieb.")
    answer("LIN-SK2-AG1-E01", "rejected", "2026-05-04", reason="Unter dem Platz liegt eine Leitung.")
    answer("NOR-BW1-AG1-E02", "in_review", "2025-01-07")
    return {"first": first, "second": second, "workshop": workshop, "measure": measure}
