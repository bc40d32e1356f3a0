"""What keeps a button from working is said where the person is: seen, and read aloud."""

from uuid import uuid4

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from participation.domain.access import change_span, revoke
from participation.domain.capture import Sender, apply_operations
from participation.models import Card
from participation.operations import Add, Edit
from tests.participation.capture.page import SLOW, card, expect_unsent, send

pytestmark = [pytest.mark.once, pytest.mark.browser, pytest.mark.django_db(transaction=True)]
NOT_TAKEN = "Senden geht nicht. Der Grund steht oben."


def live(page):
    return page.locator("[data-part=live]")


def test_reason_why_a_device_is_not_cleared_is_shown_and_goes_once_all_is_sent(open_table):
    page = open_table()
    page.context.set_offline(True)
    send(page, "\n".join(f"Karte {number}" for number in range(20)))
    expect_unsent(page, 20)
    page.get_by_role("button", name="Dieses Gerät aufräumen").click()
    notice = page.locator("[data-part=notice]")
    expect(notice).to_be_in_viewport()
    expect(notice).to_be_focused()
    page.context.set_offline(False)
    expect_unsent(page, 0)
    expect(notice).to_have_count(0)


def test_closed_access_is_told_at_once_and_shown_to_who_sends(open_table, access):
    page = open_table()
    page.fill("#zeilen", "Bank")
    revoke(access)
    expect(live(page)).to_contain_text("gesperrt", timeout=SLOW)
    expect(page.locator("[data-part=kept]")).to_have_text(NOT_TAKEN)
    expect(page.locator("#zeilen")).to_be_focused()
    send(page)
    expect(page.locator("[data-part=notice]")).to_be_focused()


def test_access_that_opens_again_brings_all_back(open_table, access, group, stored):
    page = open_table()
    begin, end = access.valid_from, access.valid_until
    change_span(access, since=begin, until=timezone.now())
    expect(page.locator("[data-part=notice]")).to_be_visible(timeout=SLOW)
    send(page, "Bank")
    expect(page.locator("[data-part=kept]")).to_have_text(NOT_TAKEN)
    change_span(access, since=begin, until=end)
    send(page)
    expect_unsent(page, 0)
    expect(page.locator("[data-part=notice]")).to_have_count(0)
    assert [text for text, *_ in stored()] == ["Bank"]
    apply_operations(group, [Add(id=uuid4(), text="Licht")], Sender(is_office=True))
    expect(card(page, "Licht")).to_be_visible(timeout=SLOW)


def test_conflict_is_told_at_once_and_shown_to_who_sends(open_table, group):
    page = open_table()
    send(page, "Bank")
    expect_unsent(page, 0)
    page.context.set_offline(True)
    card(page, "Bank").get_by_role("button", name="Ändern").click()
    page.get_by_label("Wortlaut").fill("Meine")
    page.get_by_role("button", name="Speichern").click()
    expect_unsent(page, 1)
    edit = Edit(id=Card.objects.get().uuid, version=1, text="Deren")
    apply_operations(group, [edit], Sender(is_office=True))
    page.context.set_offline(False)
    expect(live(page)).to_have_text("Diese Karte wurde inzwischen an anderer Stelle geändert.", timeout=SLOW)
    expect(page.locator("[data-part=kept]")).to_have_text("Bitte entscheiden Sie oben.")
    send(page)
    expect(page.locator("[data-part=clashes] li")).to_be_focused()
