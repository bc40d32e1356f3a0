"""A borrowed device goes back with nothing on it, except what somebody has not sent yet."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from participation.domain.access import ensure_access, reissue, token_of
from tests.factories.participation import WorkingGroupPageFactory
from tests.participation.capture.page import SLOW, expect_unsent, send

pytestmark = [pytest.mark.once, pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LEFT = """async () => {
  const database = await new Promise(resolve => {
    const request = indexedDB.open('werkstattbuch-tisch', 1)
    request.onsuccess = () => resolve(request.result)
  })
  const names = [...database.objectStoreNames]
  const rows = names.length ? await Promise.all(names.map(name => new Promise(resolve => {
    database.transaction(names).objectStore(name).getAll().onsuccess = found => resolve(found.target.result)
  }))) : []
  database.close()
  const pages = await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys())))
  return {
    groups: [...new Set(rows.flat().map(row => row.group))],
    pages: pages.flat().map(({url}) => new URL(url).pathname).filter(path => path.startsWith('/tisch/')),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }
}"""
NOTHING = {"groups": [], "pages": [], "caches": [], "workers": 0}


@pytest.fixture
def open_at(live_server):
    """An access's page in a tab of a device, ready to work without a network."""

    def open_at(context, access):
        page = context.new_page()
        page.goto(f"{live_server.url}{path_of(access)}")
        expect_ready(page)
        return page

    return open_at


@pytest.fixture
def neighbours(event):
    return ensure_access(event, WorkingGroupPageFactory(parent=event, title="Wege", number=4))


def path_of(access):
    return reverse("capture:table", args=[token_of(access)])


def expect_ready(page):
    expect(page.locator("[data-part=state]")).to_contain_text("Bereit ohne Netz", timeout=SLOW)


def clear(page):
    page.get_by_role("button", name="Dieses Gerät aufräumen").click()
    expect(page.get_by_role("heading", name="Vielen Dank")).to_be_visible()


def test_pages_of_older_links_and_of_other_groups_go_too(open_context, open_at, access, neighbours):
    context = open_context()
    open_at(context, access).close()
    reissue(access)
    open_at(context, neighbours).close()
    page = open_at(context, access)
    send(page, "Bank")
    expect_unsent(page, 0)
    assert len(page.evaluate(LEFT)["pages"]) == 3
    clear(page)
    assert page.evaluate(LEFT) == NOTHING


def test_what_another_group_has_not_sent_stays_with_its_page(open_context, open_at, access, neighbours):
    context = open_context()
    other = open_at(context, neighbours)
    other.locator("#zeilen").press_sequentially("Noch nicht gesendet")
    other.wait_for_timeout(400)  # kept after a pause
    page = open_at(context, access)
    clear(page)
    left = page.evaluate(LEFT)
    assert (left["groups"], left["pages"], left["workers"]) == ([neighbours.group_id], [path_of(neighbours)], 1)
    context.set_offline(True)
    other.reload()
    expect(other.locator("#zeilen")).to_have_value("Noch nicht gesendet")


def test_other_tabs_leave_nothing_behind_afterwards(open_context, open_at, access, group):
    context = open_context()
    other, page = open_at(context, access), open_at(context, access)
    clear(page)
    expect(other.get_by_role("heading", name="Vielen Dank")).to_be_visible()
    assert page.evaluate(LEFT) == NOTHING


def test_cleared_device_can_be_used_again(open_context, open_at, access, stored):
    context = open_context()
    page = open_at(context, access)
    clear(page)
    page.go_back()
    expect_ready(page)
    send(page, "Bank")
    expect_unsent(page, 0)
    context.set_offline(True)
    page.reload()
    expect_ready(page)
    send(page, "Licht")
    expect_unsent(page, 1)
    context.set_offline(False)
    expect_unsent(page, 0)
    reissue(access)
    page = open_at(context, access)
    context.set_offline(True)
    page.reload()
    expect_ready(page)
    assert [text for text, *_ in stored()] == ["Bank", "Licht"]
