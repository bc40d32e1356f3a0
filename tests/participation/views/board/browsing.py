"""A board in a browser: where the cards hang, and the controls of a card."""

from contextlib import contextmanager

BEFORE = {
    "Noch ohne Kartengruppe": ["Name"],
    "Weg": ["Bank", "Steg"],
    "Licht": ["Tor"],
}  # what the fixture `hung` hangs
WALL = """() => Object.fromEntries([...document.querySelectorAll('[data-column]')].map(column => [
  column.querySelector('h2').textContent,
  [...column.querySelectorAll('[data-card] > .wb-card__text')].map(text => text.textContent)]))"""


def wall(page) -> dict[str, list[str]]:
    """Column by column, its cards."""
    return page.evaluate(WALL)


def card(page, text: str):
    return page.locator("[data-card]", has_text=text)


def control(page, text: str, key: str):
    """A control of the card that says this."""
    return card(page, text).locator(f"[data-key={key}]").first


@contextmanager
def saved(page):
    """Waits until the step that is taken inside is stored and shown."""
    with page.expect_response(lambda answer: answer.url.endswith("/schritt/")) as answer:
        yield
    assert answer.value.status == 200, answer.value.text()
    page.wait_for_timeout(100)


def said(page) -> str:
    return page.locator("[data-said]").inner_text()


def focused(page) -> tuple[str, str]:
    """The card on which the focus is, and which of its controls."""
    return tuple(
        page.evaluate("""() => {
          const active = document.activeElement, card = active.closest('[data-card]')
          return [card ? card.querySelector('.wb-card__text').textContent : '', active.dataset.key || '']
        }""")
    )


def drag(page, source, target, *, above: bool = True) -> None:
    """With the mouse, to the upper or the lower edge of another card."""
    source.scroll_into_view_if_needed()
    grip = source.locator(".wb-card__text").bounding_box()
    page.mouse.move(grip["x"] + 20, grip["y"] + 10)
    page.mouse.down()
    box = target.bounding_box()
    y = box["y"] + (5 if above else box["height"] - 5)
    page.mouse.move(box["x"] + 40, y, steps=8)
    page.mouse.up()
