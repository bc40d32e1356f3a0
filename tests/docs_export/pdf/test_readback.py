"""The product's own reader finds all that was written."""

import re

import pikepdf
import pytest

from docs_export.pdf.readback import structure_text
from tests.docs_export.pdf import reading
from tests.docs_export.pdf.lindenhof import lindenhof
from tests.docs_export.pdf.test_documents import source_texts


def letters(text: str) -> str:
    return re.sub(r"\s", "", reading.normal(text))


def test_every_text_comes_back_in_order(rendered):
    document = lindenhof()
    path = rendered(document)
    told = structure_text(path)
    assert [text for text in source_texts(document) if letters(text) not in letters("".join(told))] == []
    assert set(alternatives(path)) <= set(told)


def alternatives(path) -> list[str]:
    with pikepdf.open(path) as pdf:
        elements = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary)]
        return [reading.normal(str(element.Alt)) for element in elements if "/Alt" in element and "/S" in element]


@pytest.mark.parametrize("text", ["Łódź", "ja ✓"])
def test_any_script_comes_back(rendered, text):
    assert text in structure_text(rendered(motto=text))
