"""Searching as people do it: with the field in the head, with keys alone, on a phone, without a script."""

import pytest
from playwright.sync_api import expect

from tests.e2e.test_access import complaints

STATES = {
    "found": "/suche/?q=werkstatt",
    "filtered": "/suche/?q=Bank&art=karte",
    "filtered away": "/suche/?q=Bank&jahr=1999",
    "second page": "/suche/?q=stadtteil&seite=2",
    "suggested": "/suche/?q=Spilplatzz",
    "nothing": "/suche/?q=xyzzyxyzzy",
    "too short": "/suche/?q=x",
}
# What the demo content holds, whatever the database.
FOUND = {
    "Buergerwerkstatt": "Bürgerwerkstatt Uferweg",
    "Bürgerwerkstätten": "Bürgerwerkstatt Uferweg",
    "Uferpark": "Bürgerwerkstatt Uferpark",
}


@pytest.mark.parametrize("state", STATES)
def test_every_state_is_accessible(open_page, state):
    assert complaints(open_page(STATES[state])) == []


@pytest.mark.parametrize("question", FOUND)
def test_demo_content_is_found(open_page, question):
    page = open_page(f"/suche/?q={question}")
    expect(page.locator(".wb-hit h3").first).to_have_text(FOUND[question])


def test_field_in_the_head_without_script(open_page):
    page = open_page("/", java_script_enabled=False)
    page.get_by_role("searchbox", name="Auf dieser Website suchen").fill("Bank")
    page.keyboard.press("Enter")
    expect(page).to_have_url("/suche/?q=Bank")
    expect(page.get_by_role("searchbox")).to_have_value("Bank")


def test_link_in_the_head_of_a_phone(open_page):
    page = open_page("/", java_script_enabled=False)
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.querySelector('.wb-head').getBoundingClientRect().height") <= 60
    page.get_by_role("link", name="Suche").click()
    expect(page).to_have_url("/suche/")


def test_with_keys_alone(open_page):
    """From the field over the filters to a card and to its place on the page of its group."""
    page = open_page("/suche/")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("Bank")
    page.keyboard.press("Enter")
    expect(page.locator(".wb-count")).to_contain_text("Treffer für „Bank“")
    press_until(page, "summary", "Art")
    page.keyboard.press("Enter")
    press_until(page, "a", "Karte")
    page.keyboard.press("Enter")
    expect(page.locator(".wb-chip")).to_contain_text("Art: Karte")
    press_until(page, ".wb-hit a", "Bank ohne Lehne")
    page.keyboard.press("Enter")
    card = page.locator(":target")
    expect(card).to_contain_text("Bank ohne Lehne")
    expect(card).to_be_in_viewport()


def press_until(page, selector: str, text: str) -> None:
    """Go on with the tabulator until what has the focus is what is meant, and is seen to have it."""
    for _step in range(60):
        page.keyboard.press("Tab")
        focused = page.locator(f"{selector}:focus")
        if focused.count() and text in focused.inner_text():
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
            return
    raise AssertionError(f"{text} is not reached")
