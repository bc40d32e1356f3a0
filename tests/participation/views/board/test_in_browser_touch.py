"""The board on a telephone: a finger that rests lifts a card, one that moves at once scrolls the page."""

import pytest
from playwright.sync_api import expect

from .browsing import BEFORE, card, control, saved, wall

pytestmark = [pytest.mark.once, pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PHONE = {"width": 390, "height": 844}
REST = 600  # ms


@pytest.fixture
def page(hung, open_board):
    page = open_board(has_touch=True, is_mobile=True)
    page.set_viewport_size(PHONE)
    page.finger = page.context.new_cdp_session(page)
    return page


def touch(page, kind, x=None, y=None):
    points = [] if x is None else [{"x": x, "y": y}]
    page.finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def middle(item):
    box = item.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_card_is_dragged_by_a_finger_that_rests(page):
    card(page, "Tor").scroll_into_view_if_needed()
    x, y = middle(card(page, "Tor").locator(".wb-card__text"))
    target = card(page, "Steg").bounding_box()
    with saved(page):
        touch(page, "touchStart", x, y)
        page.wait_for_timeout(REST)
        touch(page, "touchMove", x, (y + target["y"]) / 2)
        touch(page, "touchMove", target["x"] + 40, target["y"] + 6)
        touch(page, "touchEnd")
    assert wall(page) == BEFORE | {"Weg": ["Bank", "Tor", "Steg"], "Licht": []}


def test_swipe_over_cards_scrolls_and_moves_none(page):
    page.set_viewport_size({"width": 390, "height": 500})
    card(page, "Name").scroll_into_view_if_needed()
    x, y = middle(card(page, "Name").locator(".wb-card__text"))
    before = page.evaluate("scrollY")
    touch(page, "touchStart", x, y)
    for way in range(20, 220, 20):
        touch(page, "touchMove", x, y - way)
    touch(page, "touchEnd")
    page.wait_for_timeout(300)
    assert page.evaluate("scrollY") > before + 100
    expect(page.locator(".wb-ghost")).to_have_count(0)
    assert wall(page) == BEFORE


def test_menu_and_bar_are_used_by_tapping(page):
    control(page, "Bank", "menu").tap()
    with saved(page):
        page.locator(".wb-menu").get_by_role("button", name="Licht").tap()
    assert wall(page) == BEFORE | {"Weg": ["Steg"], "Licht": ["Tor", "Bank"]}
    control(page, "Steg", "pick").tap()
    bar = page.locator("[data-selection]")
    bar.get_by_role("button", name="Verschieben").tap()
    with saved(page):
        page.get_by_role("dialog").get_by_role("button", name="Licht").tap()
    assert wall(page)["Licht"] == ["Tor", "Bank", "Steg"]
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
