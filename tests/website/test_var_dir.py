"""A folder that can't be written to is named in one sentence, before anything starts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("below", ["", "var"])
def test_start_without_a_writable_folder(tmp_path, below):
    taken = tmp_path / "taken"
    taken.write_text("a file, no folder")
    environment = os.environ | {"VAR_DIR": str(taken / below), "DJANGO_SETTINGS_MODULE": "website.settings.dev"}
    done = subprocess.run(
        [sys.executable, "manage.py", "run"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    (sentence,) = done.stderr.splitlines()
    assert sentence.startswith(f"In VAR_DIR ({taken / below}) lässt sich nicht schreiben: ")
