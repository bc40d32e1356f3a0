"""From typed lines to sent cards."""

import pytest
from playwright.sync_api import expect

from tests.participation.capture.page import card, expect_unsent, previewed, send

pytestmark = [pytest.mark.once, pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PASTE = """text => {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  document.getElementById('zeilen').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, cancelable: true}))
}"""


def test_typed_lines_are_shown_and_sent(open_table, stored):
    page = open_table()
    page.fill("#zeilen", "# Schulweg\n+ Der neue Zebrastreifen hilft *2\n! Licht am Tor #Licht\nBank")
    assert previewed(page) == ["Der neue Zebrastreifen hilft", "Licht am Tor", "Bank"]
    expect_unsent(page, 3)
    send(page)
    expect_unsent(page, 0)
    assert page.input_value("#zeilen") == ""
    assert previewed(page) == []
    assert stored() == [
        ("Der neue Zebrastreifen hilft", "strength", 2, "Schulweg"),
        ("Licht am Tor", "idea", 0, "Licht"),
        ("Bank", "", 0, "Schulweg"),
    ]
    expect(page.locator("[data-part=clusters] > div h3")).to_have_text(["Schulweg", "Licht"])
    expect(page.locator("[data-part=clusters] li [data-part=text]")).to_have_text(
        ["Bank", "Der neue Zebrastreifen hilft", "Licht am Tor"]
    )


def test_keys_insert_signs_where_the_cursor_is(open_table):
    page = open_table()
    page.get_by_role("button", name="Stärke").click()
    page.keyboard.type("Bank")
    page.get_by_role("button", name="Punkte").click()
    assert page.input_value("#zeilen") == "+ Bank *1"
    page.keyboard.type("3")
    page.keyboard.press("Enter")
    page.keyboard.type("Licht")
    page.get_by_role("button", name="Kartengruppe").click()
    page.keyboard.type("Tor")
    page.get_by_role("button", name="Idee").click()
    assert page.input_value("#zeilen") == "+ Bank *3\n! Licht #Tor"
    page.get_by_role("button", name="Frage").click()
    page.keyboard.type("straße")
    assert page.input_value("#zeilen") == "+ Bank *3\n? Licht #Torstraße"


def test_kind_chosen_by_a_tap_wins_over_the_sign(open_table, stored):
    page = open_table()
    page.fill("#zeilen", "+ Bank\nBahçe\nTor")
    first = page.locator("[data-part=preview-cards] > li").nth(0)
    first.click()
    first.get_by_label("Konflikt").check()
    first.get_by_role("button", name="Fertig").click()
    expect(first.locator("[data-part=choose]")).to_be_focused()
    second = page.locator("[data-part=preview-cards] > li").nth(1)
    second.click()
    second.get_by_label("Wunsch").check()
    second.get_by_label("Sprache").select_option("tr")
    assert second.locator("[data-part=text]").get_attribute("lang") == "tr"
    page.locator("#zeilen").press("Control+Home")
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowUp")
    page.keyboard.type("Ganz neu")  # marks stay with their lines
    send(page)
    expect_unsent(page, 0)
    assert stored() == [
        ("Ganz neu", "", 0, ""),
        ("Bank", "conflict", 0, ""),
        ("Bahçe", "wish", 0, ""),
        ("Tor", "", 0, ""),
    ]


def test_pasted_list_has_no_kind_until_one_is_chosen(open_table, stored):
    page = open_table()
    page.focus("#zeilen")
    page.evaluate(PASTE, "- Bank\n- Licht\n")
    assert page.input_value("#zeilen") == "Bank\nLicht"
    send(page)
    expect_unsent(page, 0)
    assert stored() == [("Bank", "", 0, ""), ("Licht", "", 0, "")]


def test_long_card_is_kept_whole_and_marked(open_table, stored):
    page = open_table()
    text = ("Licht am Tor " * 50).strip()
    page.fill("#zeilen", text)
    expect(page.locator("[data-part=preview] [data-part=long]")).to_be_visible()
    send(page)
    expect_unsent(page, 0)
    expect(card(page, "Licht").locator("[data-part=long]")).to_be_visible()
    assert [stored_text for stored_text, *_ in stored()] == [text]


def test_html_is_text(open_table):
    page = open_table()
    send(page, "<img src=x onerror=alert(1)> & <b>Bank</b>")
    expect(card(page, "Bank").locator("[data-part=text]")).to_have_text("<img src=x onerror=alert(1)> & <b>Bank</b>")
