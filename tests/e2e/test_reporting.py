"""From an error on a page to the office's desk, with keys alone and without a script; every state looked at."""

import re

import pytest

from website.demo.logins import REDAKTION

from .test_access import complaints
from .waiting import wait_until

OUTCOME = "/melden/?zu=LIN-SK3-PL-E01"
PASSWORD = "schreiben-und-einreichen"
TEXT = "Die Lampe steht nicht am Wehr, sondern an der Brücke."


def send(page):
    page.get_by_role("button", name="Meldung senden").press("Enter")


def focused(page) -> str:
    return page.evaluate("document.activeElement.id")


@pytest.mark.parametrize("path", [OUTCOME, "/barriere-melden/?zu=LIN"])
def test_form_is_accessible_in_every_state(open_page, path):
    page = open_page(path)
    assert complaints(page) == []
    page.locator("#id_email").fill("keine Adresse")
    send(page)
    page.locator("#fehler").wait_for()
    assert complaints(page) == []
    page.locator("#id_text").fill(TEXT)
    page.locator("#id_email").fill("")
    send(page)
    page.get_by_role("heading", name="Danke für Ihre Meldung").wait_for()
    assert complaints(page) == []


def test_faults_with_keys_alone(open_page):
    """Without a script: the focus is on the summary, and each of its links leads to its field."""
    page = open_page(OUTCOME, java_script_enabled=False)
    page.locator("#id_phone").fill("1" * 70)
    send(page)
    page.locator("#fehler").wait_for()
    assert page.title().startswith("Fehler in der Eingabe:")


def test_focus_is_on_the_summary_then_on_the_field(open_page):
    page = open_page(OUTCOME)
    page.locator("#id_phone").fill("1" * 70)
    send(page)
    page.locator("#fehler").wait_for()
    wait_until(page, "() => document.activeElement.id === 'fehler'")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert focused(page) == "id_text"
    page.keyboard.type(TEXT)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert focused(page) == "id_phone"
    assert page.locator("#id_phone").input_value() == "1" * 70
    page.keyboard.type("0123")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Danke für Ihre Meldung").wait_for()
    page.get_by_role("link", name="Zurück zur Seite").press("Enter")
    page.wait_for_url(re.compile("/lindenhof/stadtteilkonferenz/3/#LIN-SK3-PL-E01$"))


def test_note_reaches_the_desk(open_page, sign_in):
    page = open_page(OUTCOME, java_script_enabled=False)
    page.locator("#id_text").fill("Auf den Tisch damit.")
    send(page)
    page.get_by_role("heading", name="Danke für Ihre Meldung").wait_for()
    desk = sign_in(REDAKTION, PASSWORD)
    desk.goto("/admin/report/")
    desk.get_by_role("link", name="Auf den Tisch damit.").click()
    desk.get_by_label("Vermerk").fill("Berichtigt.")
    desk.get_by_role("button", name="Erledigt", exact=True).click()
    desk.get_by_text("Die Meldung ist erledigt.").wait_for()
    assert desk.get_by_role("button", name="Wieder öffnen").is_visible()


def test_word_is_explained_in_place(open_page):
    page = open_page("/lindenhof/")
    word = page.locator(".wb-term").first
    word.focus()
    page.keyboard.press("Enter")
    note = page.locator(".wb-term__note:popover-open")
    note.wait_for()
    assert complaints(page) == []
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "Alle Begriffe"
    page.keyboard.press("Escape")
    assert note.count() == 0
    assert word.evaluate("item => item === document.activeElement")


def test_word_is_explained_without_script(open_page):
    page = open_page("/lindenhof/", java_script_enabled=False)
    page.locator(".wb-term").first.click()
    assert page.locator(".wb-term__note:popover-open").count() == 1
