"""What the documents point at exists, and what they tell operators is what the settings read."""

import re

import pytest
from PIL import Image

from tests.installation import ROOT

PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
FOREIGN = ("http://", "https://", "mailto:", "#")
VARIABLE = re.compile(r"^\| `([A-Z_]+)`((?:, `[A-Z_]+`)*) \|", re.MULTILINE)
PICTURES = sorted((ROOT / "docs/handbuch/bilder").glob("*.png"))


def links(page):
    return [found for found in LINK.findall(page.read_text()) if not found[2].startswith(FOREIGN)]


def variables(name) -> set[str]:
    """Those that the table of a document names."""
    rows = VARIABLE.findall((ROOT / name).read_text())
    return {word for first, more in rows for word in (first, *re.findall(r"[A-Z_]+", more))}


def test_pages_are_found():
    assert {"README.md", "architecture.md", "betrieb.md"} <= {page.name for page in PAGES}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_and_pictures_exist(page):
    missing = [target for _, _, target in links(page) if not (page.parent / target.partition("#")[0]).exists()]
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_pictures_are_described(page):
    assert [target for mark, words, target in links(page) if mark and len(words) < 20] == []


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_pictures_are_light_and_used(picture):
    with Image.open(picture) as image:
        assert image.width <= 1280
    assert picture.stat().st_size <= 150_000
    assert any(f"bilder/{picture.name}" in page.read_text() for page in PAGES)


@pytest.mark.parametrize("name", ["README.md", "docs/handbuch/betrieb.md"])
def test_environment_variables_are_read(name):
    sources = [*ROOT.glob("site/settings/*.py"), ROOT / "gunicorn.conf.py", ROOT / "website.py"]
    code = "\n".join(source.read_text() for source in sources)
    assert {
        variable for variable in variables(name) if f'"{variable}"' not in code and f"'{variable}'" not in code
    } == set()


def test_readme_and_handbook_name_the_same_variables():
    assert variables("README.md") == variables("docs/handbuch/betrieb.md")
