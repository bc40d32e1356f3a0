"""What a person would mend with a ruler: the grid, and where pages break."""

from itertools import groupby, pairwise

import pytest

from docs_export.pdf import render
from docs_export.pdf.layout.grid import BOTTOM, FRAME_HEIGHT, HALF
from tests.docs_export.pdf.conftest import CREATED
from tests.docs_export.pdf.drawing import resolve
from tests.docs_export.pdf.lindenhof import lindenhof
from tests.docs_export.pdf.lines import off_grid, shown
from tests.docs_export.pdf.page_images import keep_pages
from tests.docs_export.pdf.reading import structure_text
from tests.docs_export.pdf.wehringhausen import wehringhausen


@pytest.fixture(scope="module", params=[wehringhausen, lindenhof])
def pieces(request, tmp_path_factory):
    """All text of a reference document with its place; its pages are kept as pictures."""
    target = tmp_path_factory.mktemp("typography") / "made.pdf"
    render(request.param(), target, resolve_photo=resolve, created=CREATED)
    keep_pages(target, request.param.__name__)
    return shown(target)


def pages_of(pieces):
    return [list(page) for _, page in groupby(pieces, key=lambda piece: piece.page)]


def test_all_text_stands_on_the_half_grid(pieces):
    assert len(pieces) > 200
    assert off_grid(pieces, HALF) == []


def test_text_beside_the_grid_is_found(pieces):
    moved = [pieces[7]._replace(y=pieces[7].y + 1), *pieces[8:]]
    assert off_grid(moved, HALF) == moved[:1]


def test_no_heading_is_the_last_line_of_a_page(pieces):
    assert [page[-1] for page in pages_of(pieces) if page[-1].tag.startswith("H")] == []


def test_no_page_is_half_empty(pieces):
    """But the last one and that before it, since the imprint is never torn."""
    inner = pages_of(pieces)[1:-2]
    assert [page[0].page for page in inner if min(piece.y for piece in page) > BOTTOM + FRAME_HEIGHT * 0.4] == []


def test_no_outcome_is_torn_wherever_the_page_ends(rendered):
    """Twenty groups, each with one more line of talk before its two outcomes."""
    two = [row.model_dump(mode="json") | {"is_key_finding": False} for row in wehringhausen().outcomes[:2]]
    talk = [
        {"type": "paragraph", "runs": [{"text": "\n".join("Es wurde beraten." for _ in range(n))}]}
        for n in range(12, 32)
    ]
    groups = [
        {"reference": f"WEH-SK7-AG{n}", "number": n, "title": "Wege", "discussion": {"blocks": [said]}, "outcomes": two}
        for n, said in enumerate(talk, 1)
    ]
    blocks = outcomes_of(shown(rendered(groups=groups)))
    assert len(blocks) == 2 * len(groups)
    assert [block[0] for block in blocks if len({piece.page for piece in block}) > 1] == []


def outcomes_of(pieces):
    """The pieces of each outcome: from its heading to the next heading."""
    blocks, inside = [], False
    for before, piece in pairwise(pieces):
        if piece.tag.startswith("H") and piece.tag != before.tag:
            inside = piece.tag == "H3"
            blocks += [[]] if inside else []
        if inside:
            blocks[-1].append(piece)
    return blocks


def test_many_key_findings_run_over_pages(rendered):
    row = wehringhausen().outcomes[0].model_dump(mode="json")
    plenary = {"reference": "WEH-SK7-PL", "kind": "plenary", "title": "Plenum"}
    made = rendered(groups=[plenary | {"outcomes": [row] * 40}])
    assert structure_text(made).count("Dringender Bedarf einer hauptamtlichen Koordinierungsstelle") >= 3 * 40
    assert off_grid(shown(made), HALF) == []


def test_many_cards_of_one_cluster_begin_below_their_heading(rendered):
    cards = [card.model_dump(mode="json") for card in lindenhof().groups[0].cards] * 3
    group = {"reference": "LIN-SK3-AG1", "number": 1, "title": "Wege", "summary": "Kurz."}
    pieces = shown(rendered(lindenhof(), groups=[group | {"clusters": [{"title": "Alle", "cards": cards}]}]))
    begin = next(piece.page for piece in pieces if piece.tag == "H3")
    assert begin in {piece.page for piece in pieces if piece.tag == "H1"}  # not on a page of its own
    assert len({piece.page for piece in pieces if piece.tag == "LBody" and piece.page >= begin}) > 1
