"""Glyphs, what they say and where they stand."""

import pytest
from reportlab.pdfbase import pdfmetrics

from docs_export.pdf import typefaces
from docs_export.pdf.tagged.shaping import kerning, meaning, run


def font(name: str):
    typefaces.covered(name.partition("-")[0])
    return pdfmetrics.getFont(name)


def says(glyphs) -> list[str]:
    return [meaning.get(ord(glyph.char), glyph.char) for glyph in glyphs]


@pytest.mark.parametrize(
    ("family", "text", "glyphs"),
    [
        ("Arabic", "سلام", ["س", "لا", "م"]),
        ("Arabic", "\u0646\u0651\u064e", ["\u0646", "\u0651\u064e"]),
        ("Hebrew", "\u05e9\u05b8\u05c1", ["\u05e9", "\u05b8", "\u05c1"]),
        ("Emoji", "👨\u200d👩\u200d👧👍🏽🇩🇪", ["👨\u200d👩\u200d👧", "👍🏽", "🇩🇪"]),
        ("Emoji", "1\ufe0f\u20e3❤\ufe0f", ["1\ufe0f\u20e3", "❤\ufe0f"]),
    ],
)
def test_each_glyph_says_its_letters(family, text, glyphs):
    assert says(font(family).run(text)[0]) == glyphs


def test_letters_join():
    alone, joined = font("Arabic").run("ب")[0][0], font("Arabic").run("ببب")[0]
    assert len({alone.char, *(glyph.char for glyph in joined)}) == 4
    assert {meaning.get(ord(glyph.char), glyph.char) for glyph in joined} == {"ب"}


def test_from_right_to_left_the_first_letter_stands_at_the_right():
    glyphs, width = font("Hebrew").run("שלום", "rtl")
    assert [glyph.left for glyph in glyphs] == sorted((glyph.left for glyph in glyphs), reverse=True)
    assert glyphs[0].left + glyphs[0].width == width


def test_numbers_in_arabic_run_from_left_to_right():
    glyphs, _ = font("Arabic").run("۱۲", "ltr")
    assert glyphs[0].left < glyphs[1].left


def test_brackets_are_turned_and_still_say_what_was_typed():
    glyphs, _ = run(font("Sans"), "(a", 10, rtl=True)
    assert says(glyphs) == ["(", "a"]
    closing = font("Sans").face.charToGlyph[ord(")")]
    assert font("Sans").face.charToGlyph[ord(glyphs[0].char)] == closing


def test_width_of_shaped_text_is_that_of_its_glyphs():
    arabic = font("Arabic")
    assert arabic.stringWidth("سلام", 10) == pytest.approx(arabic.run("سلام")[1] / 100)
    assert arabic.stringWidth("", 10) == 0


@pytest.mark.parametrize(("size", "closer"), [(13.9, False), (14, True)])
def test_large_type_is_kerned(size, closer):
    serif = font("Serif-Semibold")
    _, width = run(serif, "Vo", size)
    assert (width < sum(map(serif.face.getCharWidth, map(ord, "Vo")))) == closer


def test_small_cuts_have_no_pairs():
    assert kerning(font("Sans")) == {}
    assert kerning(font("Serif"))["We"] < 0
