"""Parts of the capture page's script on an empty page, served from the folder that they lie in."""

from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tests.needs import chromium

SCRIPTS = Path(__file__).resolve().parents[4] / "participation" / "static" / "participation" / "capture"
EMPTY = "http://localhost/"  # counts as secure, so that everything is there which HTTPS gives


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser):
    context = browser.new_context()
    context.route(f"{EMPTY}**", answer)
    page = context.new_page()
    page.goto(EMPTY)
    yield page
    context.close()


def answer(route):
    name = route.request.url.removeprefix(EMPTY)
    if name.endswith(".js"):
        route.fulfill(body=(SCRIPTS / name).read_text("utf-8"), content_type="text/javascript; charset=utf-8")
    else:
        route.fulfill(body="<!DOCTYPE html><title>leer</title>", content_type="text/html; charset=utf-8")


@pytest.fixture
def call(page):
    """Calls a function of a module."""

    def call(module, name, *arguments):
        script = "async ([module, name, given]) => (await import(`./${module}.js`))[name](...given)"
        return page.evaluate(script, [module, name, arguments])

    return call
