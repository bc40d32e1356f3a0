"""No text typed is lost: too early, while a save was under way, after a session ended, two people on one page."""

import pytest

from tests.e2e.waiting import wait_for_autosave, wait_until
from website.demo.logins import LOGINS

ACCOUNTS = {role.split(" ")[0]: (email, password) for role, email, password in LOGINS}
FIELD = "#id_next_meeting"
WATCHES = """() => {
  const form = document.querySelector("form[data-controller~=w-autosave]")
  return Boolean(window.wagtail.app.getControllerForElementAndIdentifier(form, "w-unsaved")?.initialFormData)
}"""
# As the answer to the first autosave arrives, before the editor takes what the form holds as saved.
TYPE_WHEN_SAVED = """field => addEventListener("w-autosave:success", () => {
  document.querySelector(field).value += " und danach"
  window.hasTyped = true
}, {capture: true, once: true})"""


@pytest.fixture
def edit_group(sign_in):
    """Opens the editor of one working group of the seventh conference."""

    def edit_group(role, title):
        page = sign_in(*ACCOUNTS[role])
        page.goto(f"/admin/pages/search/?q={title}")
        page.goto(page.locator("tbody tr", has_text=title).locator("a[href$='/edit/']").first.get_attribute("href"))
        page.wait_for_load_state("networkidle")
        return page

    return edit_group


def save(page):
    page.get_by_role("button", name="Entwurf speichern").click()


def test_text_typed_before_the_editor_watches_is_saved(edit_group):
    page = edit_group("Moderation", "Vernetzung")
    page.reload(wait_until="domcontentloaded")
    page.locator(FIELD).press_sequentially("Gleich am Anfang")
    assert page.evaluate(WATCHES) is False
    wait_for_autosave(page)
    page.reload()
    assert page.input_value(FIELD) == "Gleich am Anfang"


def test_text_typed_while_a_save_is_under_way_is_saved(edit_group):
    page = edit_group("Moderation", "KreativQuartier")
    wait_until(page, WATCHES)
    page.evaluate(TYPE_WHEN_SAVED, FIELD)
    page.fill(FIELD, "Zuerst")
    wait_until(page, "() => window.hasTyped")
    wait_for_autosave(page)
    page.reload()
    assert page.input_value(FIELD) == "Zuerst und danach"


def test_text_outlives_the_session(edit_group):
    page = edit_group("Moderation", "Sauberkeit")
    cookies = page.context.cookies()
    page.context.clear_cookies()
    page.fill(FIELD, "Erster Montag im Mai")
    save(page)
    page.get_by_text("Sie sind nicht mehr angemeldet").wait_for()
    assert page.input_value(FIELD) == "Erster Montag im Mai"

    page.context.add_cookies(cookies)  # signed in again in another tab
    page.keyboard.press("Escape")
    save(page)
    page.wait_for_selector(".messages .success")
    page.reload()
    assert page.input_value(FIELD) == "Erster Montag im Mai"


def saved(page):
    """The answer to the autosave of what is typed inside the block."""
    return page.expect_response(lambda response: response.request.method == "POST" and "/edit/" in response.url)


def test_two_people_on_one_page_lose_nothing(edit_group, keep_screenshot):
    one, two = edit_group("Redaktion", "Gewerbe"), edit_group("Moderation", "Gewerbe")
    with saved(one) as answer:
        one.fill(FIELD, "Treffen im Laden")
    assert answer.value.json()["success"] is True
    with saved(two) as answer:
        two.fill(FIELD, "Treffen im Kultopia")
    assert answer.value.json()["error_code"] == "invalid_revision"
    two.get_by_text("Automatisches Speichern ist pausiert").first.wait_for()
    keep_screenshot(two, "zwei-am-selben-text")
    assert two.input_value(FIELD) == "Treffen im Kultopia"
    one.reload()
    assert one.input_value(FIELD) == "Treffen im Laden"
