"""Whatever people type comes out right, or is named; it is never interpreted and never runs out of the page."""

import subprocess
import xml.etree.ElementTree as ET
from time import process_time

import pytest

from docs_export.pdf.layout.grid import LEFT, WIDTH
from tests.docs_export.pdf.reading import faults, normal, page_text, structure_text

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


@pytest.mark.parametrize(
    "text",
    [
        "Straße, Größe, Café, ẞ, „Zitat“ – Gedankenstrich … 5 €",
        "İstanbul'da ğüşıöç çocuk bahçesi",
        "Zażółć gęślą jaźń, Łódź",
        "Более тени на площади, ёжик, Ґанок, їжак",
        "Ωμέγα, άνθρωπος, ΐ",
        "Bewohner:innen, Nachbar*innen, Händler_innen, BürgerInnen",
        "<b>nicht fett</b> &amp; <br/> <para> </para> {0} %s %LATE0% \\n",
        "→ ≤ ✓ ★ ½ ² № ⚠ ☎ ❤ 😀 🌳",
    ],
)
def test_text_comes_back_as_typed(rendered, text):
    path = rendered(central_question=text, occasion=text, facts={"date": text, "moderation": [text]})
    assert faults(path) == []
    assert structure_text(path).count(normal(text)) >= 3
    assert normal(text).split()[0] in page_text(path)


def test_decomposed_input_is_composed(rendered):
    path = rendered(title="Ku\u0308chenstraße Lo\u0301dz\u0301")
    assert "Küchenstraße Lódź" in structure_text(path)
    assert "Küchenstraße" in page_text(path)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("\u16a0", "[RUNIC LETTER FEHU FEOH FE F]"),
        ("\ue000", "[U+E000]"),
        ("中", "[CJK UNIFIED IDEOGRAPH-4E2D]"),
        ("👩\u200d🌾👍🏽", "👩\u200d🌾👍🏽"),
        ("1\u202f000 auf\u2011und ab", "1 000 auf-und ab"),
    ],
)
def test_character_without_glyph_is_named_and_joined_emoji_stay(rendered, typed, shown):
    path = rendered(occasion=f"Vorher {typed} nachher.", title=f"T {typed}")
    assert faults(path) == []
    assert f"Vorher {shown} nachher." in structure_text(path)


def right_edge(path) -> float:
    told = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, text=True, check=True).stdout
    words = ET.fromstring(told).iter("{http://www.w3.org/1999/xhtml}word")
    return max(float(word.get("xMax")) for word in words)


@pytest.mark.parametrize(
    "word",
    [
        LONG,
        LONG * 4,
        "a" * 600,
        "1" * 500,
        f"{LONG}:innen*{LONG}",
        "Ω" * 300,
        "→" * 300,
        "https://x.de/" + "pfad/" * 80,
    ],
)
def test_very_long_word_stays_on_the_page(rendered, word):
    outcome = {"uuid": "0" * 32, "reference": "X-E01", "headline": word, "responsible": word, "due": word, "text": word}
    path = rendered(
        title=word[:300],
        motto=word,
        occasion=word,
        facts={"date": word, "venue": word},
        attendance=[{"label": word, "count": 3}],
        agenda=[{"start": "10:00", "title": word, "speaker": word}],
        groups=[{"reference": "X", "number": 1, "title": word, "outcomes": [outcome]}],
        next_steps=[{"due": word, "title": word}],
    )
    assert faults(path) == []
    assert right_edge(path) <= LEFT + WIDTH + 1
    assert word in structure_text(path).replace(" ", "")


def test_long_german_word_is_hyphenated_at_a_syllable(rendered):
    path = rendered(title=LONG)
    first = subprocess.run(["pdftotext", "-l", "1", str(path), "-"], capture_output=True, text=True, check=True).stdout
    assert "hauptbetriebs\u00ad\nwerkbau" in first


def test_enormous_texts_run_over_pages(rendered):
    text = "wort " * 10_000
    cards = [{"kind_label": "Idee", "text": text}, {"text": "kurz"}]
    path = rendered(
        occasion=text,
        groups=[
            {
                "reference": "X",
                "number": 1,
                "title": "T",
                "discussion": text,
                "loose_cards": cards,
                "key_statements": [text],
            }
        ],
        agenda=[{"start": "1", "title": text[:20_000]}],
    )
    assert faults(path) == []
    assert structure_text(path).count("wort") == 54_000


@pytest.mark.parametrize(
    "endless", ["a" * 20_000, "aβ1" * 6_000, "ein\xa0" * 4_000, "https://x.de/" + "y" * 20_000, "a\xad" * 9_000]
)
def test_endless_word_takes_seconds(rendered, endless):
    started = process_time()
    path = rendered(
        groups=[
            {"reference": "X", "number": 1, "title": "T", "loose_cards": [{"text": endless}], "discussion": endless}
        ]
    )
    assert process_time() - started < 20  # it took minutes; a quiet machine needs two seconds
    assert faults(path) == []
    assert right_edge(path) <= LEFT + WIDTH + 1
