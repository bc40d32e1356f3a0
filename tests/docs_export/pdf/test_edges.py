"""Whatever was typed stays on the paper and in its own column."""

import re
from subprocess import run

import pytest

from docs_export.pdf.layout.grid import LEFT, WIDTH
from tests.docs_export.pdf.reading import structure_text

ADDRESS = "https://www.stadt-musterstadt.de/rathaus/" + "buergerbeteiligung/dokumentation/" * 6 + "2026.html?sprache=de"
ARABIC = "قال الأطفال: نريد ملعبًا جديدًا"
_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(.*?)</word>')


def words(path) -> list[tuple[float, float, float, str]]:
    """(left, top, right, text) in points, as poppler sees them."""
    told = run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return [(float(left), float(top), float(right), text) for left, top, right, text in _WORD.findall(told)]


@pytest.fixture
def everywhere(rendered):
    """A text as statement, discussion, card beside another, summary of a cluster, transcript and outcome."""

    def make(text: str):
        cards = [{"text": text, "kind_label": "Idee"}, {"text": "Nachbarkarte", "kind_label": "Idee"}]
        group = {
            "reference": "X-AG1",
            "number": 1,
            "title": "Wege",
            "summary": text,
            "discussion": text,
            "clusters": [{"title": "Bänke", "summary": text, "cards": cards}],
            "loose_cards": cards,
            "outcomes": [{"uuid": "1" * 32, "reference": "X-E1", "headline": "Bank", "text": text}],
        }
        return rendered(groups=[group], occasion=text, goals=text)

    return make


@pytest.mark.parametrize("text", [ADDRESS, f"Siehe {ADDRESS}!", f"Spalte\n{ARABIC}\nund weiter", f"{ARABIC}\nDeutsch"])
def test_text_stays_between_the_margins(everywhere, text):
    path = everywhere(text)
    beyond = [word for word in words(path) if word[0] < LEFT - 1 or word[2] > LEFT + WIDTH + 1]
    assert beyond == []
    assert structure_text(path).replace(" ", "").count(text.replace("\n", "").replace(" ", "")) >= 7


def test_lines_after_a_break_begin_where_the_first_does(everywhere):
    """Beside a line that runs from right to left, too."""
    begun = {round(word[0]) for word in words(everywhere(f"Eins\n{ARABIC}\nEins\nEins")) if word[3] == "Eins"}
    plain = {round(word[0]) for word in words(everywhere("Eins\nEins")) if word[3] == "Eins"}
    assert begun == plain
