import pytest

from docs_export.content.text import clean_line, clean_text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Ku\u0308che", "Küche"),
        ("  zwei \t Worte \n", "zwei Worte"),
        ("eins\u2028zwei\rdrei", "eins zwei drei"),
        ("a\x00b\x1bc\x7fd", "abcd"),
        ("Silben\u00adtrennung, null\u200bbreit\ufeff", "Silbentrennung, nullbreit"),
        ("50\xa0Menschen", "50\xa0Menschen"),
        ("👩\u200d🌾 \u0646\u0645\u06cc\u200c\u062e\u0648", "👩\u200d🌾 \u0646\u0645\u06cc\u200c\u062e\u0648"),
        ("\u202egnp.exe", "gnp.exe"),
        ("Bürger*innen und Nachbar:innen", "Bürger*innen und Nachbar:innen"),
        ("lone \ud800 surrogate, \ufffe", "lone surrogate,"),
        (None, ""),
    ],
)
def test_line_is_normalised(typed, kept):
    assert clean_line(typed) == kept


def test_text_keeps_lines_and_one_blank_line():
    assert clean_text(" a \r\nb\n\n\n\nc\v") == "a\nb\n\nc"
