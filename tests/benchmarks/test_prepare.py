"""The HTML that WeasyPrint gets says what our file says; else the comparison would not be fair."""

import re
from collections import Counter
from html import unescape

import pytest

from tests.benchmarks.equality import words
from tests.benchmarks.measure import OURS, file_of, measure
from tests.benchmarks.prepare import CAMERA, READY, html_file, prepare


@pytest.mark.program("pdftotext")
def test_html_and_pdf_say_the_same(tmp_path):
    prepare(1, tmp_path)
    measure(OURS, 1, READY, tmp_path)
    assert _words(html_file(tmp_path, 1).read_text("utf-8")) == words(file_of(tmp_path, OURS, 1))
    ready, camera = ({file.name for file in (tmp_path / photos).iterdir()} for photos in (READY, CAMERA))
    assert ready == camera


def _words(html: str) -> Counter:
    body = html[html.index("<body") :]
    parted = re.sub(r"<(?!/?(?:span|a)\b)[^>]*>", " ", body)  # all but these two begin a word
    text = unescape(re.sub("<[^>]*>", "", parted))
    return Counter(re.sub("[\u00ad-]", "", text).replace("\xa0", " ").split())
