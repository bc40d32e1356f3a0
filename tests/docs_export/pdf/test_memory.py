"""A worker lives for months: what a render needed is gone after it. `tests.benchmarks.memory` looks at the process."""

import gc
import io

from docs_export.pdf import hyphenation, render
from tests.docs_export.pdf.conftest import CREATED
from tests.docs_export.pdf.drawing import drawn
from tests.docs_export.pdf.filling import filled
from tests.docs_export.pdf.wehringhausen import wehringhausen


def held() -> int:
    gc.collect()
    return len(gc.get_objects())


def test_a_render_leaves_no_objects_behind():
    photo = drawn(90, 60)

    def make(number: int) -> None:
        content = filled([f"Nachbarschaftsfest{number} "], wehringhausen())
        render(content, io.BytesIO(), resolve_photo=lambda source: photo, created=CREATED)

    for number in range(3):
        make(number)
    before = held()
    for number in range(3, 11):
        make(number)
    # One document is thousands of objects; a single one that stayed alive would show.
    assert held() - before < 500


def test_words_of_past_documents_are_forgotten():
    limit = hyphenation._syllables.cache_info().maxsize
    for number in range(limit + 1000):
        hyphenation._syllables(f"Nachbarschaft{number:x}")
    assert hyphenation._syllables.cache_info().currsize == limit
    assert len(hyphenation._german().hd.cache) <= 1
