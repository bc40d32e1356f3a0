"""modelcluster rebuilds an unsaved row from the form at every save: its identity must come from the form."""

import uuid

import pytest

from participation.models import Outcome, OutcomeRecord, WorkingGroupPage

from .editor import Editor

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client, group, district, account):
    group.save_revision()
    client.force_login(account("freigabe", district))
    return Editor(client, group)


def draft_outcomes(group):
    draft = WorkingGroupPage.objects.get(pk=group.pk).get_latest_revision_as_object()
    return {outcome.headline: outcome.uuid for outcome in draft.outcomes.all()}


def test_three_autosaves_and_publishing_keep_the_uuid(editor, group):
    made = editor.add_outcome("Bänke im Schatten")
    for _ in range(3):
        assert editor.autosave()["success"] is True
        assert draft_outcomes(group) == {"Bänke im Schatten": made}
    editor.save(**{"action-publish": "action-publish"})
    assert Outcome.objects.get().uuid == made
    assert OutcomeRecord.objects.get().reference == "WEH-SK7-AG3-E01"


def test_autosaves_make_one_revision(editor, group):
    before = group.revisions.count()
    editor.add_outcome("Bänke")
    for _ in range(3):
        editor.autosave()
    assert group.revisions.count() == before + 1


def test_the_empty_row_carries_no_uuid(editor, client):
    html = client.get(editor.url).content.decode()
    assert 'name="outcomes-__prefix__-uuid"' in html
    template = html[html.index('name="outcomes-__prefix__-uuid"') - 200 :][:400]
    assert "value=" not in template.partition('name="outcomes-__prefix__-uuid"')[2].partition(">")[0]


def test_a_row_without_script_gets_a_uuid(editor, group):
    editor.add_outcome("Bänke", uuid="")
    editor.autosave()
    assert [type(made) for made in draft_outcomes(group).values()] == [uuid.UUID]


def test_the_same_uuid_twice_is_refused(editor, group):
    made = editor.add_outcome("Bänke")
    editor.add_outcome("Wege", uuid=str(made))
    editor.save(**{"action-publish": "action-publish"})
    assert not Outcome.objects.exists()


def test_the_uuid_of_another_group_is_refused(editor, group, plenary):
    from tests.factories.participation import make_outcome, publish

    plenary.outcomes = [make_outcome()]
    publish(plenary)
    editor.add_outcome("Bänke", uuid=str(Outcome.objects.get().uuid))
    editor.save(**{"action-publish": "action-publish"})
    assert Outcome.objects.count() == 1
    assert OutcomeRecord.objects.get().group == plenary


def test_a_second_editor_is_warned_and_nothing_is_lost(editor, client, group, district, account):
    """Both had the page open; whoever saves later is told, and both texts stand in the history."""
    from django.test import Client

    other_client = Client()
    other_client.force_login(account("redaktion", district))
    other = Editor(other_client, group)
    editor.add_outcome("Vom ersten Konto")
    editor.save()
    other.add_outcome("Vom zweiten Konto")
    answer = other.autosave()
    assert (answer["success"], answer["error_code"]) == (False, "invalid_revision")
    other.save()
    headlines = [
        [outcome.headline for outcome in revision.as_object().outcomes.all()]
        for revision in WorkingGroupPage.objects.get(pk=group.pk).revisions.order_by("created_at")
    ]
    assert ["Vom ersten Konto"] in headlines
    assert ["Vom zweiten Konto"] in headlines


def test_a_published_row_keeps_its_primary_key(editor, group):
    """The revision that was published knew no primary key yet; the next one must not make the row again."""
    editor.add_outcome("Bänke")
    editor.save(**{"action-publish": "action-publish"})
    published = Outcome.objects.get().pk
    editor.load()
    editor.data["outcomes-0-headline"] = "Bänke am Markt"
    editor.save(**{"action-publish": "action-publish"})
    assert list(Outcome.objects.values_list("pk", "headline")) == [(published, "Bänke am Markt")]


def test_an_editor_from_before_the_publication_may_save(editor, client, group):
    """Its row carries no primary key, but the uuid of a row that is published by now."""
    editor.add_outcome("Bänke")
    data = editor.data.copy()
    editor.save(**{"action-publish": "action-publish"})
    editor.data = data
    editor.data["outcomes-0-headline"] = "Bänke am Markt"
    editor.save(**{"action-publish": "action-publish"})
    assert [outcome.headline for outcome in Outcome.objects.all()] == ["Bänke am Markt"]
    assert OutcomeRecord.objects.get().reference == "WEH-SK7-AG3-E01"
