"""What lies in site/templates and site/static: nothing inline, nothing from another host, nothing unaccounted for."""

import gzip
import json
import re
from pathlib import Path

import pytest

SITE = Path(__file__).parents[2] / "site"
TEMPLATES = sorted((SITE / "templates").rglob("*.html"))
STYLESHEETS = sorted((SITE / "static").rglob("*.css"))
DRAWINGS = sorted((SITE / "static").rglob("*.svg"))

INLINE = re.compile(r"<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)", re.IGNORECASE)
ADDRESS = re.compile(r"(?:https?:)?//[a-z0-9]", re.IGNORECASE)
NAMESPACE = "http://www.w3.org/2000/svg"


def name(path):
    return str(path.relative_to(SITE))


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_template_has_nothing_inline(path):
    assert INLINE.findall(path.read_text()) == []


@pytest.mark.parametrize("path", TEMPLATES + STYLESHEETS + DRAWINGS, ids=name)
def test_file_names_no_other_host(path):
    assert ADDRESS.findall(path.read_text().replace(NAMESPACE, "")) == []


@pytest.mark.parametrize("path", STYLESHEETS, ids=name)
def test_stylesheet_loads_nothing(path):
    assert re.findall(r"@import|url\(|@font-face", path.read_text()) == []


def test_every_icon_that_templates_name_is_drawn():
    drawn = set(re.findall(r'id="i-([a-z]+)"', (SITE / "static/img/icons.svg").read_text()))
    named = {icon for path in TEMPLATES for icon in re.findall(r'{% icon "([a-z]+)" %}', path.read_text())}
    from website.runtime.templatetags import werkstatt

    looks = [*werkstatt.STATUS_LOOKS.values(), *werkstatt.EVENT_LOOKS.values()]
    named |= {sign for sign, _tone in looks} | set(werkstatt.KIND_ICONS.values())
    assert named <= drawn


def test_styles_of_each_page_stay_small():
    """What all pages load, and with it the one of a table, a board or a screen."""
    head = (SITE / "templates/components/head.html").read_text()
    shared = {SITE / "static" / name for name in re.findall(r'{% static "(\S+?\.css)" %}', head)}
    assert len(shared) == 9
    weight = {path: len(gzip.compress(path.read_bytes())) for path in STYLESHEETS}
    most = max(weight[path] for path in {*STYLESHEETS} - shared)
    assert sum(weight[path] for path in shared) + most < 16_000  # compressed; 40,000 are allowed


def test_vendor_folder_says_what_ships():
    vendor = SITE / "static" / "vendor"
    told = (vendor / "README.md").read_text()
    folders = [path.name for path in vendor.iterdir() if path.is_dir()]
    assert folders == ["kern"]
    for folder in folders:
        assert f"| `{folder}/` |" in told
        assert (vendor / folder / "LICENSE.md").read_text().strip()


def test_kern_is_cut_to_what_templates_name():
    """`make styles` was run since a class was named or forgotten; what KERN does not know stands in our own styles."""
    kern = (SITE / "static/vendor/kern/kern.css").read_text()
    own = "".join(path.read_text() for path in STYLESHEETS if "vendor" not in path.parts)
    named = {name for path in TEMPLATES for name in re.findall(r"\bkern-[\w-]+", path.read_text())}
    styled = set(re.findall(r"\.(kern-[\w-]+)", kern))
    assert styled - named == set()
    assert named - styled - set(re.findall(r"\.(kern-[\w-]+)", own)) == set()


def test_kern_gives_every_value_that_styles_read_and_none_in_colours_of_new_browsers():
    styles = "".join(path.read_text() for path in STYLESHEETS)
    without_default = set(re.findall(r"var\((--[\w-]+)\)", styles))
    assert without_default - set(re.findall(r"(--[\w-]+):", styles)) == set()
    assert re.findall(r"oklch\(|lab\(|@supports|@font-face", (SITE / "static/vendor/kern/kern.css").read_text()) == []


def test_kern_is_of_the_version_that_was_chosen():
    package = json.loads((SITE / "kern/package.json").read_text())
    version = package["devDependencies"]["@kern-ux/native"]
    assert (SITE / "static/vendor/kern/kern.css").read_text().startswith(f"/* KERN {version}, EUPL-1.2")
    assert f"`@kern-ux/native` {version} |" in (SITE / "static/vendor/README.md").read_text()
