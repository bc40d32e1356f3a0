"""Photos, clearing the device, and what the page says where a browser keeps nothing."""

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import expect

from participation.models import WaitingPhoto
from tests.participation.capture.page import expect_unsent, send

pytestmark = [pytest.mark.once, pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def picture(width=3000, height=1500):
    content = io.BytesIO()
    Image.new("RGB", (width, height), "#2044aa").save(content, "JPEG")
    return {"name": "IMG_1.jpg", "mimeType": "image/jpeg", "buffer": content.getvalue()}


def add_photo(page):
    page.get_by_label("Nein").check()
    page.set_input_files("[name=file]", picture())
    page.get_by_label("Was ist zu sehen?").fill("Pinnwand")
    page.get_by_role("button", name="Foto senden").click()


def test_photo_waits_for_the_network_and_gets_smaller(open_table):
    page = open_table()
    page.context.set_offline(True)
    page.get_by_role("button", name="Foto senden").click()
    expect(page.locator("[data-part=photo-status]")).to_have_text("Bitte sagen Sie zuerst, ob Menschen erkennbar sind.")
    add_photo(page)
    expect(page.locator("[data-part=photos] li")).to_contain_text("noch nicht gesendet")
    expect_unsent(page, 1)
    page.reload()
    expect_unsent(page, 1)
    page.context.set_offline(False)
    expect_unsent(page, 0)
    photo = WaitingPhoto.objects.get().photo
    assert (photo.width, photo.height) == (2000, 1000)


def test_refused_photo_keeps_its_sentence_and_can_be_removed(open_table, stored):
    page = open_table()
    page.get_by_label("Nein").check()
    page.set_input_files("[name=file]", {"name": "IMG_2.jpg", "mimeType": "image/jpeg", "buffer": b"no picture"})
    page.get_by_label("Was ist zu sehen?").fill("Pinnwand")
    page.get_by_role("button", name="Foto senden").click()
    photo = page.locator("[data-part=photos] li")
    refused = re.compile("kein Bild|beschädigt|nicht lesbar")
    expect(photo.locator("[data-part=fault]")).to_have_text(refused)
    send(page, "Bank")  # is not held up
    expect_unsent(page, 1)
    page.reload()
    expect(photo).to_contain_text("Pinnwand")
    expect(photo.locator("[data-part=fault]")).to_have_text(refused)
    photo.get_by_role("button", name="Entfernen").click()
    expect(photo).to_have_count(0)
    expect_unsent(page, 0)
    page.reload()
    expect_unsent(page, 0)
    assert [text for text, *_ in stored()] == ["Bank"]
    assert not WaitingPhoto.objects.exists()


def test_device_is_cleared_only_when_all_is_sent(open_table, stored):
    page = open_table()
    page.context.set_offline(True)
    send(page, "Bank")
    expect_unsent(page, 1)
    page.get_by_role("button", name="Dieses Gerät aufräumen").click()
    expect(page.locator("[data-part=notice]")).to_contain_text("noch etwas nicht gesendet")
    page.context.set_offline(False)
    expect_unsent(page, 0)
    page.get_by_role("button", name="Dieses Gerät aufräumen").click()
    expect(page.get_by_role("heading", name="Vielen Dank")).to_be_visible()
    assert page.evaluate("caches.keys()") == []
    assert page.context.cookies() == []
    left = """() => new Promise(resolve => indexedDB.open("werkstattbuch-tisch").onsuccess = event => {
      const stores = event.target.result.transaction(["operations", "notes"])
      stores.objectStore("notes").getAll().onsuccess = found => resolve(found.target.result)
    })"""
    assert page.evaluate(left) == []
    assert [text for text, *_ in stored()] == ["Bank"]


def test_browser_that_keeps_nothing_says_so_and_sends_all_the_same(open_context, address, stored):
    context = open_context(service_workers="block")
    context.add_init_script("Object.defineProperty(window, 'indexedDB', {value: undefined})")
    page = context.new_page()
    page.goto(address)
    expect(page.locator("[data-part=notice]")).to_contain_text("Lassen Sie die Seite offen")
    context.set_offline(True)
    send(page, "Bank")
    expect(page.locator("[data-part=kept]")).to_have_text("Bitte lassen Sie die Seite offen.")
    context.set_offline(False)
    expect_unsent(page, 0)
    assert [text for text, *_ in stored()] == ["Bank"]


def test_without_a_script_the_page_is_a_form(open_context, address, stored):
    page = open_context(java_script_enabled=False).new_page()
    page.goto(address)
    send(page, "+ Bank\nLicht")
    expect(page.get_by_text("Ihre Karten sind gesendet.")).to_be_visible()
    assert stored() == [("Bank", "strength", 0, ""), ("Licht", "", 0, "")]


def test_photo_that_is_refused_says_why(open_table):
    page = open_table()
    page.get_by_label("Nein").check()
    page.set_input_files("[name=file]", {"name": "notiz.jpg", "mimeType": "image/jpeg", "buffer": b"kein Bild"})
    page.get_by_role("button", name="Foto senden").click()
    expect(page.locator("[data-part=photo-status]")).to_contain_text("Bitte ein gültiges Bild hochladen.")
    expect(page.locator("[data-part=photos] li")).to_contain_text("notiz.jpg")
    expect(page.locator("[data-part=kept]")).to_have_text("Ein Foto wurde nicht angenommen.")
    send(page, "Bank")
    expect_unsent(page, 1)
    expect(page.locator("[data-part=waiting-cards] li")).to_have_count(0)
    expect(page.locator("[data-part=live]")).to_be_empty()
    page.get_by_role("button", name="Entfernen").click()
    expect_unsent(page, 0)
    expect(page.locator("[data-part=photo-status]")).to_be_empty()
