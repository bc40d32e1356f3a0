"""How long until somebody can sort: a board with five hundred cards in Chromium."""

import time
from statistics import median

from playwright.sync_api import Page, sync_playwright

from tests.needs import chromium

from .login import EMAIL, PASSWORD
from .server import Server

ROUNDS = 7


def open_board(server: Server, group: int) -> dict:
    """Milliseconds until the script has taken over, and until a card that was moved by its button is stored."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        _sign_in(page, server)
        opened = [_open(page, server, group) for _ in range(ROUNDS)]
        moved = [_move(page) for _ in range(ROUNDS)]
        browser.close()
    return {"board ms": median(opened), "move ms": median(moved)}


def _sign_in(page: Page, server: Server) -> None:
    page.goto(f"http://127.0.0.1:{server.port}/admin/login/")
    page.fill("[name=username]", EMAIL)
    page.fill("[name=password]", PASSWORD)
    page.click("form [type=submit]")
    page.wait_for_url("**/admin/")


def _open(page: Page, server: Server, group: int) -> float:
    began = time.perf_counter()
    page.goto(f"http://127.0.0.1:{server.port}/admin/arbeitsgruppen/{group}/sortieren/", wait_until="commit")
    page.wait_for_selector("[data-board][data-live]")
    return (time.perf_counter() - began) * 1000


def _move(page: Page) -> float:
    """One column to the right, as the person at the keyboard sees it: from the press to the server's answer."""
    button = page.locator("[data-card] [data-key=right]:not([disabled])").first
    began = time.perf_counter()
    with page.expect_response(lambda response: response.request.method == "POST"):
        button.click()
    return (time.perf_counter() - began) * 1000
