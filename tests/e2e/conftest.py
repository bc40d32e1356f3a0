"""A real browser on an installation of its own, with worker and demo content: what people do, from end to end."""

import os
import shutil
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.db import connections
from playwright.sync_api import sync_playwright

from tests.installation import ROOT
from tests.needs import chromium

# Nothing may leave the machine; what Chromium does on its own account is switched off.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
SCREENSHOTS = Path(os.environ.get("SCREENSHOTS", ROOT / "var" / "screenshots"))
WINDOW = {"width": 1280, "height": 900}


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="module")
def browser(django_db_setup):
    """Per module: while it runs, its event loop makes Django refuse the database to the whole process.

    The tests' database is made before: connections of a thread with an event loop are others than those without, and
    what was kept aside on one of them is not found on the other.
    """
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        yield browser
        browser.close()
        connections.close_all()  # those that were opened while the loop ran; nobody finds them afterwards


@pytest.fixture(scope="module")
def site(installation, demo_folder):
    """A running installation with demo content, one for all tests of a module."""
    shutil.copytree(demo_folder, installation.folder)
    installation.start()
    return installation


@pytest.fixture
def open_page(browser, site):
    """Opens pages, each with a visitor of its own; fails afterwards if one asked another host or hit a script error."""
    contexts, strayed, errors = [], [], []

    def open_page(path="/", **options):
        context = browser.new_context(base_url=site.url, locale="de-DE", viewport=WINDOW, **options)
        context.set_default_timeout(60_000)  # a busy machine is slow, not wrong
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: is_local(request.url, site.url) or strayed.append(request.url))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert (strayed, errors) == ([], [])


@pytest.fixture
def sign_in(open_page):
    """Opens the admin as somebody."""

    def sign_in(email, password):
        page = open_page("/admin/login/")
        page.fill("[name=username]", email)
        page.fill("[name=password]", password)
        page.click("form [type=submit]")
        page.wait_for_url("**/admin/")
        return page

    return sign_in


@pytest.fixture
def keep_screenshot():
    """Keeps a picture for the handbook and for whoever looks at the run."""

    def keep_screenshot(page, name):
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True)

    return keep_screenshot


def is_local(url: str, site_url: str) -> bool:
    """Whether a request stays with the site, or needs no host at all; the browser shows a PDF with parts of its own."""
    return (
        urlsplit(url).scheme in ("data", "blob", "chrome", "chrome-extension")
        or urlsplit(url).netloc == urlsplit(site_url).netloc
    )
