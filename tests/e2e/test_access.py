"""Read with eyes, with keys, with a screen reader, on an old phone: what a machine can check of it."""

import re
from html import unescape
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from django.template.loader import render_to_string

AXE = Path(__file__).with_name("vendor") / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVENT = "/lindenhof/stadtteilkonferenz/3/"
OTHER_LANGUAGES = (
    "/de-simple/",
    "/de-simple/lindenhof/",
    "/de-simple/lindenhof/lenkungskreis/",
    "/en/",
    "/en/lindenhof/",
    *(f"{EVENT}kurz/{code}/" for code in ("de-simple", "en", "tr", "ar", "uk")),
)
PAGES = (
    "/",
    "/wehringhausen/",
    "/wlab/",
    "/westhagen/",
    "/westerfilde-bodelschwingh/",
    "/lindenhof/",
    "/lindenhof/stadtteilkonferenz/",
    "/wehringhausen/stadtteilkonferenz/7/",
    "/wehringhausen/stadtteilkonferenz/7/kreativquartier/",
    "/wehringhausen/stadtteilkonferenz/7/gemeinsame-ergebnisse/",
    "/wehringhausen/quartiersmanagement/",
    "/lindenhof/stadtteilkonferenz/1/",
    "/lindenhof/stadtteilkonferenz/2/",
    EVENT,
    f"{EVENT}wege-und-plaetze/",
    "/lindenhof/buergerwerkstatt-lindenplatz/",
    "/lindenhof/buergerwerkstatt-uferweg/",
    "/lindenhof/buergerwerkstatt-digitaler-lindenhof/",
    "/lindenhof/rueckmeldeabend/",
    "/lindenhof/w4-querung-nordring/",
    "/ergebnisse/",
    "/ergebnisse/felder/",
    "/impressum/",
    "/veranstaltungen/",
    "/suche/",
    "/lindenhof/datenschutz/",
    "/lindenhof/barrierefreiheit/",
    "/glossar/",
    "/melden/",
    "/barriere-melden/",
    *OTHER_LANGUAGES,
    "/admin/login/",
)
ERRORS = ("400.html", "403.html", "403_csrf.html", "404.html", "410.html", "429.html", "500.html")
SCREENS = [("light", 1280), ("light", 320), ("dark", 320), ("dark", 1280)]
PHONE = {"width": 390, "height": 800}
# Bytes of an event's page with everything that comes with it except photos, before compression.
WEIGHT = 150_000
FOCUS = """() => {
  const box = document.activeElement.getBoundingClientRect(), style = getComputedStyle(document.activeElement)
  return {
    name: document.activeElement.innerText.trim(),
    outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    seen: box.top >= 0 && box.bottom <= innerHeight,
  }
}"""


def complaints(page) -> list[str]:
    """What axe and a ruler find on a page as it stands, with all its details open, at all screens."""
    page.evaluate("document.querySelectorAll('details').forEach(item => item.open = true)")
    page.evaluate(AXE.read_text("utf-8"))
    found = []
    for scheme, width in SCREENS:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 800})
        answer = page.evaluate("rules => axe.run({runOnly: rules, resultTypes: ['violations']})", RULES)
        for rule in answer["violations"]:
            found += [f"{scheme} {width} {rule['id']} {node['target']}" for node in rule["nodes"]]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"{scheme} {width} scrolls sideways")
    return found


@pytest.mark.parametrize("path", PAGES)
def test_page_is_accessible(open_page, path):
    assert complaints(open_page(path)) == []


@pytest.mark.parametrize("template", ERRORS)
@pytest.mark.django_db
def test_error_page_is_accessible(open_page, rf, template):
    """The running installation shows Django's own error pages; these are the ones of a city's."""
    page = open_page("/impressum/")
    text = render_to_string(template, request=rf.get("/fehler/"))
    page.route("**/fehler/", lambda route: route.fulfill(body=text, content_type="text/html; charset=utf-8"))
    page.goto("/fehler/")
    assert complaints(page) == []


@pytest.fixture(scope="module")
def crawl(site):
    """From the first page on, everything that a reader or a browser is led to: path to (status, body, origin)."""
    seen, waiting = {}, {"/": ""}
    while waiting:
        path, origin = waiting.popitem()
        if path.endswith((".png", ".jpg", ".webp", ".avif", ".pdf")):
            status, body = site.head(path), ""
        else:
            answer = site.get(path)
            is_page = answer.getheader("Content-Type", "").startswith("text/html")
            status, body = answer.status, answer.body if is_page else ""
        seen[path] = (status, body, origin)
        targets = {urljoin(path, address.path) for address in links(body) if address.path}
        waiting |= dict.fromkeys(targets - set(seen), path)
    return seen


def links(body: str) -> list:
    """The addresses of this site that a page names."""
    named = re.findall(r'<(?:a|img|link|use)\s[^>]*?(?:href|src)="([^"]*)"', body)
    addresses = [urlsplit(unescape(link)) for link in named]
    return [address for address in addresses if not address.scheme and not address.netloc]


def test_every_internal_link_answers(crawl):
    broken = {path: (status, origin) for path, (status, _, origin) in crawl.items() if status not in (200, 302)}
    assert broken == {}
    assert set(PAGES) - set(crawl) == {"/admin/login/"}


def test_every_anchor_exists(crawl):
    missing = []
    for path, (_, body, _) in crawl.items():
        ids = {"", *re.findall(r'\sid="([^"]*)"', body)}
        missing += [f"{path}#{link.fragment}" for link in links(body) if not link.path and link.fragment not in ids]
    assert missing == []


def test_photo_without_consent_is_nowhere(crawl):
    assert [path for path, (_, body, _) in crawl.items() if "Stehtisch" in body or "ohne Einwilligung" in body] == []


def test_first_screen_of_a_phone_says_what_came_out(open_page):
    page = open_page(EVENT)
    page.set_viewport_size(PHONE)
    for path in (EVENT, "/wehringhausen/stadtteilkonferenz/7/"):
        page.goto(path)
        box = page.locator("#inhalt .wb-sec--first .wb-lead").bounding_box()
        assert box["y"] + box["height"] <= PHONE["height"]


def test_keyboard_reaches_everything_in_order(open_page):
    page = open_page(EVENT)
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS) == {"name": "Zum Inhalt springen", "outline": True, "seen": True}
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "inhalt"
    reached = "main a, main summary, main button, main input:not([type=hidden])"
    wanted = page.evaluate(
        f"[...document.querySelectorAll('{reached}')].filter(item => item.checkVisibility())"
        ".map(item => item.innerText.trim())"
    )
    walked = []
    for _ in wanted:
        page.keyboard.press("Tab")
        walked.append(page.evaluate(FOCUS))
    assert [step["name"] for step in walked] == wanted
    assert [step for step in walked if not (step["outline"] and step["seen"])] == []


def test_keyboard_leads_to_another_language_and_back(open_page):
    page = open_page(EVENT)
    switch = page.get_by_role("navigation", name="Diese Seite in anderen Sprachen")
    assert switch.get_by_role("link").all_inner_texts()[:2] == ["Deutsch", "Leichte Sprache"]
    switch.get_by_role("link", name="العربية").press("Enter")
    page.wait_for_url(f"**{EVENT}kurz/ar/")
    assert page.locator("html").evaluate("html => [html.lang, html.dir]") == ["ar", "rtl"]
    assert page.locator("main .wb-lead").evaluate("item => getComputedStyle(item).direction") == "rtl"
    page.get_by_role("link", name="Deutsch", exact=True).press("Enter")
    page.wait_for_url(f"**{EVENT}")


def test_simple_language_is_larger_and_every_sentence_stands_alone(open_page):
    page = open_page(EVENT)
    size = "item => parseFloat(getComputedStyle(item).fontSize)"
    german = page.locator("body").evaluate(size)
    page.goto(f"{EVENT}kurz/de-simple/")
    assert page.locator("body").evaluate(size) > german
    assert "64 Menschen waren da." in page.locator("main .wb-lead p").all_inner_texts()


def test_reads_without_script_in_forced_colours(open_page):
    page = open_page(EVENT, java_script_enabled=False, forced_colors="active", color_scheme="dark")
    assert page.locator("h1").inner_text().startswith("Dritte Stadtteilkonferenz")
    page.get_by_role("link", name=re.compile("PDF herunterladen")).wait_for()


def test_event_is_light(open_page):
    page = open_page("/impressum/")
    taken = {}

    def weigh(response):
        if not re.search(r"\.(png|jpg|jpeg|webp|avif)$", response.url):
            taken[response.url] = len(response.body())

    page.on("response", weigh)
    page.goto(EVENT, wait_until="networkidle")
    assert sum(taken.values()) <= WEIGHT, taken


def test_photos_of_the_third_conference_are_described(open_page):
    page = open_page(EVENT)
    shown = page.locator("main img").evaluate_all("images => images.map(image => image.alt)")
    page.goto(f"{EVENT}wege-und-plaetze/")
    board = page.locator("figure", has_text="Pinnwand der Arbeitsgruppe")
    board.locator("summary").press("Enter")
    assert shown[0] == "Leerer Saal mit drei Stellwänden, an denen Plakate hängen."
    assert board.locator("img").get_attribute("alt") == "Pinnwand mit vier Spalten und 23 Karten."
    assert "Querung Nordring" in board.locator("details").inner_text()
