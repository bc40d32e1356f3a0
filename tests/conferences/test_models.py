import pytest

from conferences.models import ConferencePage
from conferences.ordinals import ordinal_word
from participation.models import EventPage
from tests.factories.conferences import ConferencePageFactory
from tests.factories.participation import publish


@pytest.mark.parametrize(("number", "word"), [(1, "Erste"), (7, "Siebte"), (12, "Zwölfte"), (13, "13."), (101, "101.")])
def test_ordinals_are_words_up_to_twelve(number, word):
    assert ordinal_word(number) == word


@pytest.mark.django_db
def test_title_follows_the_number(series):
    conference = ConferencePage(ordinal=7, slug="7", live=False)
    series.add_child(instance=conference)
    assert conference.title == "Siebte Stadtteilkonferenz"


@pytest.mark.django_db
def test_first_publication_gives_the_reference(series):
    conference = ConferencePageFactory(parent=series, ordinal=7, live=False)
    assert conference.reference is None
    assert publish(conference).reference == "WEH-SK7"


@pytest.mark.django_db
def test_neighbours_are_the_published_ones(series):
    first, _draft, third = (ConferencePageFactory(parent=series, ordinal=n, live=n != 2) for n in (1, 2, 3))
    assert (third.previous, first.following, first.previous) == (first, third, None)


@pytest.mark.django_db
def test_next_number_counts_drafts(series):
    ConferencePageFactory(parent=series, ordinal=3, live=False)
    copy = ConferencePageFactory(parent=series, ordinal=None, title="Nächste", slug="n")
    assert copy.ordinal == 4


@pytest.mark.django_db
def test_events_are_listed_newest_first_and_undated_last(series):
    import datetime

    dates = {1: datetime.date(2020, 1, 1), 2: None, 3: datetime.date(2024, 1, 1)}
    for ordinal, date in dates.items():
        ConferencePageFactory(parent=series, ordinal=ordinal, sort_date=date)
    assert [event.specific.ordinal for event in EventPage.objects.chronological()] == [3, 1, 2]
