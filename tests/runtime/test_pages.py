import pytest
from django.http import Http404
from django.template.loader import render_to_string
from django.test import RequestFactory

from tests.website.html import Html
from website.runtime.pages import Pages
from website.runtime.query import Query


def pages(text="", number=100) -> Pages:
    return Pages(Query.of(RequestFactory().get("/liste/?" + text), "q", "seite"), range(number), 10)


def links(found: Pages) -> str:
    return " ".join(f"[{link.number}]" if link.is_current else str(link.number or "…") for link in found.links)


@pytest.mark.parametrize(
    ("text", "items", "ways"),
    [
        ("", range(10), ("", "/liste/?seite=2")),
        ("seite=1", range(10), ("", "/liste/?seite=2")),
        ("seite=2&q=Weg", range(10, 20), ("/liste/?q=Weg", "/liste/?q=Weg&seite=3")),
        ("seite=10", range(90, 100), ("/liste/?seite=9", "")),
    ],
)
def test_part_and_ways(text, items, ways):
    found = pages(text)
    assert found.items == list(items)
    assert (found.previous, found.following) == ways
    assert found.total == 100


@pytest.mark.parametrize("value", ["0", "11", "-1", "1.0", "01", "zwei", "²", "٣", "1e1", "999999", "9" * 30, "%FF"])
def test_there_is_no_such_page(value):
    with pytest.raises(Http404):
        pages(f"seite={value}")


def test_empty_list_has_one_page():
    found = pages(number=0)
    assert (found.items, found.last, found.total) == ([], 1, 0)
    with pytest.raises(Http404):
        pages("seite=2", number=0)


@pytest.mark.parametrize(
    ("number", "row"), [(1, "[1] 2 … 10"), (5, "1 … 4 [5] 6 … 10"), (10, "1 … 9 [10]"), (3, "1 2 [3] 4 … 10")]
)
def test_row_of_pages(number, row):
    assert links(pages(f"seite={number}")) == row


def test_component():
    html = Html("<body>" + render_to_string("components/pages.html", {"pages": pages("seite=2&q=%22%3E")}) + "</body>")
    assert html.texts("a") == ["Zurück", "Seite 1", "Seite 2", "Seite 3", "Seite 10", "Weiter"]
    assert [link["href"] for link in html.all("a")][:3] == [
        "/liste/?q=%22%3E",
        "/liste/?q=%22%3E",
        "/liste/?q=%22%3E&seite=2",
    ]
    assert [link["text"] for link in html.all("a") if link.get("aria-current") == "page"] == ["Seite 2"]


def test_one_page_needs_no_row():
    assert render_to_string("components/pages.html", {"pages": pages(number=10)}).strip() == ""
