"""Cards to cut out: each word beside its own box, nothing beyond the line that is cut along."""

import re
import subprocess

import pikepdf

from docs_export.content import MaterialChoice
from docs_export.pdf import render_material

from .test_material import CREATED, NOTHING, material

CLEAR = 4  # points between a word and the next box
_WORD = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.+?)</word>')


def sheet_of_cards(tmp_path):
    target = tmp_path / "cards.pdf"
    with target.open("wb") as out:
        render_material(material(), MaterialChoice(**NOTHING | {"card_sheets": 1}), out, created=CREATED)
    return target


def words(path) -> list[tuple[float, float, float, str]]:
    """Left, right, middle from the lower edge of the page, and the word."""
    out = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, text=True, check=True).stdout
    height = float(re.search(r'<page width=".+?" height="(.+?)"', out)[1])
    places = [(*map(float, found[:4]), found[4]) for found in _WORD.findall(out)]
    return [(left, right, height - (top + bottom) / 2, word) for left, top, right, bottom, word in places]


def boxes(path) -> list[tuple[float, float, float, float]]:
    """Left, right, bottom and top of what is ticked."""
    found, saved, space = [], [], pikepdf.Matrix()
    with pikepdf.open(path) as pdf:
        for values, operator in pikepdf.parse_content_stream(pdf.pages[0]):
            if str(operator) == "q":
                saved.append(space)
            elif str(operator) == "Q":
                space = saved.pop()
            elif str(operator) == "cm":
                space = pikepdf.Matrix(*map(float, values)) @ space
            elif str(operator) == "re":
                x, y, width, height = map(float, values)
                found.append((space.e + x, space.e + x + width, space.f + y, space.f + y + height))
    return found


def test_no_word_touches_a_box(tmp_path):
    path = sheet_of_cards(tmp_path)
    ticks = boxes(path)
    assert len(ticks) == 6 * 7
    assert [
        word
        for left, right, middle, word in words(path)
        for begins, ends, bottom, top in ticks
        if bottom < middle < top and left < ends + CLEAR and right > begins - CLEAR
    ] == []


def test_each_card_asks_for_the_working_group(tmp_path):
    told = [word for *_place, word in words(sheet_of_cards(tmp_path))]
    assert (told.count("Arbeitsgruppe:"), told.count("Gruppe:")) == (6, 0)
