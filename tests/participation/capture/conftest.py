"""The capture page in a real browser, on devices that keep what they have and lose the network."""

import pytest
from django.db import connections
from playwright.sync_api import expect, sync_playwright

from participation.domain.access import ensure_access, token_of
from participation.models import Card
from tests.needs import chromium
from tests.participation.capture.browsers import ARGUMENTS, PHONE


@pytest.fixture
def playwright(monkeypatch):
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright's loop runs in this thread
    with sync_playwright() as playwright:
        yield playwright
        connections.close_all()  # those that were opened while the loop ran; nobody finds them afterwards


@pytest.fixture
def browser(playwright):
    browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
    yield browser
    browser.close()


@pytest.fixture
def access(event, group):
    return ensure_access(event, group)


@pytest.fixture
def address(access, live_server):
    return f"{live_server.url}/tisch/{token_of(access)}/"


@pytest.fixture
def open_context(browser, live_server):
    """Devices, each with a memory of its own; fails afterwards if a script met an error."""
    contexts, errors = [], []

    def open_context(**options):
        context = browser.new_context(locale="de-DE", viewport=PHONE, **options)
        context.set_default_timeout(20_000)
        context.on("weberror", lambda error: errors.append(str(error.error)))
        contexts.append(context)
        return context

    yield open_context
    for context in contexts:
        context.close()
    assert errors == []


@pytest.fixture
def open_table(open_context, address):
    """The table's page on a device, ready to work without a network."""

    def open_table(context=None, **options):
        page = (context or open_context(**options)).new_page()
        page.goto(address)
        expect(page.locator("[data-part=state]")).to_contain_text("Bereit ohne Netz")
        return page

    return open_table


@pytest.fixture
def stored(group):
    """The cards in the database: (text, kind, dots, cluster)."""

    def stored():
        cards = Card.objects.filter(group=group).kept().with_dots().select_related("cluster").order_by("position")
        return [(card.text, card.kind, card.dots, card.cluster.title if card.cluster else "") for card in cards]

    return stored
