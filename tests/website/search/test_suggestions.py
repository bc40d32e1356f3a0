"""How far two words are apart: letters changed, added, left out, swapped."""

import pytest

from website.search.suggestions import distance

pytestmark = pytest.mark.once


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [
        ("bank", "bank", 0),
        ("bank", "bahn", 2),
        ("spielplats", "spielplatz", 1),
        ("spilplatz", "spielplatz", 1),
        ("speilplatz", "spielplatz", 1),
        ("bnak", "bank", 1),
        ("bank", "werkstatt", None),
        ("", "ab", 2),
        ("ab", "", 2),
    ],
)
def test_distance(one, other, steps):
    assert distance(one, other, 2) == steps
    assert distance(other, one, 2) == steps
