"""What a person at the table does and sees."""

from playwright.sync_api import Locator, Page, expect

SLOW = 30_000


def send(page: Page, lines: str = "") -> None:
    if lines:
        page.fill("#zeilen", lines)
    page.get_by_role("button", name="Jetzt senden").click()


def expect_unsent(page: Page, number: int) -> None:
    wanted = f"{number} nicht gesendet" if number else "Alles gesendet"
    expect(page.locator("[data-part=unsent]")).to_have_text(wanted, timeout=SLOW)


def previewed(page: Page) -> list[str]:
    return page.locator("[data-part=preview-cards] > li [data-part=text]").all_inner_texts()


def card(page: Page, text: str) -> Locator:
    """A sent card, or one that waits."""
    return page.locator("[data-part=clusters] li, [data-part=waiting-cards] li").filter(has_text=text)
