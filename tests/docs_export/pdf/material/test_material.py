"""What is printed before the evening: valid, complete, one page a sheet whatever was typed, its faults without keys."""

import io
import re
from datetime import UTC, datetime

import pikepdf
import pytest
from reportlab.platypus import Paragraph

from docs_export.content import Design, Material, MaterialChoice, TableSheet
from docs_export.pdf import RenderError, render_material
from docs_export.pdf.layout.text import Text
from tests.docs_export.pdf.reading import faults, page_text, structure_text

CREATED = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TOKEN = "17-1-7KQ2P7KQ2P7KQ2P7KQ2P7KQ2P7"
ADDRESS = f"https://werkstattbuch.example/tisch/{TOKEN}/"
KEY = "K7M4-XQ2P"
NOTHING = {"groups": False, "door": False, "notices": False, "tally_sheets": 0, "card_sheets": 0}
QUESTIONS = ("Was hilft Kindern auf dem Weg zur Schule?", "Wo ist es abends zu dunkel?")
LONG = "Sehr lang " * 200
ARABIC = "ورشة عمل المواطنين في الحي"


def sheet(**fields) -> TableSheet:
    known = {"code": "AG3", "name": "Arbeitsgruppe 3", "title": "Vernetzung", "room": "Bürgerraum, Tisch 3"}
    return TableSheet(**{**known, "guiding_questions": QUESTIONS, "address": ADDRESS, "key": KEY, **fields})


def material(*groups: TableSheet, **fields) -> Material:
    known = {
        "title": "Siebte Stadtteilkonferenz Wehringhausen",
        "reference": "WEH-SK7",
        "kind_label": "Stadtteilkonferenz",
        "date": "26. März 2026",
        "time": "18:00 bis 20:30 Uhr",
        "venue": "Christian-Rohlfs-Gymnasium, Mensa",
        "dot_rule": "3 Punkte je Person",
        "design": Design(publisher="Stadt Hagen, Stadtteilbüro"),
        "public_url": "https://werkstattbuch.example/e/WEH-SK7",
        "typing_url": "https://werkstattbuch.example/t/",
    }
    return Material(**{**known, "groups": groups or (sheet(),), **fields})


@pytest.fixture
def printed(tmp_path):
    """Makes the file; `printed.result` says what came of it."""

    def make(content: Material, **choice):
        target = tmp_path / "material.pdf"
        with target.open("wb") as out:
            make.result = render_material(content, MaterialChoice(**choice), out, created=CREATED)
        return target

    return make


def only(**parts) -> dict:
    return NOTHING | parts


def test_everything_keeps_pdf_ua_and_pdf_a(printed):
    path = printed(material(), tally_sheets=2, card_sheets=2)
    assert (faults(path), printed.result.pages) == ([], 7)


@pytest.mark.parametrize(
    "part", [{"groups": True}, {"door": True}, {"notices": True}, {"tally_sheets": 1}, {"card_sheets": 1}], ids=str
)
def test_each_part_alone_is_valid_and_one_page(printed, part):
    path = printed(material(), **only(**part))
    assert (faults(path), printed.result.pages) == ([], 1)


def test_sheet_says_what_a_table_needs(printed):
    told = structure_text(printed(material(), **only(groups=True)))
    wanted = ["AG3", "Arbeitsgruppe 3 · Bürgerraum, Tisch 3", "Vernetzung", *QUESTIONS, "werkstattbuch.example/t/", KEY]
    wanted += ["Öffnen Sie die Seite einmal vorher mit Netz, zum Beispiel zu Hause. Danach geht sie auch ohne Netz."]
    wanted += ["+ Stärke", "- Schwäche", "! Idee", "? Frage", "*4 am Ende der Zeile", "#Schulweg am Ende der Zeile"]
    wanted += ["# Schulweg allein in der Zeile", "\\ macht das Zeichen danach zu Text: \\- 5 Grad"]
    assert [words for words in wanted if words not in told] == []


def test_sheet_of_the_plenary_says_its_name_once(printed):
    path = printed(material(sheet(code="PL", name="Plenum", title="Plenum", room="")), **only(groups=True))
    assert (page_text(path).split().count("Plenum"), faults(path)) == (1, [])


def test_sheets_stand_in_the_order_of_the_groups(printed):
    groups = [sheet(code=f"AG{n}", title=f"Thema {n}") for n in (2, 1, 3)]
    with pikepdf.open(printed(material(*groups), **only(groups=True))) as pdf:
        assert [str(entry.title) for entry in pdf.open_outline().root] == ["Thema 2", "Thema 1", "Thema 3"]


def test_group_without_open_access_gets_no_key(printed):
    path = printed(material(sheet(address="", key="")), **only(groups=True))
    told = structure_text(path)
    assert "zurzeit keinen Zugang" in told
    assert "Code eintippen" not in told
    assert [note.partition(":")[0] for note in printed.result.notes] == ["AG3"]
    assert faults(path) == []


BAD = {
    "long title": {"title": LONG},
    "one long word": {"title": "W" * 2000},
    "arabic": {"title": ARABIC, "guiding_questions": (ARABIC,)},
    "emoji": {"title": "🚲👩‍👩‍👧 Rad 🌳" * 8, "room": "🏫"},
    "no questions": {"guiding_questions": ()},
    "many long questions": {"guiding_questions": ("Frage und noch eine " * 20,) * 30},
    "everything long": {"title": LONG, "room": LONG, "guiding_questions": (LONG,) * 9},
    "unknown letters": {"title": "漢字 𒀀 " * 300, "guiding_questions": ("𒀀" * 400,)},
    "markup": {"title": "<b>fett</b> & <img src=x>"},
    "no room": {"room": ""},
}


@pytest.mark.parametrize("fields", BAD.values(), ids=BAD)
def test_bad_input_fits_on_one_page_with_its_key(printed, fields):
    path = printed(material(sheet(**fields)), **only(groups=True))
    assert (faults(path), printed.result.pages) == ([], 1)
    assert KEY in structure_text(path)


def test_sheet_with_a_long_topic_has_all_of_its_ten_questions(printed):
    questions = tuple(f"Was würde Ihnen helfen, sich hier auch im Winter sicherer zu fühlen ({n})?" for n in range(10))
    topic = (
        "Barrierefreiheit und Aufenthaltsqualität auf dem Platz zwischen Grundschule und Straßenbahnhaltestelle Nord"
    )
    told = structure_text(printed(material(sheet(title=topic, guiding_questions=questions)), **only(groups=True)))
    assert [words for words in (topic, *questions) if words not in told] == []
    assert printed.result.notes == []


def test_sign_is_set_smaller_before_the_way_to_the_room_is_cut(printed):
    venue = "Evangelisches Gemeindezentrum an der Friedenskirche, großer Saal im Untergeschoss (Zugang über den Hof)"
    assert venue in structure_text(printed(material(venue=venue), **only(door=True)))


@pytest.mark.parametrize(
    "fields",
    [
        {"title": LONG, "venue": LONG},
        {"title": "W" * 2000},
        {"title": ARABIC, "venue": ARABIC},
        {"title": "🌳 Fest 🌳"},
        {"date": "", "time": "", "venue": "", "public_url": ""},
        {"kind_label": "Bürgerwerkstatt"},
        {"public_url": "https://" + "lang" * 40 + ".example/e/WEH-SK7"},
    ],
    ids=lambda fields: ",".join(fields),
)
def test_sign_is_one_page_across(printed, fields):
    path = printed(material(**fields), **only(door=True))
    assert (faults(path), printed.result.pages) == ([], 1)
    with pikepdf.open(path) as pdf:
        left, bottom, right, top = map(float, pdf.pages[0].mediabox)
    assert right - left > top - bottom


def test_sign_is_readable_from_five_metres(printed):
    """40 points and more for a title as long as most, 36 for time and place."""
    path = printed(material(), **only(door=True))
    with pikepdf.open(path) as pdf:
        sizes = [float(ops[1]) for ops, op in pikepdf.parse_content_stream(pdf.pages[0], "Tf")]
    assert max(sizes) >= 60
    assert sum(size >= 36 for size in sizes) >= 4


def test_sign_leads_to_the_public_page_only_where_there_is_one(printed):
    assert "werkstattbuch.example/e/WEH-SK7" in page_text(printed(material(), **only(door=True)))
    draft = printed(material(public_url=""), **only(door=True))
    assert "werkstattbuch.example" not in structure_text(draft)
    assert "Mehr zur Veranstaltung" not in structure_text(draft)


def test_sign_names_the_district_where_the_title_does_not(printed):
    path = printed(material(title="Dritte Stadtteilkonferenz", district_name="Lindenhof-Siedlung"), **only(door=True))
    assert "Dritte Stadtteilkonferenz Lindenhof-Siedlung" in structure_text(path)


@pytest.mark.parametrize(
    ("design", "words"),
    [(Design(publisher="Stadt Hagen"), "Verantwortlich Stadt Hagen"), (Design(), "Verantwortlich Bitte fragen Sie")],
)
def test_notice_names_who_is_responsible(printed, design, words):
    told = structure_text(printed(material(design=design), **only(notices=True)))
    assert words in told
    assert "keine Namen" in told


@pytest.mark.parametrize(
    "rule", ["3 Punkte je Person, kein repräsentatives Ergebnis.", LONG], ids=["two lines", "long"]
)
def test_tally_sheet_is_one_page_whatever_the_rule(printed, rule):
    path = printed(material(dot_rule=rule), **only(tally_sheets=2))
    assert printed.result.pages == 2
    assert ".." not in page_text(path).replace("…", "")


def test_thirty_groups_make_thirty_sheets(printed):
    groups = [sheet(code=f"AG{n}", name=f"Arbeitsgruppe {n}", title=f"Thema {n}") for n in range(1, 31)]
    path = printed(material(*groups), **only(groups=True))
    assert (faults(path), printed.result.pages) == ([], 30)


@pytest.mark.parametrize(("is_demo", "count"), [(True, 4), (False, 0)])
def test_invented_content_is_marked_on_all_that_is_read(printed, is_demo, count):
    told = page_text(printed(material(is_demo=is_demo), tally_sheets=1, card_sheets=1))
    assert len(re.findall("Demonstrationsinhalt, erfunden", told)) == count


def test_same_content_gives_the_same_bytes():
    def made():
        out = io.BytesIO()
        render_material(material(), MaterialChoice(card_sheets=1), out, created=CREATED)
        return out.getvalue()

    assert made() == made()


def test_progress_only_rises():
    seen = []
    render_material(material(), MaterialChoice(), io.BytesIO(), on_progress=seen.append, created=CREATED)
    assert (seen[0], seen[-1], seen == sorted(seen)) == (0.0, 1.0, True)


@pytest.mark.parametrize(("faulty", "method"), [(Text, "__init__"), (Paragraph, "drawOn")], ids=["making", "drawing"])
def test_fault_names_no_key(monkeypatch, faulty, method):
    def fail(*args, **kwargs):
        raise ValueError(f"{KEY} {ADDRESS}")

    monkeypatch.setattr(faulty, method, fail)
    with pytest.raises(RenderError) as caught:
        render_material(material(), MaterialChoice(), io.BytesIO(), created=CREATED)
    assert "ValueError" in str(caught.value)
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
    assert KEY not in str(caught.value)


def test_nothing_to_print_is_said():
    with pytest.raises(RenderError, match="nichts zum Drucken"):
        render_material(material(), MaterialChoice(**NOTHING), io.BytesIO(), created=CREATED)


def test_content_that_is_refused_names_the_field_alone():
    with pytest.raises(ValueError, match="address") as caught:
        sheet(address=f"javascript:{TOKEN}")
    assert TOKEN not in str(caught.value)
