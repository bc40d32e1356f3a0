"""Sorting by dragging, by buttons and by keys, one card and many."""

import pytest
from playwright.sync_api import expect

from .browsing import BEFORE, card, control, drag, focused, said, saved, wall

pytestmark = [pytest.mark.once, pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_dragged_with_the_mouse(hung, open_board):
    page = open_board()
    with saved(page):
        drag(page, card(page, "Tor"), card(page, "Steg"))
    assert wall(page) == BEFORE | {"Weg": ["Bank", "Tor", "Steg"], "Licht": []}
    with saved(page):
        drag(page, card(page, "Bank"), card(page, "Steg"), above=False)
    assert said(page) == "„Bank“: jetzt in „Weg“, Platz 3 von 3."
    for _ in range(2):
        with saved(page):
            page.get_by_role("button", name="Rückgängig").click()
    assert wall(page) == BEFORE
    expect(page.get_by_role("button", name="Rückgängig")).to_be_disabled()
    page.reload()
    assert wall(page) == BEFORE


def test_dragged_with_a_finger_that_rested(hung, open_board):
    page = open_board(has_touch=True)
    finger = page.context.new_cdp_session(page)
    source = card(page, "Tor").locator(".wb-card__text").bounding_box()
    target = card(page, "Bank").bounding_box()

    def touch(kind, x=None, y=None):
        points = [] if x is None else [{"x": x, "y": y}]
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    with saved(page):
        touch("touchStart", source["x"] + source["width"] / 2, source["y"] + source["height"] / 2)
        page.wait_for_timeout(600)
        touch("touchMove", target["x"] + 30, target["y"] + 20)
        touch("touchMove", target["x"] + 30, target["y"] + 8)
        touch("touchEnd")
    assert wall(page)["Weg"] == ["Tor", "Bank", "Steg"]


def test_moved_with_the_keyboard_alone(hung, open_board):
    page = open_board()
    control(page, "Bank", "right").focus()
    with saved(page):
        page.keyboard.press("Enter")
    assert (wall(page)["Licht"], said(page)) == (["Tor", "Bank"], "„Bank“: jetzt in „Licht“, Platz 2 von 2.")
    assert focused(page) == ("Bank", "left")  # there is nothing further to the right
    with saved(page):
        page.keyboard.press("Shift+ArrowUp")
    assert (wall(page)["Licht"], focused(page)) == (["Bank", "Tor"], ("Bank", "left"))
    control(page, "Bank", "menu").focus()
    page.keyboard.press("Enter")
    with saved(page):
        page.get_by_role("button", name="Noch ohne Kartengruppe").press("Enter")
    assert wall(page) == {"Noch ohne Kartengruppe": ["Name", "Bank"], "Weg": ["Steg"], "Licht": ["Tor"]}
    assert focused(page) == ("Bank", "menu")


def test_many_at_once(hung, open_board):
    page = open_board()
    bar = page.locator("[data-selection]")
    expect(bar).to_be_hidden()
    control(page, "Bank", "pick").check()
    control(page, "Tor", "pick").check()
    expect(bar).to_contain_text("2 ausgewählt")
    with saved(page):
        bar.get_by_role("button", name="Zusammenführen").click()
    assert wall(page) == BEFORE | {"Weg": ["Bank", "Steg"], "Licht": []}
    expect(card(page, "Bank")).to_contain_text("Ebenso:")
    for text in ("Bank", "Steg"):
        control(page, text, "pick").check()
    bar.get_by_role("button", name="Abtrennen").click()
    page.get_by_label("Name der Kartengruppe").fill("Neu")
    with saved(page):
        page.get_by_role("button", name="Anlegen").click()
    assert wall(page)["Neu"] == ["Bank", "Steg"]
    expect(page.locator("[data-count]")).to_have_text("3 Karten, davon 2 in 3 Kartengruppen")
    expect(bar).to_be_hidden()


def test_blocked_in_the_dialog_with_a_reason(hung, open_board):
    page = open_board()
    control(page, "Name", "pick").check()
    page.locator("[data-selection]").get_by_role("button", name="Sperren").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Grund der Sperre").fill("Nennt eine Person")
    with saved(page):
        dialog.get_by_role("button", name="Sperren").click()
    expect(card(page, "Name")).to_contain_text("Gesperrt: Nennt eine Person")


def test_name_that_exists_asks_in_the_dialog(hung, open_board):
    page = open_board()
    page.get_by_role("button", name="Kartengruppe „Weg“ ändern").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name der Kartengruppe").fill("Licht")
    dialog.get_by_role("button", name="Umbenennen").click()
    expect(dialog).to_contain_text("Sollen beide eine werden?")
    with saved(page):
        dialog.get_by_role("button", name="Ja, zusammenlegen").click()
    assert wall(page) == {"Noch ohne Kartengruppe": ["Name"], "Licht": ["Tor", "Bank", "Steg"]}


def test_what_became_of_an_outcome_is_seen(hung, open_board):
    page = open_board()
    control(page, "Bank", "pick").check()
    page.get_by_role("button", name="Ergebnis daraus machen").click()
    with saved(page):
        page.get_by_role("dialog").get_by_role("button", name="Ergebnis daraus machen").click()
    notice = page.locator("[data-notices]").get_by_text("Das Ergebnis steht jetzt im Entwurf der Seite.")
    expect(notice).to_be_in_viewport()


def test_nothing_stays_selected_after_merging(hung, open_board):
    """What is chosen next is not done to the merged card too."""
    page = open_board()
    for text in ("Bank", "Steg"):
        control(page, text, "pick").check()
    with saved(page):
        page.get_by_role("button", name="Zusammenführen").click()
    assert page.locator("[data-key=pick]:checked").count() == 0
    expect(page.locator("[data-selection]")).to_be_hidden()
