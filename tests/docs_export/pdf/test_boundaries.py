"""What this package may know, and what asking for it may cost."""

import subprocess
import sys
from pathlib import Path

import pytest

from docs_export.pdf.hyphenation import pairs, soften
from docs_export.pdf.markup import plain, tie

SOURCES = sorted(Path("docs_export/pdf").rglob("*.py")) + sorted(Path("docs_export/content").rglob("*.py"))


def test_importing_the_package_does_not_import_reportlab():
    program = "import sys, docs_export.pdf; sys.exit(any(m.startswith(('reportlab', 'pyphen')) for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_tagged_layer_knows_nothing_of_the_domain():
    for path in Path("docs_export/pdf/tagged").glob("*.py"):
        assert "docs_export" not in path.read_text("utf-8")
        assert "from .." not in path.read_text("utf-8")


def test_files_stay_small():
    lengths = {path.name: len(path.read_text("utf-8").splitlines()) for path in SOURCES}
    assert max(lengths.values()) <= 300


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        (
            "am 14. April um 10 Uhr in der Halle der Nachbarschaft",
            "am 14.~April um 10~Uhr in der Halle der~Nachbarschaft",
        ),
        ("Wort", "Wort"),
        ("eine ziemlich lange Nachbarschaftsvereinigung", "eine ziemlich lange Nachbarschaftsvereinigung"),
    ],
)
def test_what_belongs_together_is_tied(text, tied):
    assert tie(text) == tied.replace("~", "\xa0")


@pytest.mark.parametrize(
    ("typed", "markup"),
    [
        ("<b> & \"'", "&lt;b&gt; &amp; \"'"),
        ("a\nb", "a<br/>b"),
        ("ja ✓", 'ja <font name="Symbols">✓</font>'),
    ],
)
def test_typed_text_is_escaped(typed, markup):
    assert plain(typed) == markup


def test_words_break_at_german_syllables():
    assert next(pairs("Nachbarschaft")) == ("Nachbar", "schaft")


@pytest.mark.parametrize(
    "address", ["https://werkstattbuch.example/sehr/lange/adresse", "stadtteil.buero@musterstadt.example"]
)
def test_addresses_get_no_hyphens(address):
    assert soften(address) == address


def test_no_second_hyphen_behind_one():
    assert soften("LIN-SK1-AG2-E01") == "LIN-SK1-AG2-E01"
