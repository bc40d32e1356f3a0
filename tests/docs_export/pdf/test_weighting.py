"""What the dots say: clusters and single cards in one chart, the most first."""

import pytest

from docs_export.content import Options
from tests.docs_export.pdf.readback import elements

GROUP = {"reference": "WEH-SK7-AG1", "number": 1, "title": "Wege", "dot_rule": "drei Punkte je Person"}
CLUSTER = {"title": "Licht", "cards": [{"text": "Heller", "dots": 2}], "dots": 5}
LOOSE = [{"text": "Bänke", "dots": 20}, {"text": "Ohne", "dots": 0}]
MANY = [{"text": f"Karte {n}", "dots": n} for n in range(1, 43)]
RULE = "Regel: drei Punkte je Person."


def chart(path) -> list[str]:
    """The cells of the chart and the remark below it."""
    texts = [text for _kind, text in elements(path)]
    start = texts.index("Klebepunkte") - 1
    end = next(i for i in range(start, len(texts)) if RULE in texts[i])
    return texts[start : end + 1]


@pytest.mark.parametrize(
    ("group", "shown"),
    [
        ({"clusters": [CLUSTER], "loose_cards": LOOSE}, ["Kartengruppe oder Karte", "Bänke 20 Licht 5"]),
        ({"clusters": [CLUSTER]}, ["Kartengruppe", "Licht 5"]),
        ({"loose_cards": LOOSE}, ["Karte", "Bänke 20"]),
        ({"clusters": [CLUSTER | {"cards": [], "title": "lang " * 40}]}, ["Kartengruppe", f"{'lang ' * 40}5"]),
    ],
)
def test_whatever_has_dots_is_in_the_chart(rendered, group, shown):
    what, _head, *cells, _rule = chart(rendered(groups=[GROUP | group]))
    assert [what, " ".join(cells)] == shown


def test_what_is_too_much_for_the_chart_is_counted(rendered):
    told = chart(rendered(groups=[GROUP | {"loose_cards": MANY}]))
    assert (told[2:4], told[-2]) == (["Karte 42", "42"], "13")
    assert told[-1].startswith(f"… und 12 weitere. {RULE}")


def test_an_excerpt_without_cards_counts_those_of_the_chart(rendered):
    group = GROUP | {"clusters": [CLUSTER], "loose_cards": LOOSE}
    told = chart(rendered(groups=[group], options=Options(cards=False)))
    assert told[:4] == ["Kartengruppe", "Klebepunkte", "Licht", "5"]
    assert told[-1].startswith(f"… und 1 weitere. {RULE}")
