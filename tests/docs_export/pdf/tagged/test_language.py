"""What a script alone tells of a language."""

import pytest

from docs_export.pdf.tagged.language import language_of


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Ωμέγα, άνθρωπος!", "el"),
        ("Հայերեն 12", "hy"),
        ("ქართული", "ka"),
        ("Більше тіні", "und-Cyrl"),
        ("قال الأطفال", "und-Arab"),
        ("چگونه می\u200cشود؟", "und-Arab"),
        ("שָׁלוֹם", "und-Hebr"),
        ("ሰላም", "und-Ethi"),
        ("Schild „أهلا“", None),
        ("Ω ё", None),
        ("Mehr Schatten", None),
        ("12 – ;", None),
        ("؟", None),
        ("", None),
    ],
)
def test_only_what_is_certain_is_said(text, tag):
    assert language_of(text) == tag
