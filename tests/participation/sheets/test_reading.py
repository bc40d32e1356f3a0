"""A table says the same whatever it comes in; what is none gets a sentence and costs nothing."""

import datetime
import time
import zipfile
from contextlib import suppress
from io import BytesIO
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings, strategies as st

from participation.sheets import MOST_ROWS, WRITERS, UnreadableError, card_template, read_sheet

from .tables import ODS_MIMETYPE, archive, ods, ods_row, repack, xlsx

ROWS = [["Text", "Art", "Punkte"], ["Bänke am Weg", "Idee", "3"], ["=SUM(A1:A9)", "", "0"], ["Straße; „laut“"]]
CSV = 'Text;Art;Punkte\r\nBänke am Weg;Idee;3\r\n=SUM(A1:A9);;0\r\n"Straße; „laut“";;\r\n'
LEGACY = 'Text;Art\r\n"Bänke – größer"'
FULL = "\n".join(["Text", *(f"Karte {n}" for n in range(MOST_ROWS))])


def texts(data):
    return [row.cells for row in read_sheet(data).rows]


def as_text(book, rows):
    """Cells that begin with "=" and are no formula."""
    for row in rows:
        book.active.append(row)
        for cell in book.active[book.active.max_row]:
            cell.data_type = "s"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(CSV.encode(), id="utf-8"),
        pytest.param(CSV.encode("utf-8-sig"), id="utf-8 with mark"),
        pytest.param(CSV.encode("utf-16"), id="utf-16"),
        pytest.param(CSV.replace("„laut“", "\x84laut\x93").encode("latin-1"), id="windows"),
        pytest.param(("sep=;\n" + CSV).encode(), id="line for Excel"),
        pytest.param(CSV.replace("\r\n", "\n").encode(), id="line feeds"),
        pytest.param(CSV.replace("Straße; ", "Straße! ").replace(";", ",").replace("!", ";").encode(), id="comma"),
        pytest.param(CSV.replace("Straße; ", "Straße! ").replace(";", "\t").replace("!", ";").encode(), id="tab"),
        pytest.param(ods(*ROWS), id="ods"),
        pytest.param(xlsx(*ROWS[:2], prepare=lambda book: as_text(book, ROWS[2:])), id="xlsx"),
    ],
)
def test_same_table_whatever_it_comes_in(data):
    assert texts(data) == ROWS


def test_numbers_are_those_of_the_program():
    data = b'Text\n"zwei\nZeilen"\n\n\nBank\n'
    assert [row.number for row in read_sheet(data).rows] == [1, 2, 5]
    gap = '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
    assert [row.number for row in read_sheet(ods(["Text"], extra=gap + ods_row("Bank"))).rows] == [1, 5]
    data = xlsx(["Text"], prepare=lambda book: book.active.__setitem__("A5", "Bank"))
    assert [row.number for row in read_sheet(data).rows] == [1, 5]


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (5, "General", "5"),
        (5.0, "General", "5"),
        (2.5, "0.0", "2,5"),
        (0.5, "0%", "50 %"),
        (True, "General", "WAHR"),
        (datetime.date(2024, 5, 7), "dd.mm.yyyy", "07.05.2024"),
        (
            datetime.datetime.combine(datetime.date(2024, 5, 7), datetime.time(18, 30)),
            "dd.mm.yyyy hh:mm",
            "07.05.2024 18:30",
        ),
        (datetime.time(18, 30), "hh:mm", "18:30"),
    ],
)
def test_values_of_xlsx_read_as_they_are_shown(value, number_format, shown):
    def prepare(book):
        book.active["A1"] = value
        book.active["A1"].number_format = number_format

    assert texts(xlsx(prepare=prepare)) == [[shown]]


def test_formula_of_xlsx_is_what_it_showed():
    data = xlsx(["Text"], ["=1+1"])
    data = repack(
        data, xl__worksheets__sheet1=lambda part: part.replace(b"<v></v>", b"<v>2</v>").replace(b"<v />", b"<v>2</v>")
    )
    assert texts(data) == [["Text"], ["2"]]


def test_cell_of_ods_reads_without_its_comment():
    comment = "<office:annotation><text:p>Notiz</text:p></office:annotation>"
    text = "<text:p>Bänke <text:span>am<text:s/>Weg</text:span><text:tab/>hier</text:p>"
    cell = f"<table:table-cell>{comment}{text}</table:table-cell>"
    assert texts(ods(["Text"], extra=f"<table:table-row>{cell}</table:table-row>")) == [
        ["Text"],
        ["Bänke am Weg\thier"],
    ]


def test_merged_cells_hold_their_text_once():
    data = xlsx(["Text", "Art"], ["Bank", "Idee"], prepare=lambda book: book.active.merge_cells("A2:A3"))
    assert texts(data) == [["Text", "Art"], ["Bank", "Idee"]]
    covered = ods_row("Bank", "", "Idee").replace("<table:table-cell/>", "<table:covered-table-cell/>")
    assert texts(ods(["Text"], extra=covered))[1] == ["Bank", "", "Idee"]


def test_first_visible_sheet_is_read_and_named():
    def prepare(book):
        book.create_sheet("Verborgen", 0)["A1"] = "geheim"
        book["Verborgen"].sheet_state = "hidden"
        book.create_sheet("Notizen")["A1"] = "nicht"

    sheet = read_sheet(xlsx(["Text"], ["Bank"], prepare=prepare))
    assert [row.cells for row in sheet.rows] == [["Text"], ["Bank"]]
    assert sheet.notes == ["Gelesen wird nur das Blatt „Karten“, nicht: Notizen."]

    hidden = f'<table:table table:name="V" table:style-name="hidden">{ods_row("geheim")}</table:table>'
    assert texts(ods(["Text"], tables=hidden)) == [["Text"]]


def test_cells_far_away_cost_nothing():
    """A few bytes can name the last cell of a sheet, or repeat a row a million times."""

    def prepare(book):
        book.active["A1"] = "Text"
        book.active["XFD1048576"] = "weit"

    started = time.process_time()
    assert texts(xlsx(prepare=prepare))[0][0] == "Text"
    wide = '<table:table-cell table:number-columns-repeated="16384"/>'
    repeated = f'<table:table-row table:number-rows-repeated="1048575">{wide}</table:table-row>'
    assert texts(ods(["Text"], extra=repeated)) == [["Text"]]
    assert time.process_time() - started < 5


BOMB = archive({"xl/workbook.xml": b"0" * 70_000_000})
LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "'
    + "ha" * 50
    + '">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(8))
    + "]>"
)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        pytest.param(b"", "Diese Datei ist leer.", id="nothing"),
        pytest.param(b" \n\n", "Diese Datei ist leer.", id="blanks"),
        pytest.param(b"%PDF-1.7 x", "keine Tabelle", id="pdf"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0", "keine Tabelle", id="picture"),
        pytest.param(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "mit einem Kennwort geschützt oder im alten", id="xls"
        ),
        pytest.param(archive({"word/document.xml": "<w/>"}), "keine Tabelle", id="docx"),
        pytest.param(
            archive({"mimetype": ODS_MIMETYPE, "META-INF/manifest.xml": "<x>encryption-data</x>"}),
            "mit einem Kennwort",
            id="ods with password",
        ),
        pytest.param(archive({"mimetype": ODS_MIMETYPE, "content.xml": "<x"}), "beschädigt", id="broken ods"),
        pytest.param(archive({"mimetype": ODS_MIMETYPE}), "beschädigt", id="ods without content"),
        pytest.param(archive({"mimetype": ODS_MIMETYPE, "content.xml": "<x/>"}), "beschädigt", id="other xml"),
        pytest.param(archive({"xl/workbook.xml": "<x"}), "beschädigt", id="broken xlsx"),
        pytest.param(archive({"xl/workbook.xml": "<workbook/>"}), "beschädigt", id="hollow xlsx"),
        pytest.param(xlsx(["Text"], ["Bank"])[:-200], "beschädigt", id="cut off"),
        pytest.param(b"PK\x03\x04 nothing", "beschädigt", id="disguised"),
        pytest.param(BOMB, "ausgepackt zu groß", id="bomb"),
        pytest.param(archive({"content.xml": b"0" * 20_100_000}), "ausgepackt zu groß", id="bomb in a table"),
        pytest.param(
            archive({"xl/workbook.xml": "<x/>", "xl/styles.xml": b"0" * 2_100_000}),
            "ausgepackt zu groß",
            id="bomb of formats",
        ),
        pytest.param(
            archive({"mimetype": ODS_MIMETYPE, "content.xml": LAUGHS + "<x>&i;</x>"}), "beschädigt", id="entities"
        ),
        pytest.param(
            ods(["Text"], extra=ods_row("a" * 2000).replace(">", ' table:number-rows-repeated="9000">', 1)),
            "ausgepackt zu groß",
            id="repeated text",
        ),
        pytest.param(b'Text\n"offen', "In Zeile 2 stimmen die Anführungszeichen nicht", id="quotes"),
        pytest.param((FULL + "\neine zu viel").encode(), "mehr als 10.000 Zeilen", id="too long"),
        pytest.param(b"Text\n" + b"a" * 5_000_000, "größer als 5 MB", id="too large"),
        pytest.param(b"Text\n\x81\x8d\xff", "keine Tabelle", id="no letters"),
    ],
)
def test_what_is_no_table_gets_a_sentence(data, sentence):
    with pytest.raises(UnreadableError, match=sentence):
        read_sheet(data)


def test_ten_thousand_rows_are_read():
    assert len(read_sheet(FULL.encode()).rows) == MOST_ROWS + 1


@settings(max_examples=60)
@given(st.data())
def test_damaged_file_is_read_or_gets_a_sentence(data):
    whole = data.draw(st.sampled_from(WHOLE))
    at = data.draw(st.integers(0, len(whole) - 1))
    damaged = whole[:at] + data.draw(st.binary(max_size=8)) + whole[at + data.draw(st.integers(0, 8)) :]
    with suppress(UnreadableError):
        assert isinstance(read_sheet(damaged).rows, list)


@pytest.mark.parametrize("write", [write for write, _type in WRITERS.values()], ids=WRITERS)
@pytest.mark.parametrize("groups", [(), ("AG1", "AG2")], ids=["one group", "two groups"])
def test_template_is_read_back(write, groups):
    rows = texts(write(card_template(kinds=["Idee", "Wunsch"], languages=["Deutsch"], groups=groups)))
    of_groups = [["Arbeitsgruppe"], ["AG1"], ["AG2"], ["AG1"]] if groups else [[]] * 4
    assert rows == [
        [*of_groups[0], "Text", "Art", "Kartengruppe", "Punkte", "Sprache", "Kennung"],
        [*of_groups[1], "Der neue Zebrastreifen hilft", "Stärke", "Schulweg", "4", "", "1"],
        [*of_groups[2], "Licht am Mühlgraben", "Idee", "Schulweg", "", "", "2"],
        [*of_groups[3], "Wer pflegt die Beete?", "Frage", "", "", "", "3"],
    ]


def test_ods_template_begins_as_the_format_asks_and_offers_what_may_be_chosen():
    data = WRITERS["ods"][0](card_template(kinds=["Idee", "Wunsch"], groups=["AG1"]))
    with zipfile.ZipFile(BytesIO(data)) as packed:
        first = packed.infolist()[0]
        content = ElementTree.fromstring(packed.read("content.xml"))
        manifest = ElementTree.fromstring(packed.read("META-INF/manifest.xml"))
    table = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    assert (first.filename, first.compress_type, data[38:84]) == ("mimetype", zipfile.ZIP_STORED, ODS_MIMETYPE.encode())
    conditions = [choice.get(f"{table}condition") for choice in content.iter(f"{table}content-validation")]
    assert conditions == ['of:cell-content-is-in-list("AG1")', 'of:cell-content-is-in-list("Idee";"Wunsch")']
    rows = content.iter(f"{table}table-row")
    assert sum(int(row.get(f"{table}number-rows-repeated")) for row in rows) == MOST_ROWS + 1
    assert len(manifest) == 2


WHOLE = [CSV.encode(), ods(*ROWS), xlsx(*ROWS[:2])]
