"""A city's static files, really collected: each script of the table's page names files that exist, by their content."""

import json
import posixpath
import re
from hashlib import md5
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import override_settings

from participation.views.capture.files import FILES, SCRIPTS

IMPORTED = re.compile(r'(?:from|import) ?\(?"([^"]+)"')
HASHED = re.compile(r"\.([0-9a-f]{12})\.[a-z]+$")
BACKEND = "website.runtime.static.StaticFilesStorage"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("static")
    storages = settings.STORAGES | {"staticfiles": {"BACKEND": BACKEND}}
    with override_settings(STATIC_ROOT=folder, STORAGES=storages, DEBUG=False):
        call_command("collectstatic", interactive=False, verbosity=0)
        yield folder


@pytest.fixture(scope="module")
def names(folder):
    """Name in the code → name that is served."""
    return json.loads((folder / "staticfiles.json").read_text("utf-8"))["paths"]


def imported(folder: Path, served: str) -> list[str]:
    text = (folder / served).read_text("utf-8")
    return [posixpath.normpath(posixpath.join(posixpath.dirname(served), name)) for name in IMPORTED.findall(text)]


def test_modules_import_each_other_by_their_content(folder, names):
    served = {names[script] for script in SCRIPTS}
    found = {name for script in served for name in imported(folder, script)}

    assert all(HASHED.search(name) for name in served)
    assert found == served - {names["participation/capture/main.js"]}


def test_name_tells_the_content(folder, names):
    """Also of what a module imports: a changed module at the bottom gives all above it new names."""
    for script in SCRIPTS:
        content = (folder / names[script]).read_bytes()
        assert HASHED.search(names[script])[1] == md5(content, usedforsecurity=False).hexdigest()[:12]


def test_all_is_there_compressed(folder, names):
    wanted = [names[name] for name in FILES if name.endswith((".js", ".css"))]

    assert [name for name in wanted if not (folder / f"{name}.gz").exists()] == []


def test_worker_lists_the_served_names(folder, names, client):
    listed = re.findall(r'"/static/([^"]+)"', client.get("/tisch/sw.js").content.decode().split(";")[0])

    assert listed == [names[name] for name in FILES]
    assert [name for name in listed if not (folder / name).exists()] == []
