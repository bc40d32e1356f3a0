"""A page with the keyboard alone: where the focus is, whether it can be seen, and how it gets somewhere."""

from playwright.sync_api import Locator, Page

WHERE = """() => {
  const active = document.activeElement, boxes = [...active.getClientRects()], box = boxes[0] || {}
  const style = getComputedStyle(active), after = getComputedStyle(active, '::after')
  const isOutlined = shape => shape.outlineStyle !== 'none' && parseFloat(shape.outlineWidth) >= 2
  const seen = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20))
  return {
    name: (active.getAttribute('aria-label') || active.textContent || active.id || active.name).trim(),
    isLost: active === document.body || !boxes.length,
    isOutlined: isOutlined(style) || isOutlined(after),
    isCovered: !seen || !(active.contains(seen) || seen.contains(active)),
  }
}"""
FAR = 150  # stops of the longest round


def check_focus(page: Page) -> str:
    """Name of what has the focus, which must be there and seen."""
    where = page.evaluate(WHERE)
    assert (where["isLost"], where["isOutlined"], where["isCovered"]) == (False, True, False), where
    return where["name"]


def tab_to(page: Page, target: Locator, key: str = "Tab") -> None:
    """Forward, and round the page; each stop on the way is checked."""
    for _ in range(FAR):
        page.keyboard.press(key)
        if target.evaluate("item => item === document.activeElement"):
            check_focus(page)
            return
        if not page.evaluate("document.activeElement === document.body"):  # between the page's end and its beginning
            check_focus(page)
    raise AssertionError(target)


def press(page: Page, target: Locator, key: str = "Enter") -> None:
    tab_to(page, target)
    page.keyboard.press(key)
