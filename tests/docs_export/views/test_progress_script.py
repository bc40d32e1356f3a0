"""The page stays fresh by itself, in a real browser."""

import pytest
from django.db import connections
from playwright.sync_api import expect, sync_playwright

from docs_export.domain import jobs
from docs_export.domain.render import render_rendition
from tests.factories.accounts import AdminFactory
from tests.factories.docs_export import make_file, make_rendition, make_version
from tests.needs import chromium

pytestmark = [
    pytest.mark.once,
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("standin", "empty_storage"),
]


@pytest.fixture
def browser(monkeypatch):
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # Playwright's loop runs in this thread
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()
        connections.close_all()  # those that were opened while the loop ran; nobody finds them afterwards


@pytest.fixture
def open_as_admin(browser, live_server, client):
    def open_page(path, **options):
        client.force_login(AdminFactory())
        context = browser.new_context(locale="de-DE", **options)
        context.set_default_timeout(60_000)
        context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])
        page = context.new_page()
        page.goto(f"{live_server.url}{path}")
        return page

    return open_page


def test_progress_is_shown_without_a_reload(event, open_as_admin):
    rendition = make_rendition(make_version(event))
    page = open_as_admin(f"/admin/dokumentation/{event.pk}/")
    page.evaluate("window.neverReloaded = true")
    row = page.locator(f"#fassung-{rendition.version_id}")
    expect(row).to_contain_text("wartet")
    token = jobs.claim(rendition)
    jobs.beat(rendition, token, progress=40)
    expect(row).to_contain_text("wird erstellt, 40 %", timeout=30_000)
    assert row.locator("progress").get_attribute("value") == "40"
    jobs.fail(rendition, token, "Das Foto fehlt.")
    expect(row).to_contain_text("Das Foto fehlt.", timeout=30_000)
    expect(page.locator("[data-documentation-status]")).to_have_text(
        "Fassung 1.0, Dokumentation, öffentlich: fehlgeschlagen"
    )
    assert page.evaluate("window.neverReloaded") is True
    row.get_by_role("button", name="Erneut versuchen").click()
    expect(row).to_contain_text("wartet")  # the click does not wait for the answer
    render_rendition(rendition.pk)
    expect(page.get_by_role("link", name="Herunterladen")).to_be_visible(timeout=30_000)
    expect(page.get_by_role("link", name="Veröffentlichen")).to_be_visible()


def test_what_is_unfolded_stays_so(event, open_as_admin):
    version = make_version(event)
    rendition = make_rendition(version)
    make_file(version, options={"cards": False}, description="ohne 5 von 11 Kapiteln\nGlossar")
    page = open_as_admin(f"/admin/dokumentation/{event.pk}/")
    page.locator("summary", has_text="ohne 5 von 11 Kapiteln").click()
    page.evaluate("document.activeElement.blur()")
    token = jobs.claim(rendition)
    jobs.beat(rendition, token, progress=40)
    expect(page.locator("progress")).to_have_attribute("value", "40", timeout=30_000)
    expect(page.locator("li", has_text="Glossar")).to_be_visible()
    # Neither does who works with the keyboard lose the place, and only what is new is read aloud.
    name = "Herunterladen Fassung 1.0, Auszug, ohne Internes, ohne 5 von 11 Kapiteln, Glossar"
    page.get_by_role("link", name=name).focus()
    jobs.fail(rendition, token, "Das Foto fehlt.")
    expect(page.get_by_text("Das Foto fehlt.")).to_be_visible(timeout=30_000)
    expect(page.get_by_role("link", name=name)).to_be_focused()
    expect(page.locator("[data-documentation-status]")).to_have_text(
        "Fassung 1.0, Dokumentation, öffentlich: fehlgeschlagen"
    )


def test_without_scripts_a_reload_shows_the_same(event, open_as_admin):
    rendition = make_rendition(make_version(event))
    page = open_as_admin(f"/admin/dokumentation/{event.pk}/", java_script_enabled=False)
    expect(page.locator(f"#fassung-{rendition.version_id}")).to_contain_text("wartet")
    render_rendition(rendition.pk)
    page.reload()
    expect(page.get_by_role("link", name="Herunterladen")).to_be_visible()
