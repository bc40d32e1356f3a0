"""General rules for the end of a page: what may be torn, what makes way, what stays whole."""

import pytest
from reportlab.platypus import KeepTogether

from docs_export.pdf.layout.breaks import together
from docs_export.pdf.layout.cards import cards
from docs_export.pdf.layout.grid import BASELINE, WIDTH, height_of
from docs_export.pdf.layout.text import Text
from docs_export.pdf.markup import plain
from docs_export.pdf.theme import Theme, variant
from tests.docs_export.pdf.lindenhof import board, cards as written, group, lindenhof
from tests.docs_export.pdf.lines import shown
from tests.docs_export.pdf.readback import lost
from tests.docs_export.pdf.reading import faults, structure_text

THEME = Theme("#0B5563")
TALK = "\n".join("Es wurde beraten." for _ in range(36))
BOARD, RESULT, OUTLOOK = "Pinnwand der Gruppe", "Ergebnisse der Arbeitsgruppe", "Wie es in der Gruppe"


def order(path) -> list[str]:
    told = structure_text(path)
    return sorted((BOARD, RESULT, OUTLOOK), key=told.rindex)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [(4, [BOARD, RESULT, OUTLOOK]), (16, [RESULT, BOARD, OUTLOOK]), (28, [BOARD, RESULT, OUTLOOK])],
)
def test_board_makes_way_for_outcomes_that_still_have_room(rendered, lines, expected):
    """With little talk both have room, with much talk neither has: then they stand in their order."""
    only = {"clusters": [], "loose_cards": [], "photos": [board(1)], "discussion": TALK[: lines * 18]}
    one = group(1).model_copy(update={"guiding_questions": (), "key_statements": (), "next_meeting": "Mai"})
    content = lindenhof(groups=(one.model_validate(one.model_dump() | only),))
    path = rendered(content)
    assert order(path) == expected
    assert faults(path) == []
    assert lost(path, content) == []


@pytest.mark.parametrize("entries", range(0, 36, 6))
def test_imprint_is_never_torn(rendered, entries):
    glossary = [{"term": f"Wort {n}", "explanation": "Was es heißt."} for n in range(entries)]
    pieces = shown(rendered(glossary=glossary))
    start = max(i for i, piece in enumerate(pieces) if piece.tag == "H1")
    assert {piece.page for piece in pieces[start:]} == {pieces[-1].page}


@pytest.mark.parametrize(("count", "lines", "expected"), [(4, 9, [4]), (5, 4, [5]), (6, 7, [4, 2]), (11, 15, [9, 2])])
def test_cards_are_torn_with_four_before_the_break_and_two_behind_it(count, lines, expected):
    (columns,) = cards(THEME, tuple(card.model_copy(update={"text": "Kurz"}) for card in written(0, count)))
    columns.wrap(WIDTH, 1e6)
    parts = columns.split(WIDTH, lines * BASELINE / 2) or [columns]
    assert [len(part.placed) for part in parts] == expected


@pytest.mark.parametrize(("paragraphs", "blocks"), [(5, 1), (6, 6)])
def test_only_short_blocks_are_kept_whole(paragraphs, blocks):
    assert len(together([Text(plain("Satz"), THEME.body) for _ in range(paragraphs)])) == blocks


def test_space_between_two_counts_once():
    above, below = (
        Text(plain("Satz"), variant(THEME.base, **space)) for space in ({"spaceAfter": 9}, {"spaceBefore": 5})
    )
    assert height_of([above, below]) == 2 * BASELINE + 9
    assert height_of([KeepTogether([above]), KeepTogether([below])]) == 2 * BASELINE + 9
    assert height_of([below, above]) == 2 * BASELINE + 5 + 9
