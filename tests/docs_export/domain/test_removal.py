"""What was ordered by mistake goes; what residents may have been given stays."""

import pytest
from wagtail.models import PageLogEntry

from docs_export.domain.freeze import freeze
from docs_export.domain.publish import publish_version, withdraw_version
from docs_export.domain.removal import RemovalError, can_be_discarded, can_be_removed, discard_version, remove_file
from docs_export.domain.render import render_rendition
from docs_export.models import Rendition, Version
from tests.factories.docs_export import (
    make_event,
    make_file,
    make_group,
    make_published,
    make_rendition,
    make_version,
    stored_files,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]

EXCERPT = {"options": {"cards": False}}


@pytest.fixture
def remove(django_capture_on_commit_callbacks):
    def now(rendition):
        with django_capture_on_commit_callbacks(execute=True):
            remove_file(rendition)

    return now


@pytest.fixture
def discard(django_capture_on_commit_callbacks):
    def now(version):
        with django_capture_on_commit_callbacks(execute=True):
            return discard_version(version)

    return now


@pytest.mark.parametrize("fields", [EXCERPT, {"variant": "internal"}, {"variant": "internal", "format": "short"}])
def test_file_that_no_resident_gets_can_go(remove, fields):
    version = make_published()
    kept = stored_files()
    rendition = make_file(version, **fields)
    assert can_be_removed(rendition) is True
    remove(rendition)
    assert (version.renditions.count(), stored_files()) == (1, kept)
    assert str(PageLogEntry.objects.latest("pk").message) == f"Fassung 1.0: Datei gelöscht ({rendition.title})"


@pytest.mark.parametrize("fields", [{}, {"format": "short"}])
def test_public_file_of_a_published_version_stays(remove, fields):
    version = make_published()
    rendition = make_file(version, **fields) if fields else version.renditions.get()
    assert can_be_removed(rendition) is False
    with pytest.raises(RemovalError, match="öffentlich"):
        remove(rendition)
    assert rendition.file.storage.exists(rendition.file.name)


@pytest.mark.parametrize("fields", [{}, {"format": "short"}, EXCERPT])
def test_any_file_of_a_draft_can_go(remove, fields):
    remove(make_file(make_version(), **fields))
    assert (Rendition.objects.count(), stored_files()) == (0, [])


def test_publishing_meanwhile_wins(remove):
    rendition = make_file(make_version())
    publish_version(Version.objects.get())
    with pytest.raises(RemovalError):  # the rendition in hand still believes in a draft
        remove(rendition)


def test_removing_twice_changes_nothing(remove):
    rendition = make_file(make_version())
    for _press in range(2):
        remove(Rendition(pk=rendition.pk, version=rendition.version))
    assert PageLogEntry.objects.filter(action="docs_export.remove_file").count() == 1


def test_worker_that_renders_meanwhile_leaves_nothing(remove, standin):
    rendition = make_rendition(make_version(), **EXCERPT)
    standin.script.append(lambda on_progress: remove(rendition))
    assert render_rendition(rendition.pk) is False
    assert (Rendition.objects.count(), stored_files()) == (0, [])


def test_draft_is_discarded_and_its_number_stays_taken(discard):
    event = make_event()
    make_published(event)
    kept = stored_files()
    draft = make_version(event, change_note="Versehen")
    make_file(draft)
    draft = discard(draft)
    assert (draft.is_discarded, draft.is_withdrawn, stored_files()) == (True, True, kept)
    assert list(draft.snapshots.values_list("content", flat=True)) == [{}, {}]
    make_group(event)
    assert freeze(event, change_note="Neu").number == "1.2"


def test_published_version_is_never_discarded(discard):
    version = make_published()
    assert can_be_discarded(version) is False
    with pytest.raises(RemovalError, match="zurückziehen"):
        discard(version)


def test_withdrawn_version_was_not_discarded():
    version = withdraw_version(make_published(), reason="Grund")
    assert (version.is_discarded, can_be_discarded(version)) == (False, False)
