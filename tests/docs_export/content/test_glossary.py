import pytest

from docs_export.content import dump, load, terms_in
from tests.docs_export.content.test_snapshot import CONTENT

BOLD = {"type": "paragraph", "runs": [{"text": "Quartiers", "bold": True}, {"text": "fonds"}]}


@pytest.mark.parametrize(
    ("term", "changes", "found"),
    [
        ("ISEK", {"central_question": "Was heißt das?\nISEK"}, True),
        ("ISEK", {"central_question": "Das ISEKonzept"}, False),
        ("ISEK", {"central_question": "Isek"}, False),
        ("B+", {"motto": "Mit B+ unterwegs"}, True),
        ("Quartiersfonds", {"method": {"blocks": [BOLD]}}, True),
        ("idea", {}, False),
    ],
)
def test_terms_are_whole_words_of_the_text(term, changes, found):
    assert terms_in(load(dump(CONTENT) | changes), [term]) == ({term} if found else set())


@pytest.mark.parametrize(
    "changes", [{"text_simple": "Das ISEK"}, {"follow_ups": [{"on": "1. Mai", "text": "Im ISEK"}]}]
)
def test_what_became_of_an_outcome_brings_in_no_term(changes):
    data = dump(CONTENT)
    data["groups"][0]["outcomes"][0] |= changes
    assert terms_in(load(data | {"history": [{"version": "1.1", "change_note": "ISEK ergänzt"}]}), ["ISEK"]) == set()
