"""The table's page with the keyboard alone: the focus is always somewhere, seen, and each change is told."""

import pytest
from playwright.sync_api import expect

from tests.participation.capture.page import card, expect_unsent, previewed, send
from tests.participation.capture.test_device import picture
from tests.participation.keys import check_focus, press, tab_to

pytestmark = [pytest.mark.once, pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def expect_told(page, sentence, name="live"):
    expect(page.locator(f"[data-part={name}]")).to_have_text(sentence)


def button(page, name, text=""):
    return (card(page, text) if text else page).get_by_role("button", name=name, exact=True)


def test_lines_are_written_and_their_kind_is_chosen(open_table, stored):
    page = open_table()
    press(page, page.locator("[data-key='+']"))
    expect(page.locator("#zeilen")).to_be_focused()
    check_focus(page)
    page.keyboard.type("Bank\nLicht")
    assert previewed(page) == ["Bank", "Licht"]
    second = page.locator("[data-part=preview-cards] > li").nth(1)
    press(page, second.locator("[data-part=choose]"))
    expect(second.get_by_label("keine")).to_be_focused()
    page.keyboard.press("ArrowUp")  # round to the last one
    expect(second.get_by_label("Konflikt")).to_be_checked()
    check_focus(page)
    page.keyboard.press("Escape")
    expect(second.locator("[data-part=panel]")).to_have_count(0)
    expect(second.locator("[data-part=choose]")).to_be_focused()
    check_focus(page)
    press(page, button(page, "Jetzt senden"))
    expect_unsent(page, 0)
    expect_told(page, "Alles gesendet")
    assert check_focus(page) == "Jetzt senden"
    assert stored() == [("Bank", "strength", 0, ""), ("Licht", "conflict", 0, "")]


def test_sent_cards_are_counted_changed_and_withdrawn(open_table, stored):
    page = open_table()
    send(page, "Bank\nLicht")
    expect_unsent(page, 0)
    press(page, button(page, "Ein Punkt mehr", "Bank"))
    expect_told(page, "Punkte: 1", "counted")
    expect_unsent(page, 0)
    tab_to(page, button(page, "Ein Punkt weniger", "Bank"), "Shift+Tab")
    page.keyboard.press("Enter")
    expect_told(page, "Punkte: 0", "counted")
    expect(button(page, "Ein Punkt mehr", "Bank")).to_be_focused()
    expect_unsent(page, 0)
    change = button(page, "Ändern", "Bank")
    tab_to(page, change, "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Wortlaut")).to_be_focused()
    page.keyboard.type("x")
    page.keyboard.press("Escape")
    expect(page.get_by_label("Wortlaut")).to_have_count(0)
    expect(change).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Control+A")
    page.keyboard.type("Zwei Stühle")
    press(page, button(page, "Speichern"))
    expect_unsent(page, 0)
    expect(button(page, "Ändern", "Zwei Stühle")).to_be_focused()
    check_focus(page)
    page.keyboard.press("Enter")
    press(page, button(page, "Zurückziehen"))
    expect(button(page, "Ja, zurückziehen")).to_be_focused()
    page.keyboard.press("Enter")
    expect_told(page, "Die Karte ist zurückgezogen.")
    expect(page.get_by_role("heading", name="Schon gesendet")).to_be_focused()
    assert [text for text, *_ in stored()] == ["Licht"]


def test_focus_follows_a_card_that_is_sent_meanwhile(open_table):
    page = open_table()
    page.context.set_offline(True)
    send(page, "Bank")
    press(page, button(page, "Ein Punkt mehr", "Bank"))
    expect_unsent(page, 2)
    page.context.set_offline(False)
    expect_unsent(page, 0)
    expect(page.locator("[data-part=waiting-cards] li")).to_have_count(0)
    expect(button(page, "Ein Punkt mehr", "Bank")).to_be_focused()


def test_focus_stays_above_the_bar_when_its_sentence_grows(open_table):
    page = open_table()
    page.set_viewport_size({"width": 390, "height": 700})
    send(page, "\n".join(f"Bank {n}" for n in range(8)))
    expect_unsent(page, 0)
    more = button(page, "Ein Punkt mehr", "Bank 3")
    tab_to(page, more)
    more.evaluate("item => scrollBy(0, item.getBoundingClientRect().bottom - innerHeight + 90)")
    page.locator("[data-part=kept]").evaluate("small => { small.textContent = 'Ohne Netz '.repeat(30) }")
    page.locator("[data-part=state]").evaluate("state => { state.hidden = false }")
    page.wait_for_function("() => parseFloat(document.documentElement.style.getPropertyValue('--bar')) > 150")
    check_focus(page)


def test_draft_is_saved_as_a_file(open_table):
    page = open_table()
    page.fill("#zeilen", "Bank")
    with page.expect_download():
        press(page, button(page, "Entwurf als Datei sichern"))
    expect_told(page, "Die Datei ist gesichert. Geben Sie sie der Moderation.")
    assert check_focus(page) == "Entwurf als Datei sichern"


def test_focus_is_not_lost_while_a_photo_is_sent(open_table):
    page = open_table()
    page.get_by_label("Nein").check()
    page.set_input_files("[name=file]", picture(400, 300))
    press(page, button(page, "Foto senden"))
    expect(page.locator("[data-part=photo-status]")).to_contain_text("Das Foto ist gesendet.")
    assert check_focus(page) == "Foto senden"
