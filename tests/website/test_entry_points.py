"""site/ is imported as `website`, from every way in, from a fresh checkout, with no environment (website.py)."""

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.installation import ROOT, clean_environment

NOT_COPIED = shutil.ignore_patterns(".*", "var", "__pycache__", "tests", "docs")
PRINT_SETTINGS = "from django.conf import settings; print(settings.SETTINGS_MODULE)"


def run(*command: str | Path, folder: Path, var: Path, **environment: str) -> str:
    environment = clean_environment(VAR_DIR=str(var), **environment)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    "command",
    [
        ["-m", "celery", "--app", "website", "report"],
        ["-m", "gunicorn", "--check-config", "--config", "gunicorn.conf.py", "website.wsgi"],
        ["-m", "django", "check", "--settings", "website.settings.dev"],
        ["manage.py", "collectstatic", "--no-input", "--dry-run", "--verbosity", "0"],
        ["-c", "import website.asgi"],
    ],
    ids=" ".join,
)
def test_command_works_in_the_checkout_with_no_environment(command, tmp_path):
    run(sys.executable, *command, folder=ROOT, var=tmp_path)


def test_manage_works_from_any_folder(tmp_path):
    run(sys.executable, ROOT / "manage.py", "check", folder=tmp_path, var=tmp_path)


@pytest.mark.program("xgettext")
def test_makemessages_finds_the_texts_of_site(tmp_path):
    copy = shutil.copytree(ROOT, tmp_path / "copy", ignore=NOT_COPIED)
    (copy / "site" / "locale").mkdir(exist_ok=True)

    run(sys.executable, "manage.py", "makemessages", "--locale", "tr", folder=copy, var=tmp_path / "var")

    assert 'msgid "Konto"' in (copy / "site" / "locale" / "tr" / "LC_MESSAGES" / "django.po").read_text()


@pytest.mark.parametrize("entry", ["manage", "website.wsgi", "website.asgi", "website.celery_app"])
def test_every_entry_point_has_the_same_settings(entry, tmp_path):
    printed = run(sys.executable, "-c", f"import {entry}; {PRINT_SETTINGS}", folder=ROOT, var=tmp_path)

    assert printed.split() == ["website.settings.dev"]


def test_environment_chooses_other_settings(tmp_path):
    settings = {"DJANGO_SETTINGS_MODULE": "website.settings.test"}

    printed = run(sys.executable, "-c", f"import manage; {PRINT_SETTINGS}", folder=ROOT, var=tmp_path, **settings)

    assert printed.split() == ["website.settings.test"]


def test_only_one_file_names_the_settings_default():
    sources = [ROOT / "manage.py", ROOT / "website.py", ROOT / "gunicorn.conf.py", *(ROOT / "site").glob("*.py")]

    assert [path.name for path in sources if "DJANGO_SETTINGS_MODULE" in path.read_text()] == ["website.py"]


def test_standard_library_keeps_its_site(tmp_path):
    printed = run(sys.executable, "-c", "import site; print(site.__file__)", folder=ROOT, var=tmp_path)

    assert Path(printed.strip()).parent == Path(sysconfig.get_path("stdlib"))


@pytest.mark.parametrize("name", ["__init__.py", "celery.py"])
def test_name_that_would_hide_another_module_is_free(name):
    assert not (ROOT / "site" / name).exists()
