"""With the smallest filter there can be: words by their first letter and by their length."""

from collections import Counter

import pytest
from django.core.exceptions import BadRequest
from django.template.loader import render_to_string
from django.test import RequestFactory

from tests.website.html import Html
from website.runtime.filters import Choice, Filter, Filters
from website.runtime.query import Query

WORDS = ["Bank", "Baum", "Boden", "Weg", "Wiese"]


class ByRule(Filter):
    def __init__(self, name, label, rule):
        self.name, self.label, self.rule = name, label, rule

    def title(self, value):
        return value if value in {self.rule(word) for word in WORDS} else ""

    def narrow(self, found, value):
        return [word for word in found if self.rule(word) == value]

    def choices(self, found):
        return [Choice(value, value, count) for value, count in sorted(Counter(map(self.rule, found)).items())]


LETTER = ByRule("anfang", "Anfang", lambda word: word[0])
LENGTH = ByRule("laenge", "Länge", lambda word: str(len(word)))


def filters(text="") -> Filters:
    request = RequestFactory().get("/liste/?" + text)
    return Filters(Query.of(request, "q", "anfang", "laenge", "seite"), [LETTER, LENGTH])


def offered(found: Filters) -> dict:
    return {
        group.label: [(choice.value, choice.count, choice.address, choice.is_chosen) for choice in group.choices]
        for group in found.groups(WORDS)
    }


def test_each_choice_is_counted_among_what_the_others_leave():
    assert offered(filters()) == {
        "Anfang": [("B", 3, "/liste/?anfang=B", False), ("W", 2, "/liste/?anfang=W", False)],
        "Länge": [
            ("3", 1, "/liste/?laenge=3", False),
            ("4", 2, "/liste/?laenge=4", False),
            ("5", 2, "/liste/?laenge=5", False),
        ],
    }
    chosen = filters("anfang=W&seite=2&q=e")
    assert chosen.narrow(WORDS) == ["Weg", "Wiese"]
    assert offered(chosen) == {
        "Anfang": [("B", 3, "/liste/?q=e&anfang=B", False), ("W", 2, "/liste/?q=e&anfang=W", True)],
        "Länge": [("3", 1, "/liste/?q=e&anfang=W&laenge=3", False), ("5", 1, "/liste/?q=e&anfang=W&laenge=5", False)],
    }


def test_chips_take_one_filter_away():
    chosen = filters("anfang=W&laenge=4&q=e&seite=3")
    assert [(chip.label, chip.choice, chip.address) for chip in chosen.chips()] == [
        ("Anfang", "W", "/liste/?q=e&laenge=4"),
        ("Länge", "4", "/liste/?q=e&anfang=W"),
    ]
    assert chosen.narrow(WORDS) == []
    assert chosen.without == "/liste/?q=e"


def test_filter_with_one_choice_is_offered_only_while_it_is_chosen():
    assert list(offered(filters("laenge=3"))) == ["Länge"]
    assert list(offered(filters("laenge=3&anfang=W"))) == ["Anfang", "Länge"]


@pytest.mark.parametrize("text", ["anfang=X", "anfang=W&laenge=99", "laenge=%F0%9F%98%80"])
def test_unknown_choice(text):
    with pytest.raises(BadRequest):
        filters(text)


def test_components():
    chosen = filters("anfang=W")
    context = {"groups": chosen.groups(WORDS), "filters": chosen, "counted": "2 Wörter"}
    text = render_to_string("components/filter.html", context) + render_to_string("components/chips.html", context)
    html = Html(f"<body>{text}</body>")
    assert html.texts("a") == ["B Anzahl: 3", "W Anzahl: 2", "3 Anzahl: 1", "5 Anzahl: 1", "Anfang: W Filter entfernen"]
    assert html.all("a")[-1]["href"] == "/liste/"
    assert [link.get("aria-current") for link in html.all("a")] == [None, "true", None, None, None]
    assert html.texts("p") == ["2 Wörter"]
