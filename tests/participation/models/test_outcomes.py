"""design.md §3.2: whatever happens to the page, an outcome keeps its uuid, its reference and its follow-ups."""

import uuid

import pytest

from participation.domain.followups import add_follow_up
from participation.enums import OutcomeStatus
from participation.models import Outcome, OutcomeRecord, WorkingGroupPage
from tests.factories.districts import ThemeFactory
from tests.factories.participation import make_outcome, publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def published(group):
    """A group with two published outcomes, the first one answered."""
    group.outcomes = [make_outcome(headline="Erstes", sort_order=0), make_outcome(headline="Zweites", sort_order=1)]
    group = publish(group)
    add_follow_up(OutcomeRecord.objects.get(number=1), OutcomeStatus.IN_REVIEW, text="Wir prüfen das.")
    return group


def identities(group):
    """Headline, uuid, reference and number of answers of each outcome in the database."""
    records = {record.uuid: record for record in OutcomeRecord.objects.all()}
    rows = Outcome.objects.filter(page=group).order_by("sort_order")
    return [(row.headline, row.uuid, records[row.uuid].reference, records[row.uuid].follow_ups.count()) for row in rows]


def test_publishing_gives_references(published):
    assert [row[2:] for row in identities(published)] == [("WEH-SK7-AG3-E01", 1), ("WEH-SK7-AG3-E02", 0)]


def test_plenary_has_its_own_code(plenary):
    plenary.outcomes = [make_outcome()]
    publish(plenary)
    assert OutcomeRecord.objects.get().reference == "WEH-SK7-PL-E01"


def test_draft_has_no_reference(group):
    group.outcomes = [make_outcome()]
    group.save_revision()
    assert not OutcomeRecord.objects.exists()


def test_three_drafts_keep_the_uuid(group):
    group.outcomes = [make_outcome()]
    seen = set()
    for _ in range(3):
        group = group.save_revision().as_object()
        seen |= {outcome.uuid for outcome in group.outcomes.all()}
    assert len(seen) == 1


def test_reverting_to_an_older_revision_keeps_everything(published):
    before = identities(published)
    first = published.latest_revision
    draft = published.get_latest_revision_as_object()
    draft.outcomes = [outcome for outcome in draft.outcomes.all() if outcome.headline == "Zweites"]
    published = publish(draft)
    assert [row[0] for row in identities(published)] == ["Zweites"]
    first.publish()
    assert identities(published) == before


def test_reordering_keeps_everything(published):
    before = identities(published)
    draft = published.get_latest_revision_as_object()
    one, two = draft.outcomes.all()
    one.sort_order, two.sort_order = 1, 0
    draft.outcomes = [two, one]
    published = publish(draft)
    assert identities(published) == before[::-1]


def test_moving_the_group_keeps_everything(published, series):
    from tests.factories.conferences import ConferencePageFactory

    before = identities(published)
    published.move(ConferencePageFactory(parent=series, ordinal=8), pos="last-child")
    assert identities(WorkingGroupPage.objects.get(pk=published.pk)) == before


def test_copy_has_no_outcomes_and_leaves_the_original(published, series):
    before = identities(published)
    copy = published.copy(update_attrs={"slug": "kopie", "title": "Kopie"})
    assert not copy.outcomes.exists()
    assert not copy.get_latest_revision_as_object().outcomes.exists()
    assert identities(published) == before


def test_copied_event_is_a_template(published, event):
    event.refresh_from_db()
    copy = event.copy(recursive=True, update_attrs={"slug": "8", "title": "Achte"}, keep_live=False)
    copy = type(event).objects.get(pk=copy.pk)
    groups = WorkingGroupPage.objects.child_of(copy)
    assert (copy.reference, copy.ordinal, copy.live) == (None, 8, False)
    assert [(group.title, group.number, group.outcomes.count()) for group in groups] == [("Vernetzung", 3, 0)]


def test_a_removed_outcome_keeps_its_number(published):
    draft = published.get_latest_revision_as_object()
    draft.outcomes = [draft.outcomes.all()[0], make_outcome(headline="Drittes", sort_order=5)]
    published = publish(draft)
    assert [row[2] for row in identities(published)] == ["WEH-SK7-AG3-E01", "WEH-SK7-AG3-E03"]
    assert OutcomeRecord.objects.get(number=2).headline == "Zweites"


def test_publishing_again_follows_the_headline(published):
    draft = published.get_latest_revision_as_object()
    outcomes = list(draft.outcomes.all())
    outcomes[0].headline = "Erstes, genauer"
    draft.outcomes = outcomes
    publish(draft)
    assert OutcomeRecord.objects.get(number=1).headline == "Erstes, genauer"


def test_themes_survive_draft_publish_and_revert(group):
    bank, path = ThemeFactory(name="Bänke"), ThemeFactory(name="Wege")
    outcome = make_outcome()
    outcome.themes.add(bank)
    group.outcomes = [outcome]
    group = publish(group)
    first = group.latest_revision
    draft = group.get_latest_revision_as_object()
    row = draft.outcomes.all()[0]
    row.themes.set([path])
    draft.outcomes = [row]
    group = draft.save_revision().as_object()
    assert [theme.name for theme in group.outcomes.all()[0].themes.all()] == ["Wege"]
    assert [theme.name for theme in Outcome.objects.get().themes.all()] == ["Bänke"]
    group = publish(group)
    assert [theme.name for theme in Outcome.objects.get().themes.all()] == ["Wege"]
    first.publish()
    assert [theme.name for theme in Outcome.objects.get().themes.all()] == ["Bänke"]


def test_two_rows_never_share_a_uuid(group):
    from django.db import IntegrityError

    same = uuid.uuid4()
    group.outcomes = [make_outcome(uuid=same), make_outcome(uuid=same)]
    with pytest.raises(IntegrityError):
        group.save()
