"""The pages that the handbook shows, and the words that it uses for them; the pictures lie in docs/handbuch/bilder."""

from urllib.parse import urlsplit

from tests.e2e.test_story import ACCOUNTS, enter_outcome, event_step, go_to_event
from tests.installation import ROOT

HANDBOOK = ROOT / "docs" / "handbuch"


def assert_named(page, handbook: str, *words: str):
    """The interface and the handbook use the same words."""
    told = (HANDBOOK / handbook).read_text()
    assert [word for word in words if f"**{word}**" not in told] == []
    for word in words:
        page.locator("body").get_by_text(word).first.wait_for(state="attached")


def test_pages_of_the_moderation(sign_in, keep_screenshot):
    page = sign_in(*ACCOUNTS["Moderation"])
    assert_named(page, "moderation.md", "Meine Veranstaltungen", "Arbeitsgruppe anlegen", "Einreichen und freigeben")
    keep_screenshot(page, "startseite")
    enter_outcome(page, lambda page, name: keep_screenshot(page, "ergebnis"))
    assert_named(
        page, "moderation.md", "Kernaussagen", "Ergebnisse", "Ergebnis hinzufügen", "Entwurf speichern", "Kernsatz"
    )
    go_to_event(page)
    event_step(page, "Einreichen und freigeben")
    assert_named(page, "moderation.md", "Veranstaltung und Arbeitsgruppen einreichen")
    keep_screenshot(page, "freigeben")


def test_pages_before_the_evening(sign_in, open_page, keep_screenshot):
    page = sign_in(*ACCOUNTS["Moderation"])
    event = page.locator("article", has_text="Bürgerwerkstatt Uferpark")
    assert_named(page, "erfassung.md", "Zugänge", "Material drucken", "Karten einlesen", "Karten sortieren")
    material, reading = (
        event.get_by_role("link", name=name).get_attribute("href") for name in ("Material drucken", "Karten einlesen")
    )
    event.get_by_role("link", name="Zugänge").click()
    assert_named(page, "erfassung.md", "Fehlende Zugänge anlegen")
    page.get_by_role("button", name="Fehlende Zugänge anlegen").click()
    assert_named(page, "erfassung.md", "Zeitraum ändern", "Neu ausstellen", "Sperren")
    keep_screenshot(page, "zugaenge")
    table = page.locator("#link-1").input_value()
    page.goto(material)
    assert_named(page, "erfassung.md", "Material erstellen")
    page.goto(reading)
    page.get_by_role("link", name="Am Wasser").click()
    assert_named(page, "erfassung.md", "Vorschau ansehen")
    phone = open_page(urlsplit(table).path)
    phone.set_viewport_size({"width": 390, "height": 844})
    at_table = ("Jetzt senden", "Entwurf als Datei sichern", "Foto der Pinnwand", "Sind Menschen erkennbar?")
    assert_named(phone, "erfassung.md", *at_table, "Dieses Gerät aufräumen", "Bereit ohne Netz")
    keep_screenshot(phone, "tisch")


def test_page_of_the_board(sign_in, keep_screenshot):
    page = sign_in(*ACCOUNTS["Moderation"])
    event = page.locator("article", has_text="Kinder- und Jugendwerkstatt")
    event.get_by_role("link", name="Karten sortieren").first.click()
    chosen = ("Verschieben", "Zusammenführen", "Abtrennen", "Sperren", "Ergebnis daraus machen")
    assert_named(page, "erfassung.md", *chosen, "Neue Kartengruppe", "Rückgängig", "Noch ohne Kartengruppe")
    keep_screenshot(page, "tafel")
    page.locator("[data-key=card]").first.click()
    assert_named(page, "erfassung.md", "Berichtigen", "Kürzen")


def test_pages_of_the_office(sign_in, keep_screenshot):
    page = sign_in(*ACCOUNTS["Freigabe"])
    go_to_event(page)
    event_step(page, "Dokumentation erstellen")
    assert_named(page, "buero.md", "Dokumentation erstellen", "Einfrieren und Datei erstellen")
    for box in page.locator("form input[type=checkbox]").all():
        box.check()
    keep_screenshot(page, "dokumentation-erstellen")
    page.get_by_role("button", name="Einfrieren und Datei erstellen").click()
    page.locator(".doc-rendition[data-status=ready]").first.wait_for()
    buttons = ("Herunterladen", "Veröffentlichen", "Entwurf verwerfen", "Löschen", "Datei erstellen (intern)")
    assert_named(page, "buero.md", *buttons, "Frühere Dokumentation eintragen", "Dokumentationen")
    keep_screenshot(page, "dokumentation-fertig")


def test_page_of_the_register(sign_in):
    page = sign_in(*ACCOUNTS["Freigabe"])
    page.goto("/admin/outcome_records/")
    page.locator("tbody a").first.click()
    labels = ("Status", "Rückmeldung", "Antwort von", "Datum", "Abgegeben an", "Sachstand eintragen")
    assert_named(page, "buero.md", *labels)
