"""What another tab has left comes into the text area, once."""

import pytest

pytestmark = pytest.mark.browser
RESTORE = """async ([typed, left]) => {
  const {Draft} = await import('./draft.js')
  const area = document.createElement('textarea')
  area.value = typed
  const alt = document.createElement('textarea'), store = {group: 1, write() {}}
  new Draft(area, alt, store, 'draft', () => {}).restore({lines: left, marks: [], alt: '', changes: []})
  return area.value
}"""


@pytest.mark.parametrize(
    ("typed", "left", "both"),
    [
        pytest.param("", "Bank", "Bank", id="nothing was typed"),
        pytest.param("Bank\nTor", "Bank", "Bank\nTor", id="the browser had it already"),
        pytest.param("Parkbank", "bank", "bank\nParkbank", id="part of a word is not the line"),
        pytest.param("Tor", " \n", "Tor", id="nothing was left"),
    ],
)
def test_restored(page, typed, left, both):
    assert page.evaluate(RESTORE, [typed, left]) == both
