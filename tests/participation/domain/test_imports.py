"""Cards from tables, drafts and pasted text: all or nothing, each once, and each fault with row and column."""

import json
import time
from uuid import uuid4

import pytest
from django.db import OperationalError

from participation.domain import walls
from participation.domain.capture import Sender, apply_operations
from participation.domain.card_words import kind_names, language_names
from participation.domain.feed import read_feed
from participation.domain.importing import (
    Source,
    carry_out,
    carry_out_all,
    plan_event_source,
    plan_source,
    plan_text,
)
from participation.domain.importing.tables import COLUMNS, plan_event_table, plan_table
from participation.enums import CardKind, CardLanguage, EntryMode
from participation.models import Card, Cluster
from participation.operations import Add, Edit, Press
from participation.sheets import EXAMPLES, WRITERS, Row, Sheet, UnreadableError, card_template, read_sheet
from tests.factories.participation import CardFactory, WorkingGroupPageFactory

pytestmark = pytest.mark.django_db
HEADER = ["Text", "Art", "Kartengruppe", "Punkte", "Sprache", "Kennung"]


def sheet(*rows, header=HEADER):
    return Sheet([Row(number, list(cells)) for number, cells in enumerate([header, *rows], 1)])


@pytest.fixture
def bring_in(group):
    def bring_in(*rows, header=HEADER, to=group):
        plan = plan_table(to, sheet(*rows, header=header))
        assert plan.faults == []
        return carry_out(to, plan, EntryMode.ARCHIVE).cards

    return bring_in


def wall():
    cards = Card.objects.with_dots().select_related("cluster").order_by("position")
    return [(c.text, c.kind, c.cluster.title if c.cluster else "", c.dots, c.language) for c in cards]


def test_table_becomes_cards_in_its_order(bring_in, group):
    rows = [
        ["Licht am Tor", "idee", "Schulweg", "4", "", ""],
        ["  Merhaba  ", "+", "SCHULWEG", "", "Türkisch", ""],
        ["=SUM(A1)", "", "", "0", "Deutsch", "7"],
    ]
    assert bring_in(*rows) == 3
    assert wall() == [
        ("Licht am Tor", CardKind.IDEA, "Schulweg", 4, ""),
        ("Merhaba", CardKind.STRENGTH, "Schulweg", 0, CardLanguage.TURKISH),
        ("=SUM(A1)", "", "", 0, ""),
    ]
    assert {card.entry_mode for card in Card.objects.all()} == {EntryMode.ARCHIVE}
    assert Cluster.objects.count() == 1
    assert [card.text for card in read_feed(group).cards] == ["Licht am Tor", "Merhaba", "=SUM(A1)"]


def test_imported_cards_hang_behind_all_that_hang_there(bring_in, group):
    CardFactory(group=group, text="Ampel", position=400)
    bring_in(["Licht am Tor", "", "", "", "", ""], ["Bänke", "", "", "", "", ""])
    assert [text for text, *_rest in wall()] == ["Ampel", "Licht am Tor", "Bänke"]


def test_same_table_again_brings_nothing(bring_in):
    rows = [["Bank"], ["Bank"], ["Bank", "Idee"]]
    assert [bring_in(*rows), bring_in(*rows)] == [3, 0]
    assert bring_in(*rows, ["Bank"]) == 1
    assert Card.objects.count() == 4


def test_key_makes_a_row_the_same_card_whatever_it_says(bring_in):
    assert bring_in(["Bank", "", "", "", "", "12"]) == 1
    assert bring_in(["Bank am Weg", "Idee", "", "", "", "12"], ["Licht"]) == 1
    assert [text for text, *_rest in wall()] == ["Bank", "Licht"]


def test_same_table_in_two_groups_is_two_sets_of_cards(bring_in, event):
    assert bring_in(["Bank", "", "", "", "", "12"]) == 1
    assert bring_in(["Bank", "", "", "", "", "12"], to=WorkingGroupPageFactory(parent=event, number=4)) == 1


def test_columns_in_any_order_under_other_names(bring_in):
    assert bring_in(["3", "Wortlaut hier", "x"], header=["Klebepunkte", " wortlaut ", "Bemerkung"]) == 1
    assert wall() == [("Wortlaut hier", "", "", 3, "")]


def test_each_fault_names_row_and_column(group):
    rows = [
        ["", "Idee"],
        ["Bank", "Ide"],
        ["Bank", "", "x" * 121],
        ["Bank", "", "", "1.000"],
        ["Bank", "", "", "-1"],
        ["Bank", "", "", "", "Klingonisch"],
        ["Bank", "", "", "", "", "1"],
        ["Tor", "", "", "", "", "1"],
        ["", "Ide"],
    ]
    plan = plan_table(group, sheet(*rows))
    assert [(fault.row, fault.column) for fault in plan.faults] == [
        (2, "Text"),
        (3, "Art"),
        (4, "Kartengruppe"),
        (5, "Punkte"),
        (6, "Punkte"),
        (7, "Sprache"),
        (9, "Kennung"),
        (10, "Text"),
        (10, "Art"),
    ]
    said = [fault.sentence for fault in plan.faults]
    kinds = "Stärke, Schwäche, Idee, Wunsch, Frage, Hinweis, Konflikt"
    assert said[0] == "Hier steht kein Text."
    assert said[1] == f"„Ide“ ist keine Art. Möglich sind: {kinds}."
    assert said[3] == "„1.000“ ist keine ganze Zahl von 0 bis 999."
    assert said[6] == "„1“ steht schon in Zeile 8."


def test_notes_name_what_is_not_read_and_what_is_long(group):
    plan = plan_table(group, sheet(["a" * 501, "Anna"], header=["Text", "Name"]))
    assert plan.notes == [
        "Diese Spalten werden nicht gelesen: Name.",
        "1 Karte hat mehr als 500 Zeichen; sie bleibt ungekürzt.",
    ]
    assert len(plan.cards[0].text) == 501


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([], "Diese Tabelle ist leer."),
        ([["Bank", "Idee"]], "In Zeile 1 fehlt die Überschrift „Text“."),
        ([HEADER], "Unter den Überschriften der Spalten steht nichts."),
    ],
)
def test_no_table_of_cards(group, rows, sentence):
    with pytest.raises(UnreadableError, match=sentence):
        plan_table(group, Sheet([Row(1, row) for row in rows]))


def filled(template, row):
    """The template with one row below its examples."""
    rows = read_sheet(template).rows
    return Sheet([*rows, Row(len(rows) + 1, row)])


@pytest.mark.parametrize("kind", WRITERS)
def test_template_as_it_came_brings_nothing(group, kind):
    write, _type = WRITERS[kind]
    with pytest.raises(UnreadableError, match="nur die Beispiele der Vorlage"):
        plan_source(group, Source(write(card_template()), f"karten.{kind}"))
    with pytest.raises(UnreadableError, match="nur die Beispiele der Vorlage"):
        plan_event_source([group], Source(write(card_template(groups=[group.code])), f"karten.{kind}"))


def test_example_that_was_changed_is_a_card(bring_in):
    assert bring_in(["Der neue Zebrastreifen hilft", "Stärke", "Schulweg", "5", "", "1"], list(EXAMPLES[1])) == 1


def test_filled_template_is_read_without_fault(group):
    offered = {"kinds": kind_names(), "languages": language_names()}
    left_out = ["3 Beispiele der Vorlage stehen noch in der Tabelle; sie werden nicht eingelesen."]
    for write, _type in WRITERS.values():
        plan = plan_table(group, filled(write(card_template(**offered)), ["Brunnen", "Idee", "", "2", "", "1"]))
        assert (plan.faults, plan.notes, [card.text for card in plan.cards]) == ([], left_out, ["Brunnen"])
        template = write(card_template(**offered, groups=[group.code, "AG99"]))
        plan = plan_event_table([group], filled(template, [group.code, "Brunnen"]))
        assert (plan.faults, plan.notes, [card.text for card in plan.cards]) == ([], left_out, ["Brunnen"])
    assert len(",".join(language_names())) <= 253  # a spreadsheet offers no longer list
    assert [titles[0] for titles in COLUMNS.values()] == ["Arbeitsgruppe", *HEADER]


def test_text_is_read_as_at_the_table_and_once(group):
    typed = "# Schulweg\n+ Der Zebrastreifen *2\n- Kein Licht\n- Kein Licht\n=1+1"
    for expected in (4, 0):
        assert carry_out(group, plan_text(group, typed), EntryMode.CARD).cards == expected
    assert wall()[0] == ("Der Zebrastreifen", CardKind.STRENGTH, "Schulweg", 2, "")
    with pytest.raises(UnreadableError, match="Hier steht keine Karte"):
        plan_source(group, Source(b"\n# nur eine Gruppe\n"))


def test_ten_thousand_cards_do_not_hold_the_wall_for_long(group):
    plan = plan_table(group, sheet(*([f"Karte {n}", "Idee", f"Gruppe {n % 20}", "2"] for n in range(10_000))))
    started = time.process_time()
    assert carry_out(group, plan, EntryMode.ARCHIVE).cards == 10_000
    assert time.process_time() - started < 8


def draft(group, /, *operations, lines="", **changes) -> Source:
    data = {"format": "werkstattbuch-entwurf", "version": 1, "group": group.pk, "saved_at": "2026-11-23T18:00:00Z"}
    data |= {"operations": [json.loads(o.model_dump_json()) for o in operations], "lines": lines} | changes
    return Source(json.dumps(data).encode(), "entwurf.json")


def test_draft_of_a_device_brings_in_each_card_once(group):
    add = Add(id=uuid4(), text="Bank", dots=2)
    source = draft(group, add, Press(id=uuid4(), card=add.id, delta=1), lines="! Licht am Tor\n? Wer pflegt")
    for expected in (3, 0, 0):
        report = carry_out(group, plan_source(group, source), EntryMode.CARD)
        assert (report.cards, report.left) == (expected, [])
    assert [(text, dots) for text, _k, _c, dots, _l in wall()] == [("Bank", 3), ("Licht am Tor", 0), ("Wer pflegt", 0)]


def test_draft_after_the_device_has_sent_everything(group):
    """What stood in the text area when the file was saved has been sent since, under ids of the device's own."""
    add = Add(id=uuid4(), text="Bank")
    apply_operations(group, [add, Add(id=uuid4(), text="Licht am Tor", kind="idea")], Sender(device="a" * 64))
    plan = plan_source(group, draft(group, add, lines="! Licht am Tor\nneu"))
    assert [card.text for card in plan.cards] == ["neu"]
    assert len(plan.known) == 2


def test_correction_in_a_draft_meets_another_one(group):
    card = CardFactory(group=group, text="Bank", version=2)
    lost = Press(id=uuid4(), card=uuid4(), delta=1)
    plan = plan_source(group, draft(group, Edit(id=card.uuid, version=1, text="Bänke"), lost, lines="neu"))
    report = carry_out(group, plan, EntryMode.CARD)
    assert (report.cards, [result.state for result in report.left]) == (1, ["conflict", "refused"])
    assert {card.text for card in Card.objects.all()} == {"Bank", "neu"}


def test_draft_names_its_group_and_its_faults(group, plenary):
    raw = [{"op": "add", "id": str(uuid4()), "text": " "}, {"op": "dance"}, 7]
    plan = plan_source(group, draft(plenary, operations=raw))
    assert plan.from_group == plenary.pk
    assert [fault.row for fault in plan.faults] == [1, 2, 3]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"format": "anderes"}, "kein Entwurf"),
        ({"version": 2}, "andere"),
        ({"operations": {}}, "unvollständig"),
        ({"lines": None}, "unvollständig"),
        ({"group": "x"}, "unvollständig"),
        ({"group": True}, "unvollständig"),
    ],
)
def test_odd_draft_gets_a_sentence(group, changes, sentence):
    with pytest.raises(UnreadableError, match=sentence):
        plan_source(group, draft(group, **changes))


@pytest.mark.parametrize("data", [b"{", b"{\xff}", b"{" * 100_000, b'{"a":' + b"[" * 100_000])
def test_broken_draft_gets_a_sentence(group, data):
    with pytest.raises(UnreadableError, match="beschädigt"):
        plan_source(group, Source(data, "entwurf.json"))


def test_a_text_of_too_many_lines_is_refused_before_it_is_read(group):
    draft = {
        "format": "werkstattbuch-entwurf",
        "version": 1,
        "group": group.pk,
        "operations": [],
        "lines": "a\n" * 10_001,
    }
    for source in (Source(b"a\n" * 10_001), Source(json.dumps(draft).encode(), "entwurf.json")):
        with pytest.raises(UnreadableError, match=r"mehr als 10\.000 Zeilen"):
            plan_source(group, source)
    assert len(plan_source(group, Source(b"a\n" * 10_000)).cards) == 10_000


def test_a_thousand_clusters_are_looked_up_once(bring_in, django_assert_max_num_queries):
    rows = [[f"Karte {n}", "", f"Gruppe {n}", "", "", ""] for n in range(1000)]
    with django_assert_max_num_queries(1030):  # one for each new cluster
        assert bring_in(*rows) == 1000


@pytest.fixture
def groups(event, group):
    """AG3 Vernetzung, AG4 Wege, AG5 Wege."""
    return [
        group,
        *(
            WorkingGroupPageFactory(parent=event, number=number, title="Wege", slug=f"wege-{number}")
            for number in (4, 5)
        ),
    ]


def of_groups(*rows):
    return sheet(*rows, header=["Arbeitsgruppe", "Text", "Kennung"])


def test_table_of_an_event_names_the_group_in_each_row(groups):
    rows = of_groups(["AG3", "Bank"], ["vernetzung", "Licht"], ["ag 4", "Tor"], ["AG5 Wege", "Steg"], ["AG3", "Bank"])
    plan = plan_event_table(groups, rows)
    assert plan.faults == []
    assert carry_out_all(plan, EntryMode.ARCHIVE).cards == 5
    assert [(card.group.number, card.text) for card in Card.objects.order_by("group__number", "position")] == [
        (3, "Bank"),
        (3, "Licht"),
        (3, "Bank"),
        (4, "Tor"),
        (5, "Steg"),
    ]


def test_table_of_an_event_is_known_again_also_in_its_groups(groups):
    carry_out_all(plan_event_table(groups, of_groups(["AG3", "Bank"], ["AG4", "Tor", "7"])), EntryMode.CARD)
    again = plan_event_table(groups, of_groups(["AG4", "Tor am Weg", "7"], ["AG3", "Bank"], ["AG5", "Steg"]))
    assert ([card.text for card in again.cards], len(again.known)) == (["Steg"], 2)
    assert plan_table(groups[0], sheet(["Bank"])).cards == []


def test_unknown_group_is_a_fault_with_row_and_column(groups):
    rows = [
        ["AG9", "Bank"],
        ["", "Licht"],
        ["Wege", "Tor"],
        ["AG3", "Steg", "1"],
        ["AG4", "Weg", "1"],
        ["AG3", "", "1"],
    ]
    plan = plan_event_table(groups, of_groups(*rows))
    assert [(fault.row, fault.column, fault.sentence) for fault in plan.faults] == [
        (2, "Arbeitsgruppe", "„AG9“ gibt es hier nicht. Möglich sind: AG3, AG4, AG5."),
        (3, "Arbeitsgruppe", "Hier steht keine Arbeitsgruppe."),
        (4, "Arbeitsgruppe", "„Wege“ heißen mehrere. Bitte schreiben Sie: AG4, AG5."),
        (7, "Text", "Hier steht kein Text."),
        (7, "Kennung", "„1“ steht schon in Zeile 5."),
    ]


def test_table_of_an_event_without_the_column_is_refused(groups):
    """ "Gruppe" alone could mean either kind of group."""
    with pytest.raises(UnreadableError, match="fehlt die Überschrift „Arbeitsgruppe“"):
        plan_event_table(groups, sheet(["Bank", "AG3"], header=["Text", "Gruppe"]))
    plan = plan_event_table(groups, sheet(["AG3", "Bank", "x"], header=["Arbeitsgruppe", "Text", "Gruppe"]))
    assert plan.notes == ["Diese Spalten werden nicht gelesen: Gruppe."]


def test_row_of_another_group_is_no_card_of_this_one(groups):
    plan = plan_table(groups[0], of_groups(["AG3", "Bank"], ["", "Licht"], ["AG4", "Tor"]))
    assert [(fault.row, fault.sentence) for fault in plan.faults] == [
        (4, "„AG4“ ist eine andere Arbeitsgruppe als diese (AG3).")
    ]


def test_several_groups_come_in_all_or_none(groups, monkeypatch):
    """The wall of the second group cannot be had."""
    plan = plan_event_table(groups, of_groups(["AG3", "Bank"], ["AG4", "Tor"]))
    changing = walls.changing

    def refuse(group):
        if group == groups[1]:
            raise OperationalError("database is locked")
        return changing(group)

    monkeypatch.setattr(walls, "changing", refuse)
    with pytest.raises(OperationalError):
        carry_out_all(plan, EntryMode.CARD)
    assert not Card.objects.exists()


def test_file_of_a_device_finds_its_group_in_the_event(groups):
    plan = plan_event_source(groups, draft(groups[1], Add(id=uuid4(), text="Bank"), lines="! Licht"))
    assert carry_out_all(plan, EntryMode.CARD).cards == 2
    assert {card.group for card in Card.objects.all()} == {groups[1]}
    with pytest.raises(UnreadableError, match="bei einer anderen Veranstaltung gesichert"):
        plan_event_source(groups[:1], draft(groups[1], lines="! Licht"))
