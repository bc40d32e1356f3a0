"""A text that is typed but not saved yet outlives reload, closed tab and dead battery, as the lines do."""

import json

import pytest
from playwright.sync_api import expect

from participation.domain.access import revoke
from participation.domain.capture import Sender, apply_operations
from participation.models import Card
from participation.operations import Edit, Withdraw
from tests.participation.capture.browsers import kill, start
from tests.participation.capture.page import SLOW, card, expect_unsent, send

pytestmark = [pytest.mark.once, pytest.mark.browser, pytest.mark.django_db(transaction=True)]
OFFICE = Sender(is_office=True)


def type_change(page, text="Bnak", wanted="Bank am Tor"):
    card(page, text).get_by_role("button", name="Ändern").click()
    page.get_by_label("Wortlaut").fill(wanted)
    page.get_by_label("Hinweis").check()
    page.wait_for_timeout(400)  # kept after a pause


def test_open_change_comes_back_after_a_reload(open_table, stored):
    page = open_table()
    send(page, "Bnak *2 #Weg")
    expect_unsent(page, 0)
    type_change(page)
    page.reload()
    expect(page.get_by_label("Wortlaut")).to_have_value("Bank am Tor")
    expect(page.get_by_label("Hinweis")).to_be_checked()
    expect(card(page, "Bnak").get_by_role("button", name="Ändern")).to_have_attribute("aria-expanded", "true")
    page.get_by_role("button", name="Speichern").click()
    expect(card(page, "Bank am Tor")).to_be_visible()
    expect_unsent(page, 0)
    page.reload()
    expect(card(page, "Bank am Tor")).to_be_visible()
    expect(page.get_by_label("Wortlaut")).to_have_count(0)
    assert stored() == [("Bank am Tor", "note", 2, "Weg")]


def test_change_that_is_given_up_does_not_come_back(open_table):
    page = open_table()
    send(page, "Bnak")
    expect_unsent(page, 0)
    type_change(page)
    page.get_by_role("button", name="Abbrechen").click()
    page.reload()
    expect(card(page, "Bnak")).to_be_visible()
    page.wait_for_timeout(500)
    expect(page.get_by_label("Wortlaut")).to_have_count(0)


def test_open_change_of_an_unsent_card_survives_a_closed_tab_without_a_network(open_table, address, stored):
    page = open_table()
    context = page.context
    context.set_offline(True)
    send(page, "Bnak")
    expect_unsent(page, 1)
    type_change(page)
    page.close()
    page = context.new_page()
    page.goto(address)
    expect(page.get_by_label("Wortlaut")).to_have_value("Bank am Tor")
    page.get_by_role("button", name="Speichern").click()
    context.set_offline(False)
    expect_unsent(page, 0)
    assert stored() == [("Bank am Tor", "note", 0, "")]


def test_killed_browser_has_kept_the_change_and_the_alt_text(playwright, tmp_path, address):
    context, page = start(playwright, tmp_path / "profile", address)
    expect(page.locator("[data-part=state]")).to_contain_text("Bereit ohne Netz")
    send(page, "Bnak")
    expect_unsent(page, 0)
    context.set_offline(True)
    page.get_by_label("Was ist zu sehen?").fill("Pinnwand am Abend")
    type_change(page)
    kill(tmp_path / "profile")
    context, page = start(playwright, tmp_path / "profile", address)
    expect(page.get_by_label("Wortlaut")).to_have_value("Bank am Tor")
    expect(page.get_by_label("Was ist zu sehen?")).to_have_value("Pinnwand am Abend")
    context.close()


def test_change_that_came_back_knows_which_version_it_saw(open_table, group, stored):
    page = open_table()
    send(page, "Bnak")
    expect_unsent(page, 0)
    type_change(page)
    apply_operations(group, [Edit(id=Card.objects.get().uuid, version=1, text="Deren")], OFFICE)
    expect(card(page, "Deren")).to_be_visible(timeout=SLOW)
    page.reload()
    expect(page.get_by_label("Wortlaut")).to_have_value("Bank am Tor")
    page.get_by_role("button", name="Speichern").click()
    clash = page.locator("[data-part=clashes] li")
    expect(clash).to_contain_text("Bank am Tor")
    expect(clash).to_contain_text("Deren")
    assert [text for text, *_ in stored()] == ["Deren"]


def test_change_of_a_card_that_is_gone_becomes_a_line(open_table, address, group, stored):
    page = open_table()
    send(page, "Bnak #Weg")
    expect_unsent(page, 0)
    type_change(page, wanted="Bank\nam Tor")
    page.close()
    apply_operations(group, [Withdraw(id=Card.objects.get().uuid)], OFFICE)
    page = page.context.new_page()
    page.goto(address)
    expect(page.locator("#zeilen")).to_have_value("Bank am Tor #Weg")
    send(page)
    expect_unsent(page, 0)
    assert stored() == [("Bank am Tor", "note", 0, "Weg")]


def test_open_change_is_in_the_file_and_holds_up_clearing(open_table, access, tmp_path):
    page = open_table()
    send(page, "Bnak")
    expect_unsent(page, 0)
    type_change(page)
    page.get_by_role("button", name="Dieses Gerät aufräumen").click()
    expect(page.locator("[data-part=notice]")).to_contain_text("noch etwas nicht gesendet")
    revoke(access)
    page.reload()  # the kept page, for there is something unsent
    expect(page.get_by_label("Wortlaut")).to_have_value("Bank am Tor")
    notice = page.locator("[data-part=notice]")
    expect(notice).to_contain_text("bleibt auf diesem Gerät", timeout=SLOW)
    with page.expect_download() as download:
        notice.get_by_role("button", name="Entwurf als Datei sichern").click()
    download.value.save_as(tmp_path / "draft.json")
    operations = json.loads((tmp_path / "draft.json").read_text())["operations"]
    expected = {"op": "edit", "id": str(Card.objects.get().uuid), "version": 1, "text": "Bank am Tor"}
    assert operations == [expected | {"kind": "note", "language": "", "cluster": ""}]


def test_alt_text_waits_for_its_photo(open_table):
    page = open_table()
    alt = page.get_by_label("Was ist zu sehen?")
    alt.fill("Pinnwand am Abend")
    page.wait_for_timeout(400)
    page.close()
    page = open_table(page.context)
    expect(page.get_by_label("Was ist zu sehen?")).to_have_value("Pinnwand am Abend")
