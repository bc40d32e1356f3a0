"""Waiting for what no element shows; the site's policy forbids Playwright's own way, which needs eval."""

import time

SAVED = """() => {
  const form = document.querySelector("form[data-controller~=w-autosave]")
  const unsaved = window.wagtail.app.getControllerForElementAndIdentifier(form, "w-unsaved")
  const indicator = document.getElementById("w-autosave-indicator")
  return indicator?.dataset.wAutosaveStateValue === "saved" && unsaved.initialFormData === unsaved.formData
}"""


def wait_until(page, script: str, timeout: float = 60) -> None:
    """Until a function in the page returns something true."""
    deadline = time.monotonic() + timeout
    while not page.evaluate(script):
        assert time.monotonic() < deadline, script
        page.wait_for_timeout(100)


def wait_for_autosave(page) -> None:
    """Until everything in the form is at the server."""
    wait_until(page, SAVED)
