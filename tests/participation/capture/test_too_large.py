"""What is too large for one sending holds up nothing else, and stays on the device."""

import json

import pytest
from playwright.sync_api import expect

from participation.views.capture import feed
from tests.participation.capture.page import SLOW, expect_unsent, send

pytestmark = [pytest.mark.once, pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def let_through(page, letters):
    """A proxy in front that takes only so much at once."""

    def take_little(route):
        is_much = sum(len(op["text"]) for op in json.loads(route.request.post_data)["operations"]) > letters
        route.fulfill(status=413, content_type="text/html", body="<h1>413</h1>") if is_much else route.fallback()

    page.context.route("**/senden", take_little)


def test_batch_that_is_too_large_goes_in_parts(open_table, stored):
    page = open_table()
    let_through(page, 2)
    send(page, "\n".join("abcdefg"))

    expect_unsent(page, 0)
    assert [text for text, *_ in stored()] == list("abcdefg")


def test_endless_card_waits_and_the_others_arrive(open_table, stored, tmp_path):
    endless = ("Bank am Tor " * 200).strip()
    page = open_table()
    let_through(page, 2000)
    send(page, f"Bank\n{endless}\nTor")

    message = page.locator("[data-part=clashes] [data-part=message]")
    expect(message).to_contain_text("zu lang zum Senden", timeout=SLOW)
    expect_unsent(page, 1)
    assert [text for text, *_ in stored()] == ["Bank", "Tor"]
    with page.expect_download() as download:
        page.locator("[data-part=network]").get_by_role("button", name="Entwurf als Datei sichern").click()
    download.value.save_as(tmp_path / "draft.json")
    assert [op["text"] for op in json.loads((tmp_path / "draft.json").read_text())["operations"]] == [endless]


def test_card_that_the_server_does_not_take_is_not_even_tried(open_table, stored, monkeypatch):
    """Of a request far too large the server may read nothing and hang up, which looks like no network."""
    monkeypatch.setattr(feed, "MOST_BYTES", 2000)
    sizes = []

    def hang_up(route):
        sizes.append(len(route.request.post_data_buffer))
        route.abort() if sizes[-1] > 2000 else route.fallback()

    page = open_table()
    page.context.route("**/senden", hang_up)
    send(page, f"Bank\n{('Bänke ' * 330).strip()}\nTor")  # fewer letters than bytes

    expect(page.locator("[data-part=clashes] [data-part=message]")).to_contain_text("zu lang", timeout=SLOW)
    expect_unsent(page, 1)
    assert [text for text, *_ in stored()] == ["Bank", "Tor"]
    assert max(sizes) <= 2000
