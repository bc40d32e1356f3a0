"""A browser with a folder of its own, which can lose its power."""

import os
import signal
from contextlib import suppress
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Playwright

from tests.needs import chromium

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
PHONE = {"width": 390, "height": 844}


def start(playwright: Playwright, profile: Path, address: str) -> tuple[BrowserContext, Page]:
    context = playwright.chromium.launch_persistent_context(
        profile, executable_path=chromium(), args=ARGUMENTS, locale="de-DE", viewport=PHONE
    )
    page = context.pages[0]
    page.goto(address)
    return context, page


def kill(profile: Path) -> None:
    """As a dead battery does it."""
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if f"--user-data-dir={profile}" in (process / "cmdline").read_text().split("\0"):
                os.kill(int(process.name), signal.SIGKILL)
