"""What single chapters say, read from the structure."""

import subprocess

import pikepdf
import pytest

from docs_export.content import dump
from tests.docs_export.pdf.lindenhof import lindenhof
from tests.docs_export.pdf.reading import faults, structure_text
from tests.docs_export.pdf.wehringhausen import outcomes, wehringhausen

LOGO = {"source": "logo", "alt_text": "Zeichen des Landes", "label": "Gefördert durch"}
PLENARY = {"reference": "WEH-SK7-PL", "kind": "plenary", "title": "Plenum"}


def rows(**changes):
    return [outcome.model_dump(mode="json") | changes for outcome in outcomes()]


def covers(path) -> int:
    """On which page the first chapter begins, less one."""
    with pikepdf.open(path) as pdf:
        first = pdf.open_outline().root[0].destination[0].objgen
        return [page.objgen for page in pdf.pages].index(first)


def test_missing_next_steps_are_said(rendered):
    assert "Nächste Schritte nicht dokumentiert" in structure_text(rendered())
    assert "Nächste Schritte nicht dokumentiert" not in structure_text(rendered(lindenhof()))


@pytest.mark.parametrize(
    ("changes", "heads", "remark"),
    [
        ({}, "Nummer Ergebnis Sachstand", "Zu keinem Ergebnis dokumentiert: Zuständigkeit, Frist."),
        ({"due": "Mai 2027"}, "Nummer Ergebnis Bis Sachstand", "Zu keinem Ergebnis dokumentiert: Zuständigkeit."),
        (
            {"status_label": ""},
            "Nummer Ergebnis WEH-SK7-PL-E01",
            "Zu keinem Ergebnis dokumentiert: Zuständigkeit, Frist, Sachstand.",
        ),
    ],
)
def test_column_in_which_nothing_is_known_is_left_out(rendered, changes, heads, remark):
    told = structure_text(rendered(groups=[PLENARY | {"outcomes": rows(**changes)}]))
    assert heads in told
    assert remark in told


def test_results_of_last_time_are_counted(rendered):
    told = structure_text(rendered(lindenhof()))
    assert "Zweite Stadtteilkonferenz Lindenhof (16. März 2024): 5 Ergebnisse, davon " in told


def test_a_follow_up_names_its_status_and_whom_it_was_handed_to(rendered):
    entry = {"on": "1. Mai 2026", "status_label": "abgegeben an Tiefbauamt", "text": "Wir haben es weitergereicht."}
    last_time = {"event_title": "Sechste", "outcomes": rows(status_label="abgegeben", follow_ups=[entry])[:1]}
    told = structure_text(rendered(previous_results=last_time))
    assert "1. Mai 2026 abgegeben an Tiefbauamt Wir haben es weitergereicht." in told


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ({}, "Sachstand in Prüfung, 3. März 2026 Zuständig nicht dokumentiert Bis nicht dokumentiert WEH"),
        ({"text": "Läuft."}, "Bis nicht dokumentiert 3. März 2026 in Prüfung Läuft. WEH"),
        ({"status_label": "in Prüfung an Amt"}, "Bis nicht dokumentiert 3. März 2026 in Prüfung an Amt WEH"),
    ],
)
def test_an_outcome_tells_its_status_with_its_date_and_what_was_told_since(rendered, entry, told):
    status = {"status_label": "in Prüfung", "status_since": "3. März 2026"}
    log = [{"on": "3. März 2026", "status_label": "in Prüfung"} | entry]
    outcomes = rows(**status, text="", themes=[], follow_ups=log)
    assert told in structure_text(rendered(groups=[PLENARY | {"outcomes": outcomes}]))


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, "Dokumentation Siebte Stadtteilkonferenz Wehringhausen"),
        ({"title": "Zukunft"}, "Dokumentation: 7. Stadtteilkonferenz Zukunft Wehringhausen"),
        ({"title": "Platz", "kind_label": "Bürgerwerkstatt", "ordinal": None}, "Dokumentation: Bürgerwerkstatt Platz"),
    ],
)
def test_cover_tells_kind_and_number_once(rendered, changes, told):
    assert structure_text(rendered(**changes)).startswith(told)


def test_draft_is_called_a_draft_and_promises_nothing(rendered):
    path = rendered(version="Entwurf", short_url="")
    with pikepdf.open(path) as pdf:
        assert str(pdf.docinfo.Subject) == "WEH-SK7, Entwurf"
    told = structure_text(path)
    assert "Fassung Entwurf vom 20. November 2026" in told  # label and value
    assert "WEH-SK7, Entwurf vom 20. November 2026" in told
    assert "bleibt unverändert" not in told


def test_sources_and_picture_credits_stand_in_the_imprint(rendered):
    told = structure_text(rendered(lindenhof(), sources="Bericht der Westfalenpost vom 7. April"))
    assert "Quellen Bericht der Westfalenpost vom 7. April" in told
    assert "Bilder Quartiersmanagement Lindenhof (erfunden), erfunden" in told


def test_next_meeting_closes_a_group(rendered):
    groups = [
        {"reference": "WEH-SK7-AG1", "number": 1, "title": "Wege", "summary": "Kurz.", "next_meeting": "11. Juni"}
    ]
    told = structure_text(rendered(groups=groups))
    assert "Wie es in der Gruppe weitergeht Nächstes Treffen 11. Juni" in told


def test_groups_are_numbered_in_their_order(rendered):
    told = structure_text(rendered(lindenhof()))
    assert "10 Plenum" in told
    assert "11 Weitere Arbeitsgruppen" in told


def test_dots_of_a_representative_rule_need_no_second_warning(rendered):
    group = PLENARY | {"clusters": [{"title": "Wege", "dots": 3}], "summary": "Kurz."}
    told = structure_text(rendered(groups=[group | {"dot_rule": "3 Punkte je Person, nicht repräsentativ"}]))
    assert "Regel: 3 Punkte je Person, nicht repräsentativ." in told
    assert "Stimmungsbild" not in told


def test_no_word_of_the_cover_is_parted_where_it_fits(rendered):
    changes = {"title": "Bürgerwerkstatt Lindenplatz", "district_name": "Lindenhof-Siedlung", "motto": ""}
    first = rendered(**changes)
    told = subprocess.run(["pdftotext", "-l", "1", first, "-"], capture_output=True, text=True, check=True).stdout
    assert "\nLindenhof-Siedlung\n" in told


@pytest.mark.parametrize("count", [1, 6, 12])
def test_logos_and_a_very_long_title_stay_on_the_cover(rendered, count):
    logos = [
        LOGO | {"alt_text": f"Zeichen {n}", "label": "Gefördert durch" if n < 5 else "Zusammen mit"}
        for n in range(count)
    ]
    design = dump(wehringhausen())["design"] | {"logos": logos}
    path = rendered(design=design, title="Bürgerbeteiligungsverfahren zur Weiterentwicklung " * 4, motto="Ort " * 40)
    told = structure_text(path)
    assert told.index("Förderung Programm") < told.index("Auf einen Blick")
    assert covers(path) == 1
    assert faults(path) == []
    assert rendered.result.notes == []


def test_number_of_people_may_be_in_any_script(rendered):
    attendance = [{"label": "Bewohnerschaft", "count": 5, "display": "etwa 五"}]
    path = rendered(attendance=attendance)
    assert "etwa [CJK UNIFIED IDEOGRAPH-4E94]" in structure_text(path)
    assert faults(path) == []


def test_blocked_card_of_the_internal_document_says_why_below_its_words(rendered):
    card = {"text": "Frau Beispiel wohnt hier", "kind_label": "Schwäche", "blocked": "Nennt eine Person"}
    told = structure_text(rendered(variant="internal", groups=[PLENARY | {"loose_cards": [card]}]))
    assert "Schwäche Frau Beispiel wohnt hier Gesperrt: Nennt eine Person" in told
