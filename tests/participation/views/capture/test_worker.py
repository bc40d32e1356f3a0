"""The service worker knows every file that the page needs, under the name that it has there."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

pytestmark = pytest.mark.django_db
IMPORTS = re.compile(r'from "\./([a-z_]+\.js)"')


@pytest.fixture
def worker(client):
    response = client.get("/tisch/sw.js")
    response.text = response.content.decode()
    response.files = set(re.findall(r'"(/static/[^"]+)"', response.text.split(";")[0]))
    return response


def test_answers_for_all_tables_and_is_asked_for_anew(worker):
    assert (worker.status_code, worker["Content-Type"]) == (200, "text/javascript; charset=utf-8")
    assert worker["Cache-Control"] == "no-cache"


def test_knows_all_files_of_the_page(worker, table):
    page = table.read().content.decode()
    named = set(re.findall(r'"(/static/[^"#]+)', page))

    assert named
    assert named - worker.files == set()


def test_knows_all_scripts(worker):
    scripts = [name.removeprefix("/static/") for name in worker.files if name.endswith(".js")]
    imported = {name for script in scripts for name in IMPORTS.findall(Path(finders.find(script)).read_text())}

    assert imported
    assert {f"/static/participation/capture/{name}" for name in imported} - worker.files == set()


def test_files_are_read_once_in_production_and_again_while_they_are_worked_on(client, worker, monkeypatch, settings):
    monkeypatch.setattr("participation.views.capture.worker.finders.find", lambda name: None)

    assert client.get("/tisch/sw.js").content.decode() == worker.text
    settings.DEBUG = True
    assert client.get("/tisch/sw.js").content.decode() != worker.text
