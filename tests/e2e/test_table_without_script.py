"""A table whose browser runs no script: cards, dots, a correction, and nothing typed is lost on the way."""

import json

import pytest

ACCESS = """
import json
from participation.models import EventPage
from participation.domain.access import ensure_access, token_of
event = EventPage.objects.get(reference="LIN-SK3")
access = ensure_access(event, event.specific.working_groups[0])
print(json.dumps(token_of(access)))
"""


@pytest.fixture(scope="module")
def access(site):
    return json.loads(site.manage("shell", "-v0", "-c", ACCESS))


@pytest.fixture
def table(open_page, access):
    return open_page(f"/tisch/{access}/", java_script_enabled=False)


def test_evening_without_script(table):
    table.get_by_role("textbox", name="Neue Karten").fill(
        "+ Der Zebrastreifen hilft *2 #Schulweg\n? Wer räumt im Winter?"
    )
    table.get_by_role("button", name="Jetzt senden").click()
    assert table.get_by_role("status").first.inner_text() == "Ihre Karten sind gesendet."
    card = table.locator("li.wb-card--step", has_text="Der Zebrastreifen hilft")

    table.get_by_role("textbox", name="Neue Karten").fill("! noch nicht gesendet")
    card.get_by_role("button", name="Ein Punkt mehr").click()
    assert card.locator("[data-part=dots]").inner_text() == "3"
    card.get_by_role("button", name="Ändern").click()
    table.get_by_label("Wortlaut").fill("Der Zebrastreifen hilft sehr")
    table.get_by_label("Art", exact=True).select_option("note")
    table.get_by_role("button", name="Speichern").click()

    changed = table.locator("li.wb-card--step", has_text="Der Zebrastreifen hilft sehr")
    assert "Hinweis" in changed.inner_text()
    assert table.get_by_role("textbox", name="Neue Karten").input_value() == "! noch nicht gesendet"
