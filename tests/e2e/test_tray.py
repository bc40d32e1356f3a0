"""Editor open, button on the board, editor saves: both are there. And cards from a file, seen before they come in."""

import pytest

from tests.e2e.test_access import AXE, RULES
from tests.e2e.waiting import wait_for_autosave
from tests.participation.sheets.tables import ods
from website.demo.logins import LOGINS

ACCOUNTS = {role.split(" ")[0]: (email, password) for role, email, password in LOGINS}
TABLE = ods(["Text", "Art", "Gruppe"], ["Licht am Tor", "Idee", "Wege"], ["Dunkel am Steg", "Schwäche", "Wege"])
HEADLINE = "Mehr Licht an den Wegen"


@pytest.fixture
def group_page(sign_in):
    """Signs in and finds a working group of the seventh conference; returns the page and the group's number."""

    def group_page(role, title):
        page = sign_in(*ACCOUNTS[role])
        page.goto(f"/admin/pages/search/?q={title}")
        link = page.locator("tbody tr", has_text=title).locator("a[href$='/edit/']").first
        return page, link.get_attribute("href").split("/")[-3]

    return group_page


def accessible(page) -> list[str]:
    """What axe finds in our own part of an admin page."""
    page.evaluate(AXE.read_text("utf-8"))
    rules = {"runOnly": [rule for rule in RULES if rule != "best-practice"]}
    answer = page.evaluate("rules => axe.run('#main', rules)", rules)
    return [f"{rule['id']} {node['target']}" for rule in answer["violations"] for node in rule["nodes"]]


def read_in(page, group, keep_screenshot):
    page.goto(f"/admin/arbeitsgruppen/{group}/karten-einlesen/")
    assert accessible(page) == []
    keep_screenshot(page, "karten-einlesen")
    page.set_input_files("[name=file]", {"name": "karten.ods", "mimeType": "", "buffer": TABLE})
    page.get_by_role("button", name="Vorschau ansehen").click()
    page.get_by_text("2 Karten kommen neu dazu.").wait_for()
    assert accessible(page) == []
    keep_screenshot(page, "karten-vorschau")
    page.get_by_role("button", name="Einlesen", exact=True).click()
    page.get_by_text("2 Karten sind eingelesen.").wait_for()


def press_the_button(page, group):
    page.goto(f"/admin/arbeitsgruppen/{group}/sortieren/")
    for text in ("Licht am Tor", "Dunkel am Steg"):
        page.get_by_role("checkbox", name=text).check()
    page.get_by_role("button", name="Ergebnis daraus machen").first.click()
    page.get_by_label("Kernsatz").fill(HEADLINE)
    page.get_by_role("dialog").get_by_role("button", name="Ergebnis daraus machen").click()


def wait_until_taken_in(page) -> None:
    """The goodbye of a closed tab takes a moment."""
    for _ in range(20):
        page.reload(wait_until="networkidle")
        if page.get_by_text("Neu übernommen: 1 Ergebnis.").count():
            return
    raise AssertionError(page.inner_text("main"))


def headlines(page) -> list[str]:
    fields = page.locator("[id^=inline_child_outcomes-] input[name$=-headline]")
    return [field.input_value() for field in fields.all()]


def test_editor_open_button_editor_saves_both_are_there(group_page, keep_screenshot):
    board, group = group_page("Moderation", "Immobilien")
    read_in(board, group, keep_screenshot)
    editor = board.context.new_page()
    editor.set_default_timeout(60_000)
    editor.goto(f"/admin/pages/{group}/edit/", wait_until="networkidle")
    before = headlines(editor)
    editor.fill("#id_next_meeting", "Erster Montag im Mai")
    wait_for_autosave(editor)
    press_the_button(board, group)
    board.get_by_text("hat die Seite gerade in Bearbeitung").first.wait_for()

    editor.fill("#id_next_meeting", "Erster Montag im Juni")  # autosave goes on as if nothing had happened
    wait_for_autosave(editor)
    editor.get_by_role("button", name="Entwurf speichern").click()
    editor.get_by_text("Neu übernommen: 1 Ergebnis.").wait_for()
    assert headlines(editor) == [*before, HEADLINE]
    assert editor.input_value("#id_next_meeting") == "Erster Montag im Juni"
    made = editor.locator("[data-inline-panel-child]", has=editor.locator(f"input[value='{HEADLINE}']"))
    assert made.locator(".tray-cards li").all_inner_texts() == ["Licht am Tor", "Dunkel am Steg"]
    keep_screenshot(editor, "ergebnis-aus-karten")
    editor.reload()
    assert headlines(editor) == [*before, HEADLINE]


def test_somebody_elses_editor_keeps_it_in_the_tray(group_page, keep_screenshot):
    other, group = group_page("Redaktion", "Image")
    other.goto(f"/admin/pages/{group}/edit/", wait_until="networkidle")
    page, group = group_page("Moderation", "Image")
    read_in(page, group, lambda *_: None)
    press_the_button(page, group)
    page.get_by_text("hat die Seite gerade in Bearbeitung").first.wait_for()
    page.goto(f"/admin/pages/{group}/edit/", wait_until="networkidle")
    tray = page.get_by_role("region", name="Wartet auf Übernahme")
    assert HEADLINE in tray.inner_text()
    assert "Dunkel am Steg" in tray.inner_text()
    keep_screenshot(page, "ablage-der-seite")
    other.close(run_before_unload=True)  # says goodbye to the server, as closing a tab does
    wait_until_taken_in(page)
    assert headlines(page)[-1] == HEADLINE
