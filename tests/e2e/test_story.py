"""The main job, end to end: an entered Stadtteilkonferenz becomes a published page and a PDF that staff download."""

import re
import subprocess

import pytest

from tests.e2e.waiting import wait_for_autosave
from website.demo.logins import LOGINS

ACCOUNTS = {role.split(" ")[0]: (email, password) for role, email, password in LOGINS}
EVENT = "/wehringhausen/stadtteilkonferenz/7/"
HEADLINE = "Ein schwarzes Brett am Wilhelmsplatz"
TEXT = "Vereine und Initiativen hängen dort ihre Termine aus."


def go_to_event(page):
    """Search for the event by its name, then open the list of its groups."""
    page.goto("/admin/pages/search/?q=Siebte+Stadtteilkonferenz")
    edit = page.locator("tbody tr", has_text="Siebte Stadtteilkonferenz").locator("a[href$='/edit/']").first
    page.goto(edit.get_attribute("href").removesuffix("edit/"))
    page.wait_for_selector("text=Sozialer Zusammenhalt")


def event_step(page, label):
    """A step in the menu of an event's header."""
    page.locator("header button[aria-label='Aktionen'], header button[aria-label='Actions']").first.click()
    page.get_by_role("link", name=label, exact=True).first.click()


@pytest.mark.program("pdftotext")
def test_main_job(sign_in, open_page, keep_screenshot, tmp_path):
    moderator = sign_in(*ACCOUNTS["Moderation"])
    enter_outcome(moderator, keep_screenshot)
    event_step(moderator, "Einreichen und freigeben")
    moderator.get_by_role("button", name="Veranstaltung und Arbeitsgruppen einreichen").click()
    moderator.wait_for_selector("text=eingereicht, wartet auf Freigabe")
    assert HEADLINE not in open_page(EVENT).content()

    staff = sign_in(*ACCOUNTS["Freigabe"])
    release(staff, keep_screenshot)
    resident = open_page(EVENT, java_script_enabled=False)
    read_as_resident(resident, keep_screenshot)
    document(staff, keep_screenshot)
    first = download(staff, tmp_path / "1.0.pdf")
    assert "Fassung 1.0" in first
    assert HEADLINE in first

    publish(staff)
    resident.goto(EVENT)
    assert re.search(r"Fassung 1\.0", resident.inner_text("main"))
    document(staff, keep_screenshot, note="Schreibweise des Platzes berichtigt.")
    publish(staff)
    resident.goto(EVENT)
    news = resident.inner_text("main")
    assert re.search(r"Fassung 1\.1 vom .+ was ist neu", news)
    assert "Schreibweise des Platzes berichtigt." in news
    keep_screenshot(resident, "zweite-fassung")
    for address in (f"{EVENT}dokumentation.pdf", "/d/WEH-SK7.pdf", "/d/WEH-SK7/1.0.pdf", "/d/WEH-SK7/1.1.pdf"):
        assert resident.request.get(address).headers["content-type"] == "application/pdf"


def enter_outcome(page, keep_screenshot):
    go_to_event(page)
    groups = page.locator("tbody .title-wrapper a").all_inner_texts()
    assert [title.strip() for title in groups][:7] == [
        "Sozialer Zusammenhalt",
        "Sauberkeit und Sicherheit",
        "Vernetzung",
        "Gewerbe und Händler",
        "KreativQuartier",
        "Immobilien und Wohnen",
        "Image und Öffentlichkeitsarbeit",
    ]
    keep_screenshot(page, "arbeitsgruppen")
    page.locator("tbody .title-wrapper a", has_text="Vernetzung").click()
    page.click("#id_outcomes-ADD")
    uuid = page.input_value("#id_outcomes-0-uuid")
    assert re.fullmatch(r"[0-9a-f-]{36}", uuid)
    page.select_option("#id_outcomes-0-kind", "idea")
    page.fill("#id_outcomes-0-headline", HEADLINE)
    page.locator("#inline_child_outcomes-0 [contenteditable=true]").first.click()
    page.keyboard.type(TEXT)
    page.locator("#inline_child_outcomes-0 .tagit-new input").fill("Vernetz")
    page.locator(".ui-autocomplete li", has_text="Vernetzung").first.click()
    page.fill("#id_outcomes-0-responsible", "Stadtteilladen")
    page.fill("#id_outcomes-0-due", "Mitte 2024")
    page.check("#id_outcomes-0-is_key_finding")
    wait_for_autosave(page)
    page.reload()  # further autosaves must not have changed the row's identity
    assert page.input_value("#id_outcomes-0-uuid") == uuid
    assert page.input_value("#id_outcomes-0-headline") == HEADLINE
    assert page.input_value("#id_outcomes-0-due") == "Mitte 2024"
    keep_screenshot(page, "ergebnis-eintragen")
    see_preview(page, keep_screenshot)


def see_preview(page, keep_screenshot):
    page.locator("[data-side-panel-toggle=preview]").click()
    frame = page.frame_locator("[data-side-panel=preview] iframe").last
    frame.get_by_text(HEADLINE).first.wait_for()
    keep_screenshot(page, "vorschau")
    page.locator("[data-side-panel-toggle=preview]").click()


def release(page, keep_screenshot):
    go_to_event(page)
    event_step(page, "Einreichen und freigeben")
    keep_screenshot(page, "freigeben")
    page.get_by_role("button", name="Veranstaltung und Arbeitsgruppen freigeben").click()
    page.wait_for_selector("text=freigegeben.")


def read_as_resident(page, keep_screenshot):
    page.goto(EVENT)
    headings = page.locator("main h2").all_inner_texts()
    assert headings[:3] == ["Das Wichtigste", "Zentrale Erkenntnisse", "Angaben zur Veranstaltung"]
    assert page.locator("#WEH-SK7-AG3-E01").get_by_role("heading", name=HEADLINE).count() == 1
    assert page.locator("#WEH-SK7-PL-E01").count() == 1
    assert "etwa 50" in page.inner_text("main")
    assert "nicht dokumentiert" in page.inner_text("main")
    page.goto("/e/WEH-SK7-AG3-E01")
    assert page.url.endswith(f"{EVENT}#WEH-SK7-AG3-E01")
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    keep_screenshot(page, "seite-telefon")


def document(page, keep_screenshot, note=""):
    """Press the button, confirm what is left out, and watch until the file is there, without a reload."""
    go_to_event(page)
    event_step(page, "Dokumentation erstellen")
    if note:
        page.get_by_role("button", name="Einfrieren und Datei erstellen").click()
        page.locator(".error-message").first.wait_for()
        page.locator("[name=change_note]").fill(note)
    for box in page.locator("form input[type=checkbox]").all():
        box.check()
    keep_screenshot(page, "dokumentation-erstellen")
    page.get_by_role("button", name="Einfrieren und Datei erstellen").click()
    page.locator(".doc-version").first.wait_for()
    page.evaluate("window.neverReloaded = true")
    page.locator(".doc-version").first.locator(".doc-rendition[data-status=ready]").wait_for()
    assert page.evaluate("window.neverReloaded") is True
    keep_screenshot(page, "dokumentation-fertig")


def download(page, target):
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Herunterladen").first.click()
    waiting.value.save_as(target)
    return subprocess.run(["pdftotext", "-layout", target, "-"], capture_output=True, text=True, check=True).stdout


def publish(page):
    page.get_by_role("link", name="Veröffentlichen").first.click()
    page.get_by_role("button", name="Jetzt veröffentlichen").click()
    page.locator(".doc-version").first.get_by_text("veröffentlicht am").wait_for()


def test_pages_of_the_admin_ask_no_other_host(sign_in):
    """The fixture fails on any request to another host; these are the pages where Wagtail would ask one."""
    page = sign_in(*ACCOUNTS["Administration"])
    for path in ("/admin/", "/admin/account/", "/admin/users/", "/admin/images/", "/admin/reports/site-history/"):
        page.goto(path)
        page.wait_for_load_state("networkidle")
