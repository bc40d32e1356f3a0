"""The editor of a group's page and what waits for it, through real requests of the form."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.admin.models import EditingSession

from participation.domain.trays import make_outcome
from participation.enums import OutcomeKind
from participation.models import WaitingPhoto, WorkingGroupPage
from tests.factories.districts import PhotoFactory
from tests.factories.participation import CardFactory, publish

from .editor import Editor

pytestmark = pytest.mark.django_db
HEADING = "Wartet auf Übernahme"


@pytest.fixture
def moderator(account, event):
    return account("moderation", event)


@pytest.fixture
def editor(client, group, moderator):
    client.force_login(moderator)
    return Editor(client, group)


@pytest.fixture
def make(group, moderator):
    def make(headline="Bänke am Weg"):
        cards = [CardFactory(group=group, text="Mehr Bänke"), CardFactory(group=group, text="Sitzen im Schatten")]
        return make_outcome(group, cards, kind=OutcomeKind.IDEA, headline=headline, by=moderator)

    return make


def headlines(group):
    draft = WorkingGroupPage.objects.get(pk=group.pk).get_latest_revision_as_object()
    return [outcome.headline for outcome in draft.outcomes.all()]


def read(client, group):
    return client.get(reverse("wagtailadmin_pages:edit", args=[group.pk])).content.decode()


def test_editor_open_button_editor_saves_both_are_there(editor, group, make):
    editor.add_outcome("Licht am Tor")
    assert make().waits
    editor.save()

    assert headlines(group) == ["Licht am Tor", "Bänke am Weg"]


def test_autosaves_in_between_keep_both(editor, group, make):
    editor.add_outcome("Licht am Tor")
    editor.autosave()
    make()
    editor.data["next_meeting"] = "Montag"
    assert editor.autosave()["success"] is True
    assert headlines(group) == ["Licht am Tor"]
    editor.load()
    assert headlines(group) == ["Licht am Tor", "Bänke am Weg"]


def test_editor_that_was_taken_for_closed_overwrites_nothing(editor, group, make):
    """A laptop that slept: its form is older than the outcome, and is saved nevertheless."""
    editor.add_outcome("Licht am Tor")
    EditingSession.objects.all().delete()
    assert make().waits == ""
    assert headlines(group) == ["Bänke am Weg"]
    editor.save()

    assert headlines(group) == ["Licht am Tor", "Bänke am Weg"]


def test_outcome_deleted_in_the_editor_stays_deleted(editor, group, make):
    EditingSession.objects.all().delete()
    make()
    editor.load()
    editor.add_outcome("Licht am Tor")
    editor.autosave()
    editor.data["outcomes-0-DELETE"] = "1"
    editor.save()
    editor.load()

    assert headlines(group) == ["Licht am Tor"]


def test_publishing_from_an_old_form_shows_nothing_unseen(client, group, make, account, district):
    client.force_login(account("freigabe", district))
    old = Editor(client, publish(group))
    EditingSession.objects.all().delete()
    make()
    old.add_outcome("Licht am Tor")
    old.save(**{"action-publish": "action-publish"})

    live = WorkingGroupPage.objects.get(pk=group.pk)
    assert [outcome.headline for outcome in live.outcomes.all()] == ["Licht am Tor"]
    old.load()
    assert headlines(group) == ["Licht am Tor", "Bänke am Weg"]


def test_tray_says_what_waits_and_for_whom(editor, group, make, account, district, client, moderator):
    make()
    other = Client()
    other.force_login(account("redaktion", district))
    text = read(other, group)

    assert HEADING in text
    assert "Bänke am Weg" in text
    assert "Mehr Bänke" in text
    assert "hat die Seite gerade in Bearbeitung." in text
    EditingSession.objects.exclude(user=moderator).delete()  # the other one closes the page
    assert HEADING not in read(client, group)


def test_cards_stand_beside_their_outcome(client, editor, group, make):
    make()
    text = read(client, group)

    assert "Neu übernommen: 1 Ergebnis." in text
    assert text.count("Gemacht aus diesen Karten") == 2  # heading and name of the list, for one outcome of one
    assert "Sitzen im Schatten" in text


def test_older_revision_is_shown_as_it_was(client, editor, group, make):
    """Looking at an old revision takes nothing in; going back to it leaves out what came later, as always."""
    editor.save()
    old = WorkingGroupPage.objects.get(pk=group.pk).latest_revision
    EditingSession.objects.all().delete()
    make()
    url = reverse("wagtailadmin_pages:revisions_revert", args=[group.pk, old.pk])
    editor.url = url
    editor.load()
    editor.save()

    assert headlines(group) == []


def test_photo_from_the_table_can_be_kept_whoever_edits(editor, group):
    photo = PhotoFactory()  # filed where moderators may choose nothing
    WaitingPhoto.objects.create(uuid="00000000-0000-4000-8000-000000000001", group=group, photo=photo)
    editor.load()
    editor.data["next_meeting"] = "Montag"
    assert editor.autosave()["success"] is True
    editor.save()

    draft = WorkingGroupPage.objects.get(pk=group.pk).get_latest_revision_as_object()
    assert [row.photo for row in draft.group_photos.all()] == [photo]
    assert draft.next_meeting == "Montag"
