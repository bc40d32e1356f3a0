"""The screen in the hall, as the person with the keyboard beside it uses it."""

import json
from uuid import uuid4

import pytest

from .test_access import complaints
from .waiting import wait_until

EVENT = "NUF-BW1"
GROUP = "Die Jüngeren (bis 8 Jahre)"
TOKENS = f"""
import json
from participation.models import EventPage
from participation.domain.access import ensure_access, token_of
event = EventPage.objects.get(reference="{EVENT}")
group = event.specific.working_groups[0]
print(json.dumps([token_of(ensure_access(event)), token_of(ensure_access(event, group))]))
"""
SHOWN = "document.querySelector('[data-key]:not([hidden])').dataset.key"


@pytest.fixture(scope="module")
def tokens(site):
    return json.loads(site.manage("shell", "-v0", "-c", TOKENS))


@pytest.fixture
def screen(open_page, tokens):
    return lambda **options: open_page(f"/leinwand/{tokens[0]}/", **options)


def test_keys_and_buttons_turn_the_slides(screen):
    page = screen()
    first = page.evaluate(SHOWN)
    page.keyboard.press("ArrowRight")
    second = page.evaluate(SHOWN)
    page.get_by_role("button", name="Zurück").click()

    assert (first, second == first, page.evaluate(SHOWN)) == ("start", False, "start")
    page.keyboard.press("PageUp")
    assert page.locator("[data-place]").inner_text().startswith(f"{page.locator('[data-key]').count()} ")


def test_it_goes_on_by_itself_until_somebody_stops_it(screen):
    page = screen()
    page.locator("[data-seconds]").select_option("10")

    wait_until(page, f"() => {SHOWN} !== 'start'", timeout=20)
    page.get_by_role("button", name="Anhalten").click()

    assert page.get_by_role("button", name="Von selbst weiter").is_visible()


def test_it_is_used_with_the_keyboard_alone(screen):
    page = screen()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.get_by_role("button", name="Anhalten").evaluate("item => item === document.activeElement"):
            break
    page.keyboard.press("Enter")
    run, said = page.get_by_role("button", name="Von selbst weiter"), page.locator("[data-said]")
    assert run.evaluate("item => item === document.activeElement && item.matches(':focus-visible')")
    assert run.evaluate("item => parseFloat(getComputedStyle(item).outlineWidth)") >= 2
    assert page.locator("[data-paused]").is_visible()
    assert said.inner_text() == "angehalten"
    page.keyboard.press("ArrowRight")
    heading = page.locator("[data-key]:not([hidden]) h1").inner_text()
    assert said.inner_text().startswith("2 / ")
    assert heading in said.inner_text()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")  # "Weiter"
    assert page.locator("[data-place]").inner_text().startswith("3 / ")
    page.keyboard.press("ArrowLeft")
    assert page.locator("[data-place]").inner_text().startswith("2 / ")


def test_each_slide_begins_with_one_main_heading(screen):
    page = screen(reduced_motion="reduce")
    headings = page.evaluate("""() => [...document.querySelectorAll('[data-key]')].map(
      slide => [...slide.querySelectorAll('h1, h2, h3')].map(heading => heading.tagName))""")
    assert headings[0] == ["H1"]
    assert all(levels == ["H1", "H2"] for levels in headings[1:])
    page.keyboard.press("ArrowRight")
    assert complaints(page) == []


def test_it_stands_still_for_who_wants_no_motion(screen):
    page = screen(reduced_motion="reduce")

    assert page.get_by_role("button", name="Von selbst weiter").is_visible()


def test_cards_arrive_within_three_seconds_and_the_place_is_kept(screen, site, tokens):
    page = screen(reduced_motion="reduce")
    page.keyboard.press("ArrowRight")
    place, text = page.evaluate(SHOWN), f"Eben erst geschrieben {uuid4().hex[:6]}"
    operation = {"op": "add", "id": str(uuid4()), "text": text, "kind": "idea"}

    answer = page.request.post(f"{site.url}/tisch/{tokens[1]}/senden", data={"operations": [operation]})
    assert answer.json()["results"][0]["state"] == "stored"

    wait_until(page, f"() => document.body.textContent.includes('{text}')", timeout=8)
    assert page.evaluate(SHOWN) == place


def test_screen_without_a_network_goes_on_and_says_so(screen):
    page = screen(reduced_motion="reduce")
    page.context.set_offline(True)
    wait_until(page, "() => document.querySelector('[data-state]').textContent.startsWith('Keine Verbindung')", 10)
    page.keyboard.press("ArrowRight")

    assert page.evaluate(SHOWN) != "start"


def test_every_slide_fits_the_screen(screen):
    page = screen(reduced_motion="reduce")
    page.set_viewport_size({"width": 1920, "height": 1080})
    count = page.locator("[data-key]").count()
    heights = []
    for _ in range(count):
        heights.append(page.evaluate("document.documentElement.scrollHeight"))
        page.keyboard.press("ArrowRight")

    assert count > 10
    assert max(heights) == 1080


def test_screen_is_accessible(screen):
    assert complaints(screen(reduced_motion="reduce")) == []
