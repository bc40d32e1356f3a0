"""The same bytes wherever and by whomever a document is written."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.docs_export.pdf.lindenhof import lindenhof
from tests.installation import ROOT

PROGRAM = """
import sys
from datetime import UTC, datetime
from pathlib import Path
import docs_export
from docs_export.pdf import render
from tests.docs_export.pdf.drawing import resolve
from tests.docs_export.pdf.lindenhof import lindenhof
assert not docs_export.__file__.startswith(sys.argv[2]), docs_export.__file__
render(lindenhof(), Path(sys.argv[1]), resolve_photo=resolve, created=datetime(2026, 11, 20, 12, tzinfo=UTC))
"""
# What ReportLab would obey, each of it found to change the bytes.
SETTINGS = {"RL_pageCompression": "0", "RL_spaceShrinkage": "0.3", "RL_platypus_link_underline": "1"}


@pytest.fixture
def elsewhere(tmp_path):
    """Another copy of the sources, another home with settings of its own, another working folder."""
    copy, home, folder = tmp_path / "kopie mit ü", tmp_path / "home", tmp_path / "folder"
    for name in ("docs_export", "tests/docs_export/pdf"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    home.mkdir()
    folder.mkdir()
    (home / ".reportlab_settings").write_text("paraFontSizeHeightOffset = 0\noverlapAttachedSpace = 0\n")
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(copy), "HOME": str(home), "USER": "anna"}
    environment |= {"PYTHONHASHSEED": "7", "SOURCE_DATE_EPOCH": "1", "TZ": "Asia/Tokyo"}
    environment |= {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    return {"env": environment | SETTINGS, "cwd": folder}


def test_another_place_gives_the_same_bytes(rendered, elsewhere, tmp_path):
    ours, theirs = rendered(lindenhof()).read_bytes(), tmp_path / "theirs.pdf"
    subprocess.run([sys.executable, "-c", PROGRAM, str(theirs), str(ROOT)], check=True, **elsewhere)
    assert (theirs.read_bytes() == ours) is True  # no diff of bytes, which would take minutes
