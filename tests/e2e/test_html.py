"""The Nu HTML Checker finds nothing to say of any kind of page."""

import json
import subprocess

import pytest
from django.template.loader import render_to_string

from tests.needs import HTML_CHECKER

from .test_access import ERRORS, PAGES

OWN_PAGES = [path for path in PAGES if not path.startswith("/admin/")]
pytestmark = pytest.mark.html_checker


def remarks(folder) -> list[str]:
    """Everything that the checker says, one line each, of all pages in a folder."""
    command = ["java", "-Xss1m", "-jar", str(HTML_CHECKER), "--format", "json", str(folder)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stderr
    return [
        f"{message['url'].rsplit('/', 1)[-1]}:{message['lastLine']} {message['message']}"
        for message in json.loads(told)["messages"]
    ]


def test_pages_are_sound_html(site, tmp_path):
    for number, path in enumerate(OWN_PAGES):
        (tmp_path / f"{number}-{path.strip('/').replace('/', '_')}.html").write_text(site.get(path).body)
    assert len(list(tmp_path.iterdir())) == len(OWN_PAGES)
    assert remarks(tmp_path) == []


@pytest.mark.django_db
def test_error_pages_are_sound_html(rf, tmp_path):
    for template in ERRORS:
        (tmp_path / template).write_text(render_to_string(template, request=rf.get("/fehler/")))
    assert remarks(tmp_path) == []


def test_checker_finds_what_is_wrong(tmp_path):
    page = '<!DOCTYPE html><html lang="de"><head><title>Seite</title></head><body><p><h1>Titel</h1></p></body></html>'
    (tmp_path / "page.html").write_text(page)
    assert remarks(tmp_path) == ["page.html:1 No “p” element in scope but a “p” end tag seen."]
