import pytest
from django.core.exceptions import BadRequest
from django.test import RequestFactory

from website.runtime.query import LONGEST, Query


def query(text="") -> Query:
    return Query.of(RequestFactory().get("/liste/?" + text), "art", "jahr", "seite")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("", "/liste/"),
        ("art=&jahr=", "/liste/"),
        ("jahr=2016&art=a", "/liste/?art=a&jahr=2016"),
        ("art=a&art=b", "/liste/?art=b"),
        ("art=+a+&fremd=1", "/liste/?art=a"),
        ("art=%3Cb%3E%26%22", "/liste/?art=%3Cb%3E%26%22"),
        ("art=%FF", "/liste/?art=%EF%BF%BD"),
        ("jahr=" + "9" * LONGEST, "/liste/?jahr=" + "9" * LONGEST),
    ],
)
def test_address(text, address):
    assert query(text).address == address


@pytest.mark.parametrize("text", ["art=%00", "art=a%00b", "jahr=" + "9" * (LONGEST + 1)])
def test_what_no_form_sends(text):
    with pytest.raises(BadRequest):
        query(text)


def test_changes_keep_the_rest_and_the_order():
    chosen = query("jahr=2016&seite=3")
    assert chosen.having(art="a", seite="").address == "/liste/?art=a&jahr=2016"
    assert chosen.having(jahr="", seite=2).address == "/liste/?seite=2"
    assert (chosen["jahr"], chosen["art"]) == ("2016", "")
