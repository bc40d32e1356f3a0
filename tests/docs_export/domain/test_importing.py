"""From one installation's file into another's event: nothing lost, nothing overwritten, nothing published."""

import uuid

import pytest
from django.utils import timezone

from docs_export.collect import Edition, Stock, collect
from docs_export.data import record_of
from docs_export.domain.importing import ImportRefusedError, import_record
from docs_export.enums import Variant
from participation.domain.cards import cards_by_cluster
from participation.models import Card, Cluster, DotPress, Outcome, OutcomeRecord, WorkingGroupPage
from tests.factories.districts import ThemeFactory
from tests.factories.docs_export import add_outcome, make_district, make_event, make_group
from tests.factories.participation import CardFactory, ClusterFactory, publish

pytestmark = pytest.mark.django_db
TEXT = "<p><b>Bänke</b> &amp; Schatten</p><ul><li>am Platz</li><li>am Bach</li></ul>"


@pytest.fixture
def district():
    return make_district()


def record_now(event, variant=Variant.PUBLIC):
    return record_of(collect(event, Stock(Edition(variant, "1.0", "22. November 2026"))), timezone.now())


@pytest.fixture
def record(district):
    """Of an event whose rows are gone since, as in another installation."""
    event = make_event(district, dot_rule="3 Punkte je Person")
    group = make_group(event, title="Wege")
    group.guiding_questions.create(text="Wo fehlt Schatten?")
    add_outcome(group, text=TEXT, responsible="Amt", due="Mitte 2027", horizon="short", is_key_finding=True)
    cluster = ClusterFactory(group=group, title="Licht", summary="Oft genannt.")
    card = CardFactory(group=group, cluster=cluster, text="=Mehr Licht", position=0)
    CardFactory(group=group, text="Bank", kind="", language="tr", position=1)
    DotPress.objects.create(card=card, delta=2)
    DotPress.objects.create(cluster=cluster, delta=3)
    made = record_now(event)
    for model in (DotPress, Card, Cluster, OutcomeRecord, Outcome):
        model.objects.all().delete()
    return made


def told_of(record) -> list[dict]:
    """What has to be the same in another event: all but numbers, addresses and answers, which that one gives."""
    own = {"reference", "address", "status", "status_label", "status_since"}
    kept = {"title", "code", "kind", "number", "guiding_questions", "clusters", "cards", "dot_rule"}
    return [
        group.model_dump(include=kept) | {"outcomes": [outcome.model_dump(exclude=own) for outcome in group.outcomes]}
        for group in record.groups
    ]


def test_round_trip(record, district):
    event = make_event(district, code="BW2", dot_rule="3 Punkte je Person")
    reports = import_record(record, event)
    assert [str(report) for report in reports] == [
        "AG1 Wege: neu angelegt, 1 Ergebnis als Entwurf, 2 Karten, 1 Kartengruppe."
    ]
    publish(WorkingGroupPage.objects.child_of(event).get().get_latest_revision_as_object())
    assert told_of(record_now(event)) == told_of(record)


def test_nothing_is_published(record, district):
    event = make_event(district, code="BW2")
    import_record(record, event)
    assert record_now(event).groups == ()
    assert (Outcome.objects.count(), OutcomeRecord.objects.count()) == (0, 0)


def test_second_time_changes_nothing(record, district):
    event = make_event(district, code="BW2")
    import_record(record, event)
    group = WorkingGroupPage.objects.child_of(event).get()
    assert [str(report) for report in import_record(record, event)] == [
        "AG1 Wege: 0 Ergebnisse als Entwurf, 0 Karten, 3 schon da und unverändert."
    ]
    assert (Card.objects.count(), Cluster.objects.count(), DotPress.objects.count()) == (2, 1, 2)
    assert WorkingGroupPage.objects.get(pk=group.pk).latest_revision_id == group.latest_revision_id


@pytest.mark.parametrize("changed", ["renamed", "dissolved"])
def test_second_time_finds_a_cluster_by_its_cards(record, district, changed):
    event = make_event(district, code="BW2")
    import_record(record, event)
    if changed == "renamed":
        Cluster.objects.update(title="Beleuchtung")
    else:
        Cluster.objects.all().delete()
    before = (Cluster.objects.count(), DotPress.objects.count())
    (report,) = import_record(record, event)
    assert (report.is_change, Cluster.objects.count(), DotPress.objects.count()) == (False, *before)


def test_new_card_joins_its_renamed_cluster(record, district):
    event = make_event(district, code="BW2")
    import_record(record, event)
    Cluster.objects.update(title="Beleuchtung")
    group = record.groups[0]
    late = group.cards[0].model_copy(update={"uuid": uuid.UUID(int=7), "text": "Lampen"})
    group = group.model_copy(update={"cards": (*group.cards, late)})
    import_record(record.model_copy(update={"groups": (group,)}), event)
    assert Card.objects.get(uuid=late.uuid).cluster.title == "Beleuchtung"


def test_cluster_alone_is_a_change(record, district):
    event = make_event(district, code="BW2")
    import_record(record, event)
    group = record.groups[0]
    empty = group.clusters[0].model_copy(update={"title": "Wasser", "dots": 0})
    group = group.model_copy(update={"clusters": (*group.clusters, empty)})
    (report,) = import_record(record.model_copy(update={"groups": (group,)}), event)
    assert (report.is_change, report.clusters) == (True, 1)


def test_what_stands_in_another_event_stays_there(record, district):
    import_record(record, make_event(district, code="BW2"))
    other = make_event(district, code="BW3")
    assert [report.known for report in import_record(record, other)] == [3]


def test_cards_for_a_public_group_wait_blocked_and_its_text_stays(record, district):
    event = make_event(district, code="BW2")
    group = make_group(event, title="Wege und Plätze", summary="<p>Unseres</p>")
    own = add_outcome(group, headline="Unseres")
    (report,) = import_record(record, event)
    assert str(report) == (
        "AG1 Wege und Plätze: 1 Ergebnis als Entwurf, 2 Karten, 1 Kartengruppe. In der Datei heißt sie „Wege“. "
        "Kartengruppe „Licht“: Zusammenfassung und Punkte wurden nicht übernommen, weil die Arbeitsgruppe "
        "veröffentlicht ist. "
        "Die Karten sind gesperrt, denn die Seite ist schon öffentlich."
    )
    shown = record_now(event).groups[0]
    assert ([outcome.uuid for outcome in shown.outcomes], shown.cards, shown.clusters) == ([own.uuid], (), ())
    assert cards_by_cluster(group) == []
    draft = WorkingGroupPage.objects.get(pk=group.pk).get_latest_revision_as_object()
    assert draft.summary == "<p>Unseres</p>"
    assert [outcome.headline for outcome in draft.outcomes.all()] == ["Unseres", "Bänke im Schatten"]


def test_themes_that_are_unknown_here_are_named(record, district):
    ThemeFactory(name="Wege")
    outcome = record.groups[0].outcomes[0].model_copy(update={"themes": ("Wege", "Klima")})
    group = record.groups[0].model_copy(update={"outcomes": (outcome,)})
    event = make_event(district, code="BW2")
    (report,) = import_record(record.model_copy(update={"groups": (group,)}), event)
    assert report.notes == ["Diese Themen gibt es hier nicht: Klima."]
    draft = WorkingGroupPage.objects.child_of(event).get().get_latest_revision_as_object()
    assert [tag.name for tag in draft.outcomes.get().themes.all()] == ["Wege"]


def test_status_and_origin_are_noted_for_the_office(record, district):
    outcome = record.groups[0].outcomes[0].model_copy(update={"status_label": "umgesetzt", "due": "bald"})
    group = record.groups[0].model_copy(update={"outcomes": (outcome,)})
    event = make_event(district, code="BW2")
    import_record(record.model_copy(update={"groups": (group,)}), event)
    (row,) = WorkingGroupPage.objects.child_of(event).get().get_latest_revision_as_object().outcomes.all()
    assert row.internal_note.splitlines() == [
        f"Eingelesen aus TST-BW1-AG1-E01, Fassung 1.0. Sachstand dort: umgesetzt. {outcome.address}",
        "Bis: bald",
    ]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"variant": "internal"}, "Eine interne Ausgabe wird nicht eingelesen"),
        ({"is_demo": True}, "Erfundene Inhalte"),
    ],
)
def test_what_would_come_out_is_refused(record, district, change, message):
    with pytest.raises(ImportRefusedError, match=message):
        import_record(record.model_copy(update=change), make_event(district, code="BW2"))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"headline": "x" * 201}, "TST-BW1-AG1-E01 lässt sich nicht einlesen"),
        ({"uuid": uuid.UUID(int=7)}, "UUID mehrmals"),
    ],
)
def test_broken_data_change_nothing(record, district, change, message):
    outcome = record.groups[0].outcomes[0].model_copy(update=change)
    outcomes = (record.groups[0].outcomes[0].model_copy(update={"uuid": uuid.UUID(int=7)}), outcome)
    group = record.groups[0].model_copy(update={"outcomes": outcomes})
    event = make_event(district, code="BW2")
    with pytest.raises(ImportRefusedError, match=message):
        import_record(record.model_copy(update={"groups": (group,)}), event)
    assert not WorkingGroupPage.objects.child_of(event).exists()
