"""The list of events while it is narrowed, by keyboard too, and an event's data for machines, as a browser has them."""

import pytest

from .test_access import EVENT, complaints

LIST = "/veranstaltungen/"


@pytest.mark.parametrize("query", ["?art=stadtteilkonferenz&stadtteil=lindenhof", "?art=stadtteilkonferenz&jahr=2027"])
def test_narrowed_list_is_accessible(open_page, query):
    assert complaints(open_page(LIST + query)) == []


def test_policy_reports_nothing(open_page):
    """A block of data is nothing that a browser would run."""
    page = open_page(LIST)
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(EVENT)
    assert page.locator("script[type='application/ld+json']").count() == 1
    assert said == []


def test_by_keyboard_to_a_filter_and_back(open_page):
    page = open_page(LIST)
    page.locator("summary", has_text="Art").focus()
    for key in ("Enter", "Tab", "Enter"):
        page.keyboard.press(key)
    page.wait_for_url("**/veranstaltungen/?art=stadtteilkonferenz")
    page.locator(".wb-chip").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/veranstaltungen/")
    assert page.locator(".wb-chip").count() == 0
