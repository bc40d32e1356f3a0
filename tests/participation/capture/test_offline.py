"""No network: nothing is lost, and nothing arrives twice."""

import json
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from participation.domain.access import revoke
from participation.models import Access
from tests.participation.capture.browsers import kill, start
from tests.participation.capture.page import SLOW, card, expect_unsent, send

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def texts(stored):
    return [text for text, *_ in stored()]


def test_everything_works_without_a_network(open_table, stored, address):
    page = open_table()
    context = page.context
    context.set_offline(True)
    send(page, "+ Bank\n! Licht #Tor")
    expect_unsent(page, 2)
    expect(card(page, "Licht").locator("[data-part=group]")).to_have_text("Kartengruppe: Tor")
    expect(card(page, "Bank").locator("[data-part=group]")).to_be_hidden()
    page.reload()
    expect(page.locator("[data-part=waiting-cards] [data-part=text]")).to_have_text(["Licht", "Bank"])
    page.locator("#zeilen").press_sequentially("Tor")
    expect_unsent(page, 3)
    page.wait_for_timeout(400)  # the draft is kept after a pause
    page.close()
    page = context.new_page()
    page.goto(address)
    expect(page.locator("#zeilen")).to_have_value("Tor")
    expect_unsent(page, 3)
    send(page)
    card(page, "Licht").get_by_role("button", name="Ein Punkt mehr").click()
    expect_unsent(page, 4)
    assert texts(stored) == []
    context.set_offline(False)
    expect_unsent(page, 0)
    assert stored() == [("Bank", "strength", 0, ""), ("Licht", "idea", 1, "Tor"), ("Tor", "", 0, "")]
    expect(card(page, "Licht").locator("[data-part=group]")).to_be_hidden()  # its heading says it


def test_killed_browser_has_kept_everything(playwright, tmp_path, address, stored):
    context, page = start(playwright, tmp_path / "profile", address)
    expect(page.locator("[data-part=state]")).to_contain_text("Bereit ohne Netz")
    context.set_offline(True)
    send(page, "Bank\nLicht")
    page.locator("#zeilen").press_sequentially("Tor am W")
    expect_unsent(page, 3)
    page.wait_for_timeout(400)
    kill(tmp_path / "profile")
    context, page = start(playwright, tmp_path / "profile", address)
    expect(page.locator("#zeilen")).to_have_value("Tor am W")
    expect_unsent(page, 1)
    assert texts(stored) == ["Bank", "Licht"]
    context.close()


@pytest.mark.parametrize("end", ["expired", "revoked"])
def test_closed_access_leaves_what_is_unsent(open_table, access, address, stored, tmp_path, end):
    page = open_table()
    page.context.set_offline(True)
    send(page, "Bank")
    page.fill("#zeilen", "Tor")
    if end == "revoked":
        revoke(access)
    else:
        past = timezone.now() - timedelta(minutes=1)
        Access.objects.update(valid_from=past - timedelta(days=1), valid_until=past)
    page.context.set_offline(False)
    notice = page.locator("[data-part=notice]")
    expect(notice).to_contain_text("abgelaufen" if end == "expired" else "gesperrt", timeout=SLOW)
    expect_unsent(page, 2)
    page.reload()
    expect_unsent(page, 2)
    expect(notice).to_contain_text("bleibt auf diesem Gerät", timeout=SLOW)
    with page.expect_download() as download:
        notice.get_by_role("button", name="Entwurf als Datei sichern").click()
    download.value.save_as(tmp_path / "draft.json")
    kept = json.loads((tmp_path / "draft.json").read_text())
    assert list(kept) == ["format", "version", "group", "saved_at", "operations", "lines"]
    assert (kept["format"], kept["version"], kept["group"]) == ("werkstattbuch-entwurf", 1, access.group_id)
    assert ([operation["text"] for operation in kept["operations"]], kept["lines"]) == (["Bank"], "Tor")
    assert texts(stored) == []


def test_closed_access_without_anything_unsent_shows_the_servers_answer(open_table, access):
    page = open_table()
    revoke(access)
    page.reload()
    expect(page.get_by_role("heading", name="Dieser Zugang wurde gesperrt.")).to_be_visible()


def test_lost_answer_makes_no_second_card(open_table, stored):
    """The same batch arrives three times."""
    page = open_table()
    arrived = []

    def lose(route):
        route.fetch()
        arrived.append(route.request.post_data)
        route.abort()

    page.route("**/senden", lose, times=2)
    send(page, "Bank *2\nLicht")
    expect_unsent(page, 0)
    assert len(arrived) == 2
    assert arrived[0] == arrived[1]
    assert stored() == [("Bank", "", 2, ""), ("Licht", "", 0, "")]


def test_card_corrected_after_a_lost_answer_is_corrected_there(open_table, stored):
    page = open_table()
    page.route("**/senden", lambda route: (route.fetch(), route.abort()), times=1)
    page.clock.install()
    send(page, "Bnak")
    expect(page.locator("[data-part=kept]")).to_contain_text("Kein Netz")
    card(page, "Bnak").get_by_role("button", name="Ändern").click()
    page.get_by_label("Wortlaut").fill("Bank")
    page.get_by_role("button", name="Speichern").click()
    expect_unsent(page, 0)
    assert texts(stored) == ["Bank"]
