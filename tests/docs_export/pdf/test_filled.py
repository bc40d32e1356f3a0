"""Whatever stands in every field at once: the file is valid, and all of it comes back whole and in order.

`HYPOTHESIS_PROFILE=thorough` tries many more texts, other ones on each run; CI the same few.
"""

import os

from hypothesis import HealthCheck, given, settings, strategies as st

from tests.docs_export.pdf.drawing import drawn
from tests.docs_export.pdf.filling import filled
from tests.docs_export.pdf.readback import lost
from tests.docs_export.pdf.reading import faults

_QUIET = {"deadline": None, "suppress_health_check": list(HealthCheck)}
settings.register_profile("quick", max_examples=4, derandomize=True, database=None, **_QUIET)
settings.register_profile("thorough", max_examples=300, **_QUIET)
PROFILE = settings.get_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

SMALL = drawn(300, 200)
NASTY = (
    "<b>fett</b> & &amp; &#0; <br/> <para> </para> ]]> <!-- <![CDATA[ <font name='x'>",
    "{{ x }} {% y %} {0} %s %d %LATE3% \x011\x01 ${z}",
    "(( ) \\( \\) \\\\ \\n \\101 <</S/P>> BT ET endstream endobj %%EOF",
    "a\u0301\u0327\u0308" * 12,
    "\ud800\udfff \ufdd0 \ufffe \U0010ffff \ue000 \x00\x07\x1b\x7f\x9f",
    "\u202eumgekehrt\u202c \u200b\u2060\ufeff\u00ad \u2028 \u2029 \v\f",
    "مرحبا بالعالم, שלום עולם, 中文, हिन्दी, ไทย, 한국어",
    "👩\u200d👩\u200d👧 👍🏽 🏳\ufe0f\u200d🌈 ☎\ufe0f 1\ufe0f\u20e3",
    "ﬁ ﷺ Ⅷ ǆ ½ Å K ſ İ ı ẞ",
    "https://x.de/" + "y" * 150,
    "Wort" * 90,
    "ein\xa0" * 40,
    "\n\n eins\n\n\nzwei \r\n drei\t",
)
LETTERS = st.characters(exclude_categories=())  # surrogates and all
TEXTS = st.one_of(
    st.text(LETTERS, min_size=1, max_size=60),
    st.lists(st.sampled_from(NASTY), min_size=1, max_size=3).map(" ".join),
    st.builds("".join, st.lists(st.sampled_from(sorted("aß<>&;%{}()\\ -\n\xa0\u0301\u200d😀א")), max_size=80)),
)


def check(rendered, content) -> None:
    path = rendered(content, resolve_photo=lambda source: SMALL)
    assert faults(path) == []
    assert lost(path, content) == []
    assert rendered.result.notes == []


def test_what_could_be_taken_for_something_else_is_text(rendered):
    check(rendered, filled(list(NASTY)))


@settings(PROFILE)
@given(texts=st.lists(TEXTS, min_size=3, max_size=8))
def test_any_texts_everywhere(rendered, texts):
    check(rendered, filled(texts))
