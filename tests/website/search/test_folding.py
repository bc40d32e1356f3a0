"""Whatever way people write a word, it is the same word."""

import pytest
from hypothesis import given, strategies as st

from website.search.folding import LONGEST, asked_words, fold, searchable, split, words_of
from website.search.question import read_question

pytestmark = pytest.mark.once

SAME = [
    ("Straße", "STRASSE"),
    ("Straße", "strasse"),
    ("Bürger", "Buerger"),
    ("Bürger", "Burger"),
    ("Maßnahme", "Massnahme"),
    ("Ökologie", "Oekologie"),
    ("Bu\u0308rger", "Bürger"),
    ("Stadt\u00adteil", "Stadtteil"),
    ("Çamlık", "Camlik"),
    ("Łódź", "Lodz"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_same_word(one, other):
    assert words_of(one) == words_of(other)


@pytest.mark.parametrize(
    ("word", "folded"),
    [("bauen", "bauen"), ("Quelle", "quelle"), ("neue", "neue"), ("Frauen", "frauen"), ("Aue", "aue")],
)
def test_these_are_no_umlauts(word, folded):
    assert fold(word) == folded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bürger*innen", ["burger", "burgerinnen"]),
        ("Bürger:innen", ["burger", "burgerinnen"]),
        ("Bürger_innen", ["burger", "burgerinnen"]),
        ("Bürger·innen", ["burger", "burgerinnen"]),
        ("Bürger/innen", ["burger", "burgerinnen"]),
        ("Bürger/-innen", ["burger", "burgerinnen"]),
        ("Bürger(innen)", ["burger", "burgerinnen"]),
        ("BürgerInnen", ["burger", "burgerinnen"]),
        ("BürgerIn", ["burger", "burgerin"]),
        ("Mieter*innenrat", ["mieter", "mieterinnenrat"]),
        ("jede*r", ["jede", "jeder"]),
        ("und/oder", ["und", "oder"]),
        ("snake_case", ["snake", "case"]),
        ("18:30", ["18", "30"]),
        ("Nordstadt-Büro", ["nordstadt", "buro", "nordstadtburo"]),
        ("WEH-SK7", ["weh", "sk7", "wehsk7"]),
        ("", []),
        ("\x00 „“ …", []),
    ],
)
def test_words(text, words):
    assert words_of(text) == words


FOUND = [
    ("Strasse", "Neue Straßen im Viertel"),
    ("Straßen", "Die Strasse"),
    ("Buergerwerkstatt", "Zwei Bürgerwerkstätten"),
    ("Bürgerwerkstätten", "Die Buergerwerkstatt"),
    ("werkstatt", "Bürgerwerkstatt"),
    ("Werkstätten", "Bürgerwerkstatt"),
    ("Bürgerw", "Bürgerwerkstatt"),
    ("Bürgerinnen", "Bürger*innen"),
    ("Bürger", "Bürger:innen"),
    ("Buerger", "BürgerInnen"),
    ("Bürger*innen", "Bürgerinnen und Bürger"),
    ("BürgerInnen", "ein Bürger"),
    ("Maßnahme", "Massnahmen"),
    ("Wehringhausen", "Wehringhauser Bach"),
    ("Bänke", "Parkbank"),
    ("Bank", "Bänke"),
    ("Nordstadtbüro", "Nordstadt-Büro"),
    ("Nordstadt-Büro", "Nordstadtbüro"),
    ("AG 3", "Arbeitsgruppe AG 3"),
    ("Rat", "Ratsbeschluss"),
    ("WEH-SK7-AG3-E02", "Kennung WEH-SK7-AG3-E02"),
    ("was ist mit den Bänken", "Bank"),
]
MISSED = [
    ("Bürger", "Magdeburg"),
    ("Rat", "Beratung"),
    ("AG", "Tag der Frage"),
    ("Bank Licht", "Bank"),
    ("Häuser", "Wehringhausen"),
]


def is_found(question: str, text: str) -> bool:
    words = searchable(text)
    return all(needle.meets(words) for needle in read_question(question).needles)


@pytest.mark.parametrize(("question", "text"), FOUND)
def test_found(question, text):
    assert is_found(question, text)


@pytest.mark.parametrize(("question", "text"), MISSED)
def test_missed(question, text):
    assert not is_found(question, text)


@pytest.mark.parametrize("question", ["", " ", "a", "\x00", "%", "_", '"', "* ( )", "…"])
def test_no_question(question):
    assert read_question(question).is_empty


@given(st.text())
def test_folding_again_changes_nothing(text):
    assert split(" ".join(split(text))) == split(text)


@given(st.text())
def test_words_are_plain(text):
    for word in [*words_of(text), *asked_words(text)]:
        assert 0 < len(word) <= LONGEST
        assert not set(word) & set(" \x00%_\\\"'")


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüß -*:", min_size=4, max_size=40))
def test_a_text_is_found_by_itself(text):
    assert is_found(text, text)
