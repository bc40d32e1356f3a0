"""At the table while the server goes and comes back: afterwards it holds exactly the cards typed."""

import json

from playwright.sync_api import expect

LINK = """
from participation.domain.access import ensure_access, token_of
from participation.models import WorkingGroupPage
group = WorkingGroupPage.objects.last()
print("LINK", token_of(ensure_access(group.get_parent().specific, group)))
"""
CARDS = """
import json
from participation.models import Card
print("CARDS", json.dumps(sorted(Card.objects.filter(text__startswith="Ausfall").values_list("text", flat=True))))
"""


def ask(installation, script, name):
    output = installation.manage("shell", "--no-imports", "-c", script)
    return next(line for line in output.splitlines() if line.startswith(name)).removeprefix(f"{name} ")


def test_server_stops_and_starts_in_between(browser, site):
    token = ask(site, LINK, "LINK")
    context = browser.new_context(locale="de-DE", viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{site.url}/tisch/{token}/")
    expect(page.locator("[data-part=kept]")).to_have_text("Bereit ohne Netz", timeout=60_000)
    page.fill("#zeilen", "Ausfall 1")
    page.get_by_role("button", name="Jetzt senden").click()
    expect(page.locator("[data-part=unsent]")).to_have_text("Alles gesendet", timeout=60_000)
    site.stop()
    page.fill("#zeilen", "Ausfall 2\nAusfall 3")
    page.get_by_role("button", name="Jetzt senden").click()
    expect(page.locator("[data-part=kept]")).to_contain_text("Kein Netz", timeout=60_000)
    page.reload()
    expect(page.locator("[data-part=unsent]")).to_have_text("2 nicht gesendet", timeout=60_000)
    site.start()
    expect(page.locator("[data-part=unsent]")).to_have_text("Alles gesendet", timeout=90_000)
    context.close()
    assert json.loads(ask(site, CARDS, "CARDS")) == ["Ausfall 1", "Ausfall 2", "Ausfall 3"]
