"""Tables that a German spreadsheet opens, that calculate nothing, and that come back as they were."""

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given, strategies as st

from docs_export.content import Card, Documentation, Group
from docs_export.content.text import clean_text
from docs_export.data import CARDS, OUTCOMES, DataError, read_table, record_of
from docs_export.data.tables import protect, unprotect, write_table
from tests.docs_export.pdf.lindenhof import lindenhof

CREATED = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def cards(*texts):
    group = Group(reference="X-BW1-AG1", code="AG1", title="Wege", loose_cards=[Card(text=text) for text in texts])
    document = Documentation(variant="public", reference="X-BW1", version="1.0", title="X", groups=[group])
    return list(CARDS.rows_of(record_of(document, CREATED)))


@pytest.mark.parametrize("table", [OUTCOMES, CARDS])
def test_rows_come_back(table):
    rows = list(table.rows_of(record_of(lindenhof(), CREATED)))
    assert len(rows) > 15
    assert read_table(table, write_table(table, rows)) == rows


def test_german_excel_opens_it():
    lines = write_table(CARDS, cards("Bänke; viele", 'sagt "ja"\nund nein')).decode("utf-8").split("\r\n")
    uuids = [str(row.uuid) for row in cards("Bänke; viele", 'sagt "ja"\nund nein')]
    assert lines == [
        "\ufeffArbeitsgruppe;Titel der Arbeitsgruppe;Kartengruppe;Art;Wortlaut;Klebepunkte;Sprache;UUID",
        f'AG1;Wege;;;"Bänke; viele";;;{uuids[0]}',
        f'AG1;Wege;;;"sagt ""ja""\nund nein";;;{uuids[1]}',
        "",
    ]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+49 2331", "'+49 2331"),
        ("- mehr Bänke", "'- mehr Bänke"),
        ("@alle", "'@alle"),
        ("＝1+1", "'＝1+1"),
        ("'=1", "''=1"),
        ("'s Heft", "'s Heft"),
        ("1 = 1", "1 = 1"),
        ("", ""),
    ],
)
def test_formulas_are_made_harmless_and_come_back(typed, written):
    assert (protect(typed), unprotect(written)) == (written, typed)


@given(st.lists(st.text(st.sampled_from("='+-@＝;,\"\n\täa 1")) | st.text(), max_size=4))
def test_any_text_comes_back_and_no_cell_is_a_formula(texts):
    rows = cards(*texts)
    data = write_table(CARDS, rows)
    assert [row.text for row in read_table(CARDS, data)] == [clean_text(text) for text in texts]
    cells = [
        cell for line in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";") for cell in line
    ]
    assert [cell for cell in cells if cell.startswith(FORMULA)] == []


@pytest.mark.parametrize(
    "saved", [lambda text: text.replace(";", ",").encode(), lambda text: text.replace("\ufeff", "").encode("cp1252")]
)
def test_table_that_excel_saved_is_read(saved):
    rows = cards("Bänke")
    assert read_table(CARDS, saved(write_table(CARDS, rows).decode())) == rows


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("Wortlaut", "Text"), "Die Spalten sind nicht die der Tabelle „karten“: Arbeitsgruppe, .*"),
        ((";;;", ";;"), "Zeile 2 der Tabelle „karten“ hat 6 statt 8 Spalten."),
        ((";Bänke;;", ";Bänke;viele;"), "Zeile 2 .*: Diese Angaben fehlen oder sind falsch: Klebepunkte."),
    ],
)
def test_broken_table_is_named(change, message):
    data = write_table(CARDS, cards("Bänke")).decode().replace(*change).encode()
    with pytest.raises(DataError, match=message):
        read_table(CARDS, data)


def test_table_that_is_none_is_said():
    data = (";".join(CARDS.heads) + "\n" + "x" * 200_000).encode()
    with pytest.raises(DataError, match="beschädigt oder keine Tabelle"):
        read_table(CARDS, data)
