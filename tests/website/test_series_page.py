"""The page of a series: what each conference found, handed on, and what became of it."""

from datetime import date

import pytest

from districts.values import FuzzyDate
from participation.domain.followups import add_follow_up
from participation.models import NextStep, OutcomeRecord, WorkingGroupPage
from tests.factories.conferences import ConferencePageFactory
from tests.factories.participation import WorkingGroupPageFactory, make_outcome, publish
from tests.website.html import Html

QUERIES = 24


@pytest.fixture
def earlier(series):
    page = ConferencePageFactory(
        parent=series, ordinal=6, slug="6", status="held", motto="Mehr Grün", date=FuzzyDate(2015)
    )
    page.next_step_items.add(NextStep(text="Bänke bestellen", responsible="Grünflächenamt", due=FuzzyDate(2016)))
    return publish(page)


@pytest.fixture
def groups(earlier, conference):
    first = WorkingGroupPageFactory(parent=earlier, title="Plätze", number=1, slug="g1")
    first.outcomes.add(make_outcome(headline="Bänke im Schatten", is_key_finding=True))
    first.outcomes.add(make_outcome(headline="Mehr Licht"))
    first = publish(first)
    record = OutcomeRecord.objects.get(headline="Bänke im Schatten")
    add_follow_up(record, status="done", on=date(2016, 5, 4))
    second = publish(
        WorkingGroupPageFactory(parent=conference, title="Bänke und Plätze", number=1, slug="g1", continues=first)
    )
    return first, second


def look(client, series) -> Html:
    return Html(client.get(series.get_url()).content.decode())


def test_stations(client, series, groups):
    html = look(client, series)
    assert html.texts("h2", "h3", "h4")[:7] == [
        "Konferenzen",
        "Siebte Stadtteilkonferenz",
        "Sechste Stadtteilkonferenz",
        "Zentrale Erkenntnisse",
        "Weitergegeben",
        "Was daraus wurde",
        "Werkstattbuch",
    ]
    for sentence in (
        "2015 Thema: Mehr Grün",
        "Bänke im Schatten Status: umgesetzt",
        "Plätze, weiter in: Bänke und Plätze (Siebte Stadtteilkonferenz) Bänke bestellen Grünflächenamt, 2016",
        "Was daraus wurde Status: aufgenommen 1 Status: umgesetzt 1",
        "26. März etwa 50 Teilnehmende Zentrale Erkenntnisse: nicht dokumentiert",
    ):
        assert sentence in html.text, sentence


def test_hidden_group_hands_nothing_on(client, series, groups):
    first, second = groups
    second.unpublish()
    assert "Bänke und Plätze" not in look(client, series).text
    WorkingGroupPage.objects.get(pk=second.pk).save_revision().publish()
    first.unpublish()
    html = look(client, series)
    assert ("Bänke im Schatten" in html.text, "weiter in" in html.text) == (False, False)


def test_series_without_conference(client, series):
    assert "Konferenzen" in look(client, series).texts("h2")


def test_number_of_queries_does_not_grow(client, series, groups, conference, django_assert_num_queries):
    look(client, series)
    with django_assert_num_queries(QUERIES):
        look(client, series)
    for ordinal in (1, 2):
        page = publish(ConferencePageFactory(parent=series, ordinal=ordinal, status="held"))
        group = WorkingGroupPageFactory(parent=page, number=1)
        group.outcomes.add(make_outcome(headline="Mehr Licht"))
        publish(group)
    with django_assert_num_queries(QUERIES):
        look(client, series)
