import shutil

import pytest

from docs_export.models.version import documentation_storage
from tests.docs_export import standin as module


@pytest.fixture
def empty_storage(settings, tmp_path):
    """No files of another test, and a folder of its own for drafts; returns where files lie."""
    settings.VAR_DIR = tmp_path
    location = documentation_storage().location
    shutil.rmtree(location, ignore_errors=True)
    return location


@pytest.fixture
def standin(settings, monkeypatch):
    """Renders with the stand-in; `standin.script` says what happens in between."""
    settings.DOCS_EXPORT = {"RENDERER": module.__name__, "PROGRESS": 0}
    monkeypatch.setattr(module, "script", [])
    return module
