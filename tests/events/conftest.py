import pytest

from districts.models import Theme
from participation.models import TaggedOutcome
from tests.factories.districts import ThemeFactory
from tests.factories.participation import WorkingGroupPageFactory, make_outcome, publish


@pytest.fixture
def add_group():
    """Adds a published group with one outcome for each theme."""

    def add(event, *themes, **fields):
        group = WorkingGroupPageFactory(parent=event, **{"status": "held"} | fields)
        for name in themes:
            outcome = make_outcome(headline=name)
            theme = Theme.objects.filter(name=name).first() or ThemeFactory(name=name)
            outcome.tagged_items.add(TaggedOutcome(tag=theme))
            group.outcomes.add(outcome)
        return publish(group)

    return add
