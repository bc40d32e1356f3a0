"""The list of events, a series and an event as a browser shows them: accessible, and quiet in the console."""

from pathlib import Path

import pytest

AXE = Path(__file__).with_name("vendor") / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]
ADDRESSES = {
    "list": "/veranstaltungen/",
    "narrowed": "/veranstaltungen/?art=stadtteilkonferenz&stadtteil=lindenhof",
    "nothing": "/veranstaltungen/?art=stadtteilkonferenz&jahr=2027",
    "series": "/lindenhof/stadtteilkonferenz/",
    "event": "/lindenhof/stadtteilkonferenz/3/",
}
WINDOWS = [(320, "light"), (320, "dark"), (1280, "light"), (1280, "dark")]


@pytest.mark.parametrize("name", ADDRESSES)
def test_everybody_can_read_it(open_page, name):
    for width, scheme in WINDOWS:
        page = open_page(ADDRESSES[name], color_scheme=scheme, bypass_csp=True)
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate("document.querySelectorAll('details').forEach(part => (part.open = true))")
        page.evaluate(AXE.read_text())
        found = page.evaluate("rules => axe.run({runOnly: rules})", RULES)
        assert [(each["id"], [node["target"] for node in each["nodes"]]) for each in found["violations"]] == []
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0


def test_policy_reports_nothing(open_page):
    """The block of data for machines stands in the page and is none of the policy's business."""
    page = open_page("/veranstaltungen/")
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(ADDRESSES["event"])
    assert page.locator("script[type='application/ld+json']").count() == 1
    assert said == []


def test_by_keyboard_to_a_filter_and_back(open_page):
    page = open_page("/veranstaltungen/")
    page.locator("summary", has_text="Art").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/veranstaltungen/?art=stadtteilkonferenz")
    chip = page.locator(".wb-chip")
    assert chip.inner_text().split("\n")[0].startswith("Art: Stadtteilkonferenz")
    chip.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/veranstaltungen/")
    assert page.locator(".wb-chip").count() == 0
