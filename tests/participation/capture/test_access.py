"""The page's states as axe reads them: on phone, tablet and desk, light and dark."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from participation.domain.access import revoke
from participation.domain.capture import Sender, apply_operations
from participation.models import Card
from participation.operations import Edit
from tests.e2e.test_access import AXE, RULES
from tests.participation.capture.page import SLOW, card, expect_unsent, send

pytestmark = [pytest.mark.once, pytest.mark.browser, pytest.mark.django_db(transaction=True)]
TOO_SMALL = """() => [...document.querySelectorAll('button, select, textarea, label.wb-choice')]
  .filter(item => item.offsetParent && !item.matches('.wb-hidden, .wb-card__choose'))
  .filter(item => item.getBoundingClientRect().height < 44).map(item => item.outerHTML)"""


def complaints(page, name) -> list[str]:
    page.evaluate(AXE.read_text("utf-8"))
    found = []
    for scheme, width in (("light", 320), ("dark", 390), ("light", 768), ("dark", 1280)):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 800})
        answer = page.evaluate("rules => axe.run({runOnly: rules, resultTypes: ['violations']})", RULES)
        for rule in answer["violations"]:
            found += [f"{scheme} {rule['id']} {node['target']}" for node in rule["nodes"]]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{width} scrolls sideways")
        if folder := os.environ.get("SCREENSHOTS"):
            page.screenshot(path=Path(folder) / f"tisch-{name}-{width}.png", full_page=True)
    return found + page.evaluate(TOO_SMALL)


def test_states_of_the_page_are_accessible(open_table, access, group):
    page = open_table()
    page.fill("#zeilen", "# Schulweg\n+ Der neue Zebrastreifen hilft *2\n! Licht am Mühlgraben bis zum Tor\nBank")
    page.locator("[data-part=preview-cards] > li").nth(2).click()
    assert complaints(page, "typed") == []
    send(page)
    expect_unsent(page, 0)
    card(page, "Bank").get_by_role("button", name="Ändern").click()
    assert complaints(page, "sent") == []
    page.context.set_offline(True)
    page.get_by_label("Wortlaut").fill("Eine Bank am Tor")
    page.get_by_role("button", name="Speichern").click()
    send(page, "? Wer räumt im Winter den Steg?")
    expect_unsent(page, 2)
    expect(page.locator("[data-part=kept]")).to_contain_text("Kein Netz")
    assert complaints(page, "offline") == []
    apply_operations(
        group, [Edit(id=Card.objects.get(text="Bank").uuid, version=1, text="Zwei Bänke")], Sender(is_office=True)
    )
    page.context.set_offline(False)
    expect(page.locator("[data-part=clashes] li")).to_be_visible(timeout=SLOW)
    assert complaints(page, "conflict") == []
    revoke(access)
    expect(page.locator("[data-part=notice]")).to_contain_text("gesperrt", timeout=SLOW)
    assert complaints(page, "denied") == []
