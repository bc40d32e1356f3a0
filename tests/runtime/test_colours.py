"""A district's colour on the site: its own style sheet, readable in the light and in the dark."""

import re

import pytest
from hypothesis import given, strategies as st

from districts.validators import PAPER, contrast
from tests.factories.districts import DistrictPageFactory
from website.runtime import colours

TOKENS, KERN = "site/static/css/tokens.css", "site/static/vendor/kern/kern.css"
hues = st.integers(0, 0xFFFFFF).map("#{:06x}".format).filter(lambda colour: contrast(colour, PAPER) >= 7)


def values(css):
    return [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", rule)) for rule in css.split("@media")]


@given(hues)
def test_every_colour_that_may_be_saved_is_readable_in_light_and_dark(accent):
    light, dark = values(colours.style_sheet(accent))
    assert light["accent"] == accent
    assert contrast(light["accent"], PAPER) >= 7
    assert contrast(dark["accent"], colours.DARK_PAPER) >= 7
    for look in (light, dark):
        assert contrast(look["accent"], look["on-accent"]) >= 4.5
        assert contrast(look["accent-hover"], look["on-accent"]) >= 4.5
        assert contrast(look["accent-hover"], look["accent-tint"]) >= 4.5
        assert contrast(look["accent"], look["accent-tint"]) >= 4.5


def test_the_dark_paper_is_that_of_the_style_sheet(request):
    dark = dict(
        re.findall(r"--([a-z-]+): var\((\S+)\);", (request.config.rootpath / TOKENS).read_text().split("@media")[1])
    )
    kern = dict(re.findall(r"(--[\w-]+):(#\w+)", (request.config.rootpath / KERN).read_text()))
    assert kern[dark["paper"]] == colours.DARK_PAPER
    assert kern[dark["accent-tint"]] == colours.DARK_TINT


def test_names_are_those_of_the_style_sheet(request):
    names = set(re.findall(r"--([a-z-]+):", (request.config.rootpath / TOKENS).read_text()))
    for look in values(colours.style_sheet("#2044aa")):
        assert set(look) == {"accent", "accent-hover", "accent-tint", "on-accent"}
        assert set(look) <= names


@pytest.mark.django_db
@pytest.mark.parametrize("colour", ["ffffff", "2044a", "2044aaa", "zzzzzz", "2044aa}"])
def test_no_style_sheet_for_what_is_no_readable_colour(client, colour):
    assert client.get(f"/farben/{colour}.css").status_code == 404


def test_the_style_sheet_may_be_kept(client):
    answer = client.get("/farben/2044AA.css")
    assert answer["Content-Type"] == "text/css; charset=utf-8"
    assert answer["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.content.decode() == colours.style_sheet("#2044aa")


@pytest.mark.django_db
@pytest.mark.parametrize(("accent", "linked"), [("#7a1f3d", ["/farben/7a1f3d.css"]), ("", [])])
def test_pages_of_a_district_name_its_colour(client, home, accent, linked):
    district = DistrictPageFactory(parent=home, accent=accent)
    html = client.get(district.url).content.decode()
    assert re.findall(r'href="(/farben/[^"]+)"', html) == linked
