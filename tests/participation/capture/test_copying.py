"""Zugänge in the admin: "Kopieren" puts the link on the clipboard, or leaves it marked for the keyboard."""

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import expect

pytestmark = [pytest.mark.once, pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def open_accesses(open_context, access, event, account, live_server):
    def open_accesses(*permissions):
        client = Client()
        client.force_login(account("moderation", event))
        context = open_context(permissions=list(permissions))
        context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])
        page = context.new_page()
        page.goto(f"{live_server.url}{reverse('participation_accesses', args=[event.pk])}")
        return page

    return open_accesses


def table_of(page):
    return page.get_by_role("region", name="Vernetzung")


def test_clipboard_holds_the_address_of_the_table(open_accesses, address):
    page = open_accesses("clipboard-read", "clipboard-write")
    button = table_of(page).get_by_role("button", name="Kopieren")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-copy-status]")).to_have_text("Kopiert.")
    assert page.evaluate("navigator.clipboard.readText()").endswith(address.partition("/tisch/")[2])
    expect(table_of(page).get_by_role("button", name="Kopiert.")).to_be_focused()


@pytest.mark.parametrize("trouble", ["refused", "absent"])
def test_without_a_clipboard_the_address_is_marked(open_accesses, trouble):
    page = open_accesses()
    value = "undefined" if trouble == "absent" else "{writeText: () => Promise.reject(new DOMException('no'))}"
    page.evaluate(f"Object.defineProperty(navigator, 'clipboard', {{value: {value}}})")
    table_of(page).get_by_role("button", name="Kopieren").click()
    expect(page.locator("[data-copy-status]")).to_contain_text("Der Link ist markiert.")
    expect(page.locator("[data-copy-status]")).to_be_visible()
    link = table_of(page).get_by_role("textbox", name="Link")
    expect(link).to_be_focused()
    assert page.evaluate("getSelection().toString()") == link.input_value()
