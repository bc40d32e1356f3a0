"""What is pasted: lists lose their bullets and have no kind, cells become lines."""

import pytest

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("pasted", "lines"),
    [
        pytest.param("ein Wort", None, id="one piece is pasted as always"),
        pytest.param("- Bank\n- Licht\n", "Bank\nLicht", id="list of dashes"),
        pytest.param("– Bank\r\n— Licht", "Bank\nLicht", id="long dashes"),
        pytest.param("•\tBank\n•\tLicht", "Bank\nLicht", id="Word puts a tab behind its bullets"),
        pytest.param("1. Bank\n2. Licht", "Bank\nLicht", id="numbers"),
        pytest.param("a) Bank\nb) Licht", "Bank\nLicht", id="letters"),
        pytest.param("1.\tBank\n2.\tLicht", "Bank\nLicht", id="numbers of Word"),
        pytest.param("- + Bank\n- Licht", "\\+ Bank\nLicht", id="a sign behind the bullet is text"),
        pytest.param("+ Bank\n- dunkel", "+ Bank\n- dunkel", id="signs are meant"),
        pytest.param("Es fehlen:\n- Bank\n- Licht", "Es fehlen:\nBank\nLicht", id="list below a sentence"),
        pytest.param("·\tBank\no\tam Tor\n§\taus Holz", "Bank\nam Tor\naus Holz", id="levels of Word"),
        pytest.param("+ hell\n- dunkel\n- kalt", "+ hell\n- dunkel\n- kalt", id="signs are meant"),
        pytest.param("- dunkel\n\nBank", "- dunkel\nBank", id="not all lines"),
        pytest.param("Bank\t3\nLicht\t\n", "Bank 3\nLicht", id="a range of cells"),
        pytest.param('"Bank\nam ""Tor"""\tWeg\n', 'Bank am "Tor" Weg', id="a line break within a cell"),
    ],
)
def test_pasted(call, pasted, lines):
    assert call("keys", "readPasted", pasted) == lines
