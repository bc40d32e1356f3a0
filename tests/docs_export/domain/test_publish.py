"""Publishing, and taking back."""

import pytest
from wagtail.models import PageLogEntry

from docs_export.domain.foreign import enter_foreign
from docs_export.domain.publish import PublishError, publish_version, withdraw_version
from docs_export.domain.versions import current_version, public_versions
from docs_export.models import Rendition, Snapshot, SnapshotSource
from participation.models import WorkshopPage
from tests.factories.docs_export import (
    make_district,
    make_event,
    make_file,
    make_group,
    make_published,
    make_version,
    read,
    stored_files,
)
from tests.factories.participation import CardFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]


@pytest.fixture
def withdraw(django_capture_on_commit_callbacks):
    def now(version, reason="Einwilligung widerrufen"):
        with django_capture_on_commit_callbacks(execute=True):
            return withdraw_version(version, reason=reason)

    return now


def test_version_with_a_file_is_published():
    version = make_version()
    make_file(version)
    assert publish_version(version).is_public is True


def test_version_without_its_file_is_not():
    with pytest.raises(PublishError, match="noch nicht fertig"):
        publish_version(make_version())


@pytest.mark.parametrize("fields", [{"variant": "internal"}, {"options": {"photos": False}}])
def test_only_the_full_public_file_counts(fields):
    version = make_version()
    make_file(version, **fields)
    with pytest.raises(PublishError, match="noch nicht fertig"):
        publish_version(version)


def test_what_must_not_be_shown_is_not_published():
    event = make_event()
    card = CardFactory(group=make_group(event), text="Frau Beispiel")
    version = make_version(event)
    make_file(version)
    card.visibility, card.blocked_reason = "blocked", "Name"
    card.save()
    with pytest.raises(PublishError, match="Karte „Frau Beispiel“: gesperrt, Name"):
        publish_version(version)


def test_what_the_internal_document_alone_holds_does_not_stand_in_the_way():
    event = make_event()
    card = CardFactory(group=make_group(event), text="Frau Beispiel", visibility="blocked", blocked_reason="Name")
    version = make_version(event)
    make_file(version)
    card.delete()
    assert publish_version(version).is_public is True


def test_document_of_an_event_without_reference_waits():
    event = make_district().add_child(instance=WorkshopPage(title="Alt", code="BW7", live=False))
    version = enter_foreign(event, label="Bericht", url="https://example.org/bericht.pdf")
    with pytest.raises(PublishError, match="noch keine Kennung"):
        publish_version(version)


def test_publishing_twice_changes_nothing():
    version = make_version()
    make_file(version)
    first = publish_version(version)
    assert publish_version(version).published_at == first.published_at


def test_withdrawn_version_stays_withdrawn(withdraw):
    version = withdraw(make_published())
    with pytest.raises(PublishError, match="zurückgezogen"):
        publish_version(version)


def test_withdrawal_needs_a_reason():
    with pytest.raises(PublishError, match="Bitte nennen Sie den Grund"):
        withdraw_version(make_published(), reason="  ")


def test_withdrawal_removes_files_and_content(withdraw):
    event = make_event()
    CardFactory(group=make_group(event), text="Name einer Person")
    version = withdraw(make_published(event))
    assert stored_files() == []
    assert list(version.snapshots.values_list("content", flat=True)) == [{}, {}]
    assert Snapshot.objects.filter(redacted_at=None).count() == 0
    assert (Rendition.objects.count(), SnapshotSource.objects.count()) == (0, 0)


def test_withdrawal_leaves_other_versions(withdraw):
    event = make_event()
    first = make_published(event)
    second = make_published(event, change_note="Neu")
    withdraw(first)
    assert [public.version for public in public_versions(event)] == [second]
    assert read(current_version(event).rendition.file) == b"%PDF-1.7 a stand-in"


def test_withdrawing_twice_keeps_the_first_reason(withdraw):
    version = withdraw(make_published(), "Erster Grund")
    assert withdraw(version, "Zweiter Grund").withdrawal_reason == "Erster Grund"


def test_history_of_the_event_tells(withdraw):
    version = make_version()
    make_file(version)
    publish_version(version)
    withdraw(version, "Falsche Zahl")
    entries = PageLogEntry.objects.filter(action__startswith="docs_export.").order_by("pk")
    assert [str(entry.message) for entry in entries] == [
        "Fassung 1.0 der Dokumentation eingefroren",
        "Fassung 1.0 der Dokumentation veröffentlicht",
        "Fassung 1.0 zurückgezogen: Falsche Zahl",
    ]


def test_current_is_the_newest_published():
    event = make_event()
    make_published(event)
    second = make_published(event, change_note="Neu")
    make_version(event, change_note="Noch nicht öffentlich")
    assert current_version(event).version == second
