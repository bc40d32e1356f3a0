"""Freezing takes what is published, once, and names what it leaves out."""

from datetime import timedelta

import pytest

from districts.models import Term
from docs_export.collect.words import day
from docs_export.content import load
from docs_export.domain.freeze import FreezeError, freeze
from docs_export.domain.publish import withdraw_version
from docs_export.enums import SourceKind, Variant
from docs_export.models import SnapshotSource, Version
from participation.domain.followups import add_follow_up
from participation.models import EventPage, OutcomeRecord
from tests.factories.docs_export import add_outcome, make_event, make_group, make_published, make_version, publish
from tests.factories.participation import CardFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("standin", "empty_storage")]


def content_of(version, variant=Variant.PUBLIC):
    return load(version.snapshots.get(variant=variant).content)


def test_first_version_is_one_zero_and_needs_no_note():
    version = freeze(make_event())
    assert (version.number, version.change_note) == ("1.0", "")
    assert version.renderer_version == "stand-in 1"


def test_both_variants_are_frozen_apart():
    event = make_event()
    CardFactory(group=make_group(event), text="Herr Muster, Tel. 123", visibility="blocked", blocked_reason="Name")
    version = freeze(event)
    assert "Herr Muster" not in str(version.snapshots.get(variant=Variant.PUBLIC).content)
    assert "Herr Muster" in str(version.snapshots.get(variant=Variant.INTERNAL).content)


def test_second_version_needs_a_change_note():
    event = make_event()
    make_published(event)
    with pytest.raises(FreezeError, match="Bitte schreiben Sie, was in dieser Fassung neu ist"):
        freeze(event)
    assert freeze(event, change_note=" Zahl berichtigt ").number == "1.1"


def test_change_note_and_history_stand_in_the_document():
    event = make_event()
    make_published(event)
    version = freeze(event, change_note="Zahl berichtigt")
    history = content_of(version).history
    assert [(line.version, line.change_note) for line in history] == [("1.0", ""), ("1.1", "Zahl berichtigt")]


def test_history_keeps_what_was_withdrawn_and_says_only_why():
    event = make_event()
    first = make_published(event)
    make_published(event, change_note="Frau Beispiel ergänzt")
    withdraw_version(Version.objects.newest_first().first(), reason="Eine Karte wurde gesperrt.")
    withdraw_version(make_version(event, change_note="nie öffentlich"), reason="Versehen")
    version = freeze(event, change_note="Ohne die Karte")
    today = day(first.published_at)
    for variant in Variant:
        history = content_of(version, variant).history
        assert [(line.version, line.published_on, line.change_note) for line in history] == [
            ("1.0", today, ""),
            ("1.1", today, f"Zurückgezogen am {today}. Grund: Eine Karte wurde gesperrt."),
            ("1.3", today, "Ohne die Karte"),
        ]


def test_history_says_the_day_that_the_document_itself_says():
    """Published days later, it still carries the day on which it was frozen."""
    event = make_event()
    first = make_published(event)
    Version.objects.filter(pk=first.pk).update(published_at=first.frozen_at + timedelta(days=9))
    version = freeze(event, change_note="Neu")
    assert content_of(version).history[0].published_on == content_of(first).published_on


def test_pressing_twice_makes_one_version():
    event = make_event()
    make_group(event)
    assert freeze(event) == freeze(event)
    assert Version.objects.count() == 1


def test_change_makes_another_version():
    event = make_event()
    first = freeze(event)
    add_outcome(make_group(event))
    second = freeze(event, change_note="Ergebnis ergänzt")
    assert (first.number, second.number) == ("1.0", "1.1")


def test_term_of_the_glossary_in_a_follow_up_or_change_note_makes_no_other_version():
    Term.objects.create(term="ISEK", explanation="Erklärung.")
    event = make_event()
    add_outcome(make_group(event))
    first = freeze(event, change_note="Das ISEK ist ergänzt.")
    add_follow_up(OutcomeRecord.objects.get(), "in_review", text="Kommt ins ISEK.")
    assert freeze(event) == first


def test_number_of_a_withdrawn_version_stays_taken():
    event = make_event()
    version = make_version(event)
    Version.objects.filter(pk=version.pk).update(withdrawn_at=version.frozen_at, withdrawal_reason="Grund")
    assert freeze(event, change_note="Ersatz").number == "1.1"


def test_unpublished_event_is_refused():
    event = make_event()
    event.unpublish()
    with pytest.raises(FreezeError, match="ist nicht veröffentlicht"):
        freeze(event)


def test_what_is_left_out_must_be_confirmed():
    event = make_event()
    group = make_group(event, number=3, live=False, title="Geheimer Entwurf")
    with pytest.raises(FreezeError, match="Bitte bestätigen Sie"):
        freeze(event)
    version = freeze(event, confirmed={f"unpublished-{group.pk}"})
    assert content_of(version).omitted == ("Arbeitsgruppe 3 ist nicht enthalten.",)


@pytest.mark.parametrize("variant", Variant)
def test_title_of_a_draft_group_is_in_no_document(variant):
    event = make_event()
    group = make_group(event, live=False, title="Geheimer Entwurf")
    version = freeze(event, confirmed={f"unpublished-{group.pk}"})
    assert "Geheimer Entwurf" not in str(version.snapshots.get(variant=variant).content)


def test_draft_of_the_event_stays_out():
    event = make_event(motto="Alter Stand")
    event.motto = "Neuer Entwurf"
    event.save_revision()
    version = freeze(EventPage.objects.get(pk=event.pk), confirmed={f"changed-{event.pk}"})
    assert content_of(version).motto == "Alter Stand"


def test_frozen_content_stays_when_the_page_changes():
    event = make_event(motto="Alter Stand")
    version = freeze(event)
    event.motto = "Neuer Stand"
    publish(event)
    assert content_of(version).motto == "Alter Stand"


def test_cards_are_found_again():
    event = make_event()
    card = CardFactory(group=make_group(event))
    version = freeze(event)
    found = SnapshotSource.objects.filter(kind=SourceKind.CARD, key=str(card.uuid))
    assert {row.snapshot.version for row in found} == {version}
    assert found.count() == 2


def test_value_that_cannot_be_frozen_is_named(monkeypatch):
    event = make_event()
    monkeypatch.setattr("docs_export.collect.design.content.DEFAULT_ACCENT", "rot")
    with pytest.raises(FreezeError, match="Bitte prüfen Sie die Angabe „accent“"):
        freeze(event)
