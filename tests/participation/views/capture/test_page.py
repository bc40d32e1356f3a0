"""What a table host sees."""

import pytest

from tests.website.html import Html

pytestmark = pytest.mark.django_db


def test_page_names_group_and_event(table):
    page = Html(table.read().content.decode())

    assert page.texts("h1") == ["Tisch 3: Vernetzung"]
    assert table.access.event.title in page.text
    assert page.inline == []


def test_script_finds_its_addresses(table):
    [main] = Html(table.read().content.decode()).all("main")

    assert {name: main[f"data-{name}"] for name in ("stand", "senden", "foto", "fertig")} == {
        name: f"{table.address}{name}" for name in ("stand", "senden", "foto", "fertig")
    }
    assert (main["data-gruppe"], main["data-bis"]) == (str(table.group.pk), table.access.valid_until.isoformat())


def test_card_is_sent_and_told(table):
    uuid = table.add("Bänke", kind="idea", dots=2, cluster="Schulweg")

    [card] = table.read("stand").json()["cards"]
    assert (card["id"], card["text"], card["dots"]) == (uuid, "Bänke", 2)
    assert "Bänke" in table.read().content.decode()
