"""Which way a line runs, and in which order the eye meets its parts."""

import pytest

from docs_export.pdf.tagged.bidi import base_level, is_mixed, levels, visual_order


@pytest.mark.parametrize(
    ("text", "mixed", "base"),
    [
        ("Mehr Schatten", False, 0),
        ("Schild „أهلا“ am Eingang", True, 0),
        ("اللقاء في Lange Straße", True, 1),
        ("18:30 שלום", True, 1),
        ("Ωμέγα, ёжик, Հայերեն", False, 0),
        ("", False, 0),
    ],
)
def test_direction_is_that_of_the_first_letter(text, mixed, base):
    assert (is_mixed(text), base_level(text)) == (mixed, base)


@pytest.mark.parametrize(
    ("line", "base", "expected"),
    [
        ("ab אב 12", 0, "00011122"),
        ("אב 12 ab", 1, "11122122"),
        ("אב (ab) ", 1, "11112211"),
        ("می\u200cشود", 1, "111111"),
        ("ab ", 0, "000"),
        ("", 0, ""),
    ],
)
def test_levels_follow_the_unicode_algorithm(line, base, expected):
    assert "".join(map(str, levels(line, base))) == expected


@pytest.mark.parametrize(
    ("levels", "order"),
    [([], []), ([0, 1, 0], [0, 1, 2]), ([1, 2, 1], [2, 1, 0]), ([0, 1, 1, 2, 1, 0], [0, 4, 3, 2, 1, 5])],
)
def test_higher_levels_are_turned_first(levels, order):
    assert visual_order(levels) == order
