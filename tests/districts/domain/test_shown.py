import pytest
from wagtail.models import Page, PageViewRestriction

from districts.domain.shown import shown
from participation.models import EventPage, WorkingGroupPage
from tests.factories.conferences import ConferencePageFactory
from tests.factories.participation import WorkingGroupPageFactory, WorkshopPageFactory


@pytest.fixture
def pages(home, district, series, event, group):
    WorkshopPageFactory(parent=district, title="Werkstatt")
    return {"home": home, "district": district, "series": series, "event": event, "group": group}


def titles(model=EventPage) -> set[str]:
    return set(shown(model.objects.all()).values_list("title", flat=True))


ALL = {"Siebte Stadtteilkonferenz", "Werkstatt"}


@pytest.mark.parametrize("hide", ["unpublished", "private"])
@pytest.mark.parametrize(
    ("where", "events", "groups"),
    [
        ("home", set(), set()),
        ("district", set(), set()),
        ("series", {"Werkstatt"}, set()),
        ("event", {"Werkstatt"}, set()),
        ("group", ALL, set()),
    ],
)
def test_hidden_place_hides_what_is_below(pages, where, events, groups, hide):
    assert (titles(), titles(WorkingGroupPage)) == (ALL, {"Vernetzung"})
    if hide == "private":
        PageViewRestriction.objects.create(page=pages[where], restriction_type="login")
    else:
        Page.objects.filter(pk=pages[where].pk).update(live=False)
    assert (titles(), titles(WorkingGroupPage)) == (events, groups)


def test_hidden_neighbour_hides_nothing(pages, series):
    hidden = ConferencePageFactory(parent=series, ordinal=8, live=False)
    WorkingGroupPageFactory(parent=hidden, title="Licht")
    assert (titles(), titles(WorkingGroupPage)) == (ALL, {"Vernetzung"})


def test_number_of_queries(pages, series, django_assert_num_queries):
    for ordinal in (1, 2, 3):
        below = ConferencePageFactory(parent=series, ordinal=ordinal, live=ordinal == 1)
        WorkingGroupPageFactory(parent=below)
    with django_assert_num_queries(2):
        assert len(shown(EventPage.objects.all())) == 3
