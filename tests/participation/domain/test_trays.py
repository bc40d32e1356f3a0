"""An outcome made from cards while somebody edits the page: both are there afterwards, once, and live content stays."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.models import get_default_page_content_type

from participation.domain.trays import PageLockedError, cards_behind, make_outcome, put_back, take_in, tray_of
from participation.enums import OutcomeKind
from participation.models import (
    GroupPhoto,
    Outcome,
    OutcomeCard,
    OutcomeRecord,
    WaitingOutcome,
    WaitingPhoto,
    WorkingGroupPage,
)
from tests.factories.districts import PhotoFactory
from tests.factories.participation import CardFactory, make_outcome as new_outcome, publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def moderator(account, event):
    return account("moderation", event)


@pytest.fixture
def cards(group):
    return [CardFactory(group=group, position=n) for n in range(3)]


@pytest.fixture
def make(group, cards, moderator):
    def make(headline="Bänke am Weg", by=moderator):
        return make_outcome(group, cards[:2], kind=OutcomeKind.IDEA, headline=headline, by=by)

    return make


@pytest.fixture
def open_editor(group):
    """Registers an open editor as Wagtail does."""

    def open_editor(user, *, minutes_ago=0):
        return EditingSession.objects.create(
            user=user,
            content_type=get_default_page_content_type(),
            object_id=group.pk,
            last_seen_at=timezone.now() - timedelta(minutes=minutes_ago),
        )

    return open_editor


def fresh(group):
    return WorkingGroupPage.objects.get(pk=group.pk)


def draft(group):
    """Headline and uuid of the outcomes in the latest draft, in its order."""
    page = fresh(group).get_latest_revision_as_object()
    return [(outcome.headline, outcome.uuid) for outcome in page.outcomes.all()]


def photos_of(group):
    return [row.photo for row in fresh(group).get_latest_revision_as_object().group_photos.all()]


def test_outcome_comes_in_at_once_when_nobody_edits(group, cards, make, moderator):
    made = make()

    assert made.waits == ""
    assert draft(group) == [("Bänke am Weg", made.uuid)]
    assert fresh(group).latest_revision.user == moderator
    assert cards_behind(made.uuid) == cards[:2]
    assert not tray_of(group)


def test_nothing_is_published_by_it(group, make):
    group.outcomes = [new_outcome(headline="Erstes")]
    group = publish(group)
    made = make()

    assert [outcome.headline for outcome in Outcome.objects.all()] == ["Erstes"]
    assert [headline for headline, _ in draft(group)] == ["Erstes", "Bänke am Weg"]
    assert (fresh(group).live, fresh(group).has_unpublished_changes) == (True, True)
    assert not OutcomeRecord.objects.filter(uuid=made.uuid).exists()


def test_the_draft_of_others_stays(group, make):
    page = group.get_latest_revision_as_object()
    page.next_meeting = "Montag"
    page.outcomes = [new_outcome(headline="Entwurf")]
    page.save_revision()
    make()

    assert [headline for headline, _ in draft(group)] == ["Entwurf", "Bänke am Weg"]
    assert fresh(group).get_latest_revision_as_object().next_meeting == "Montag"


def test_publishing_gives_the_reference(group, make):
    made = make()
    fresh(group).latest_revision.publish()

    assert Outcome.objects.get().uuid == made.uuid
    assert OutcomeRecord.objects.get(uuid=made.uuid).reference == "WEH-SK7-AG3-E01"


def test_outcome_of_a_page_that_was_never_published(group, make):
    WorkingGroupPage.objects.filter(pk=group.pk).update(live=False)
    made = make()

    assert draft(group) == [("Bänke am Weg", made.uuid)]
    fresh(group).latest_revision.publish()
    assert [outcome.uuid for outcome in Outcome.objects.all()] == [made.uuid]


def test_reverting_keeps_the_links(group, cards, make):
    made = make()
    with_it = fresh(group).latest_revision
    with_it.publish()
    page = fresh(group).get_latest_revision_as_object()
    page.outcomes = []
    publish(page)
    assert cards_behind(made.uuid) == cards[:2]

    with_it.publish()
    assert Outcome.objects.get().uuid == made.uuid
    assert cards_behind(Outcome.objects.get().uuid) == cards[:2]


def test_outcome_waits_while_somebody_edits(group, make, account, event, open_editor, moderator):
    other = account("moderation", event)
    open_editor(other)
    made = make()

    assert made.waits.startswith(
        f"{other.get_full_name() or other.get_username()} hat die Seite gerade in Bearbeitung."
    )
    assert draft(group) == []
    assert [row.uuid for row in tray_of(group).outcomes] == [made.uuid]
    assert not take_in(group, moderator)
    assert [row.uuid for row in take_in(group, other).outcomes] == [made.uuid]
    assert draft(group) == [("Bänke am Weg", made.uuid)]


def test_ones_own_editor_in_another_tab_makes_it_wait_too(group, make, moderator, open_editor):
    open_editor(moderator)
    assert make().waits
    assert draft(group) == []


def test_silent_editor_is_said_with_the_time_when_it_was_last_seen(group, make, account, event, open_editor):
    other = account("moderation", event)
    session = open_editor(other, minutes_ago=5)

    assert make().waits.startswith(
        f"{other.get_full_name() or other.get_username()} hatte die Seite zuletzt um "
        f"{timezone.localtime(session.last_seen_at):%H:%M} Uhr in Bearbeitung und hat sie vielleicht noch offen."
    )
    assert draft(group) == []


def test_an_editor_left_open_for_long_does_not(group, make, account, event, open_editor):
    open_editor(account("moderation", event), minutes_ago=11)
    assert make().waits == ""


def test_an_editor_of_another_page_does_not(group, plenary, make, account, event, open_editor):
    session = open_editor(account("moderation", event))
    EditingSession.objects.filter(pk=session.pk).update(object_id=plenary.pk)
    assert make().waits == ""


def test_nothing_comes_in_twice(group, make, moderator, open_editor):
    open_editor(moderator)
    make()
    assert [len(take_in(group, moderator)) for _ in range(2)] == [1, 0]

    WaitingOutcome.objects.update(taken_in_at=None)  # as if two had loaded the page at once
    take_in(group, moderator)
    assert len(draft(group)) == 1
    assert not tray_of(group)


def test_locked_page_says_so(group, make, account, district):
    keeper = account("redaktion", district)
    WorkingGroupPage.objects.filter(pk=group.pk).update(locked=True, locked_by=keeper, locked_at=timezone.now())

    with pytest.raises(PageLockedError, match="Die Seite ist gesperrt von"):
        make()
    assert not WaitingOutcome.objects.exists()
    assert not OutcomeCard.objects.exists()


def test_ones_own_lock_is_none(group, make, moderator):
    WorkingGroupPage.objects.filter(pk=group.pk).update(locked=True, locked_by=moderator, locked_at=timezone.now())
    assert make().waits == ""


def test_submitted_page_says_so(group, make, moderator):
    group.save_revision()
    group.get_workflow().start(fresh(group), moderator)
    with pytest.raises(PageLockedError, match="Die Seite ist eingereicht"):
        make()


def test_scheduled_page_says_so(group, make):
    page = fresh(group)
    page.go_live_at = timezone.now() + timedelta(days=1)
    page.save_revision().publish()

    with pytest.raises(PageLockedError, match="veröffentlicht und ist bis dahin gesperrt"):
        make()


def test_nothing_comes_in_while_the_page_is_locked(group, make, moderator, open_editor, account, district):
    open_editor(moderator)
    make()
    keeper = account("redaktion", district)
    WorkingGroupPage.objects.filter(pk=group.pk).update(locked=True, locked_by=keeper, locked_at=timezone.now())

    assert not take_in(group, moderator)
    EditingSession.objects.all().delete()
    assert len(take_in(group, keeper)) == 1


def test_nothing_comes_in_for_who_may_not_edit(group, make, moderator, open_editor, account, other_district):
    open_editor(moderator)
    make()
    assert not take_in(group, account("redaktion", other_district))


def test_photo_comes_in_at_the_end_and_once(group, moderator):
    first, second = PhotoFactory(), PhotoFactory()
    group.group_photos = [GroupPhoto(photo=first)]
    publish(group)
    for photo in (second, first):
        WaitingPhoto.objects.create(uuid=f"00000000-0000-4000-8000-{photo.pk:012d}", group=group, photo=photo)

    assert [row.photo for row in take_in(group, moderator).photos] == [second]
    assert photos_of(group) == [first, second]
    assert not tray_of(group)


def test_what_was_overwritten_unseen_waits_again(group, make, moderator):
    made = make()
    with_it = fresh(group).latest_revision

    put_back(group, with_it, [str(made.uuid)])
    assert not tray_of(group)
    put_back(group, with_it, [])
    assert [row.uuid for row in tray_of(group).outcomes] == [made.uuid]


def test_card_behind_an_outcome_is_not_deleted(cards, make):
    from django.db.models import ProtectedError

    make()
    with pytest.raises(ProtectedError):
        cards[0].delete()
