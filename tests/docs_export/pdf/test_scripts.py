"""Residents write in many scripts: each comes out, in the order in which it was typed."""

import re
import xml.etree.ElementTree as ET
from subprocess import run

import pikepdf
import pytest
from hypothesis import HealthCheck, Phase, given, settings, strategies as st

from docs_export.pdf.glyphs import printable
from docs_export.pdf.layout.grid import LEFT, WIDTH
from tests.docs_export.pdf.poppler import by_poppler, by_us
from tests.docs_export.pdf.reading import faults, normal, structure_text

WRITTEN = {
    "arabic": "قال الأطفال: نريد ملعبًا جديدًا في الحديقة الشمالية قرب المدرسة، حيث نلعب كرة القدم بعد الظهر.",
    "persian": "چگونه می\u200cشود پارک را گرم نگه داشت؟ نیمکت\u200cها ۱۲ تا کم است.",
    "urdu": "یہ ہماری گلی ہے، ہمیں ٹھیک روشنی چاہیے۔",
    "kurdish": "ڕێگا و کۆڵانەکان پێویستیان بە چاککردنە لەوێ.",
    "german with arabic": "Wir wünschen uns ein Schild „أهلا وسهلا“ am Eingang (عربي und Deutsch), bitte bald!",
    "arabic with german": "اللقاء الساعة 18:30 في Lange Straße 21 (الطابق الثاني) يوم الجمعة.",
    "hebrew": "שלום לכולם, אנחנו רוצים גן משחקים (חדש) ברחוב Lange Straße 21!",
    "hebrew with points": "שָׁלוֹם עֲלֵיכֶם",
    "armenian": "Հայերեն գրված քարտ",
    "georgian": "ქართული ბარათი",
    "tigrinya": "ሰላም ንዓኻትኩም፣ ጽቡቕ ገዛ",
    "greek": "Ωμέγα, ἄνθρωπος",
    "cyrillic": "Більше тіні, ґанок, їжак; Қазақша, Ө",
    "emoji": "👨\u200d👩\u200d👧, 👍🏽, 🇩🇪🇹🇷 1\ufe0f\u20e3 ❤\ufe0f ❤\ufe0f\u200d🔥 🤷🏾\u200d♂\ufe0f 🏳\ufe0f\u200d🌈",
    "signs": "☎ ✓ → ≤ ★ №",
}


@pytest.fixture
def everywhere(rendered):
    """Texts as headings, list items, cards, cells, rows of the contents and running heads."""

    def make(*texts: str, **card):
        groups = [
            {
                "reference": f"X-AG{number}",
                "number": number,
                "title": text,
                "guiding_questions": [text],
                "key_statements": [text],
                "loose_cards": [{"text": text, "kind_label": "Idee", **card}],
                "outcomes": [{"uuid": f"{number:032}", "reference": f"X-E{number}", "headline": text, "text": text}],
            }
            for number, text in enumerate(texts, 1)
        ]
        agenda = [{"start": "10:00", "title": text, "speaker": text} for text in texts]
        return rendered(title=texts[0], motto=texts[-1], groups=groups, agenda=agenda)

    return make


def test_every_script_comes_back_in_the_order_of_reading(everywhere):
    path = everywhere(*WRITTEN.values())
    assert faults(path) == []
    told = structure_text(path, between="")
    assert {name: told.count(normal(text)) >= 8 for name, text in WRITTEN.items()} == dict.fromkeys(WRITTEN, True)
    assert "[" not in told.replace("[demo", "")
    assert by_us(path) == by_poppler(path)


def words(path):
    told = run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return [(word.text, float(word.get("xMin")), float(word.get("xMax"))) for word in ET.fromstring(told).iter(
        "{http://www.w3.org/1999/xhtml}word")]  # fmt: skip


def test_paragraph_from_right_to_left_begins_at_the_right(rendered):
    found = {text: (left, right) for text, left, right in words(rendered(occasion="אבג דהו"))}
    assert found["א"][1] == pytest.approx(LEFT + WIDTH, abs=1)
    assert sorted("אבגדהו", key=found.get, reverse=True) == list("אבגדהו")


def test_word_of_another_direction_stands_in_its_sentence(rendered):
    found = {text: left for text, left, _ in words(rendered(occasion="Vorher אב גד nachher."))}
    assert found["Vorher"] < found["ד"] < found["ג"] < found["ב"] < found["א"] < found["nachher."]


def languages(path) -> dict[str, set[str]]:
    """Tags of structure elements by their kind."""
    with pikepdf.open(path) as pdf:
        elements = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o and "/Lang" in o]
        found = {}
        for element in elements:
            found.setdefault(str(element.S)[1:], set()).add(str(element.Lang))
    return found


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        ({"text": "Daha çok gölge", "language": "tr"}, {"LBody": {"tr"}}),
        ({"text": "سایه بیشتر", "language": "fa"}, {"LBody": {"fa"}}),
        ({"text": "سایه بیشتر"}, {"LBody": {"und-Arab"}}),
        ({"text": "Schild „أهلا“"}, {"Span": {"und-Arab"}}),
        ({"text": "Περισσότερη σκιά"}, {"LBody": {"el"}}),
        ({"text": "Mehr Schatten"}, {}),
    ],
)
def test_passage_in_another_language_carries_lang(rendered, card, expected):
    path = rendered(groups=[{"reference": "X", "title": "T", "loose_cards": [card]}])
    assert languages(path) == expected


def test_link_lies_where_its_word_lies(rendered):
    runs = [{"text": "אבג "}, {"text": "דהו", "link": "https://x.example/"}, {"text": " זחט"}]
    path = rendered(occasion={"blocks": [{"type": "paragraph", "runs": runs}]})
    assert faults(path) == []
    letters = {text: (left, right) for text, left, right in words(path)}
    word = (letters["ו"][0], letters["ד"][1])
    with pikepdf.open(path) as pdf:
        notes = [note for page in pdf.pages for note in page.get("/Annots", [])]
        (box,) = [note.Rect for note in notes if str(note.get("/A", {}).get("/URI", "")) == "https://x.example/"]
    assert (float(box[0]), float(box[2])) == pytest.approx(word, abs=2)


def test_long_paragraph_runs_over_pages(rendered):
    text = " ".join([WRITTEN["arabic"]] * 120)
    path = rendered(occasion=text)
    assert faults(path) == []
    assert normal(text) in structure_text(path, between="")


LETTERS = "aZä ß1,.(–)[»“אבגשׁ ךְعربية چگێ ۱٢،؟\u200c\u0651Ωё ჰ ሰ👍🏽👩\u200d❤\ufe0f🇩\u20e3✓中\u200e\u200f"


def visible(text: str) -> str:
    """Without what only steers its neighbours and may stand alone here."""
    return re.sub("[\u200c-\u200f\u2060\ufe0f]", "", text)


@settings(max_examples=2, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(LETTERS, min_size=1, max_size=60), min_size=8, max_size=8, unique=True))
def test_any_mixture_of_scripts_makes_a_valid_document(everywhere, texts):
    path = everywhere("T", *texts)
    assert faults(path) == []
    told = visible(structure_text(path, between=""))
    assert [text for text in texts if visible(normal(printable(text))) not in told] == []
