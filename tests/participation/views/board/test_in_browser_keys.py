"""The whole board with the keyboard alone: the focus is always somewhere, seen, and each change is told."""

import pytest
from playwright.sync_api import expect

from tests.participation.keys import check_focus, press, tab_to

from .browsing import card, control, focused, said, wall

pytestmark = [pytest.mark.once, pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def page(hung, open_board):
    page = open_board()
    page.set_viewport_size({"width": 820, "height": 600})
    return page


def expect_said(page, *words: str) -> None:
    for word in words:
        expect(page.locator("[data-said]")).to_contain_text(word)
    page.wait_for_timeout(200)
    check_focus(page)


def pick(page, *texts):
    for text in texts:
        press(page, control(page, text, "pick"), "Space")


def bar(page, name):
    return page.locator("[data-selection]").get_by_role("button", name=name)


def test_cards_are_moved_and_the_steps_are_undone(page):
    press(page, control(page, "Bank", "right"))
    expect_said(page, "„Bank“: jetzt in „Licht“")
    press(page, control(page, "Steg", "menu"))
    page.keyboard.press("Tab")
    assert check_focus(page) == "Licht"
    page.keyboard.press("Enter")
    expect_said(page, "„Steg“: jetzt in „Licht“")
    assert focused(page) == ("Steg", "menu")
    page.keyboard.press("Shift+ArrowUp")
    expect_said(page, "Platz 2 von 3")
    undo = page.get_by_role("button", name="Rückgängig")
    tab_to(page, undo)
    for _ in range(3):
        before = said(page)
        page.keyboard.press("Enter")
        expect(page.locator("[data-said]")).not_to_have_text(before)
    expect(undo).to_be_disabled()
    assert check_focus(page) == "Neue Kartengruppe"
    assert wall(page) == {"Noch ohne Kartengruppe": ["Name"], "Weg": ["Bank", "Steg"], "Licht": ["Tor"]}


def test_several_are_merged_and_split_off(page):
    pick(page, "Bank", "Tor")
    press(page, bar(page, "Zusammenführen"))
    expect(card(page, "Bank")).to_contain_text("Ebenso:")
    expect_said(page, "hängt jetzt unter „Bank“")
    assert focused(page) == ("Bank", "pick")
    pick(page, "Steg")
    press(page, bar(page, "Abtrennen"))
    expect(page.get_by_label("Name der Kartengruppe")).to_be_focused()
    page.keyboard.type("Ufer")
    page.keyboard.press("Enter")
    expect_said(page, "Ufer")
    assert wall(page)["Ufer"] == ["Steg"]
    assert focused(page) == ("Steg", "pick")


def test_group_is_renamed_and_a_dialog_given_up(page):
    pen = page.get_by_role("button", name="Kartengruppe „Weg“ ändern")
    press(page, pen)
    expect(page.get_by_label("Name der Kartengruppe")).to_be_focused()
    page.keyboard.press("Escape")
    expect(pen).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Name der Kartengruppe")).to_be_focused()
    page.keyboard.press("Control+A")
    page.keyboard.type("Schulweg")
    page.keyboard.press("Enter")
    expect_said(page, "Schulweg")
    expect(page.get_by_role("button", name="Kartengruppe „Schulweg“ ändern")).to_be_focused()


def test_card_is_blocked_and_another_becomes_an_outcome(page):
    pick(page, "Name")
    press(page, bar(page, "Sperren"))
    expect(page.get_by_label("Grund der Sperre")).to_be_focused()
    page.keyboard.type("Nennt eine Person")
    page.keyboard.press("Enter")
    expect(card(page, "Name")).to_contain_text("Gesperrt: Nennt eine Person")
    expect_said(page, "esperrt")
    assert focused(page) == ("Name", "pick")
    pick(page, "Bank")
    press(page, bar(page, "Ergebnis daraus machen"))
    expect(page.get_by_label("Kernsatz")).to_be_focused()
    page.keyboard.press("Enter")
    expect_said(page, "Ergebnis")
    assert focused(page) == ("Bank", "pick")


@pytest.mark.parametrize("width", [390, 820, 1280])
def test_menu_opens_above_the_bar_of_what_is_selected(hung, open_board, width):
    page = open_board()
    page.set_viewport_size({"width": width, "height": 520})
    control(page, "Bank", "pick").check()
    for text in ("Steg", "Tor"):
        control(page, text, "menu").scroll_into_view_if_needed()
        control(page, text, "menu").click()
        page.wait_for_timeout(200)
        menu, top = page.locator(".wb-menu").bounding_box(), page.locator("[data-selection]").bounding_box()["y"]
        assert (menu["y"] >= 0, menu["y"] + menu["height"] <= top) == (True, True)
        page.keyboard.press("Escape")
        assert focused(page) == (text, "menu")
