"""What a test may need that a machine may not have; what is missing here is left out and named in one line."""

import os
import shutil
import sys
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
import redis
from django.db import connection

MARKERS = (
    "database: asks the database; such tests run once more on PostgreSQL",
    "program(name): needs a program that Debian packages",
    "html_checker: needs Java and the Nu HTML Checker, which `make test` fetches where there is npm",
    "several_writers: SQLite in memory refuses a second writer, in a file it waits; only on PostgreSQL",
)
REPORT = pytest.StashKey()
HTML_CHECKER = Path(sys.prefix, "vnu.jar")
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str | None:
    """Path of the browser that the tests drive."""
    return next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)


def service_url(variable: str, scheme: str, default: str) -> str:
    """Where a service is: as the environment says, if it speaks of such a service, else on this machine."""
    url = os.environ.get(variable, "")
    return url if urlsplit(url).scheme.startswith(scheme) else default


def postgres_url() -> str:
    return service_url("DATABASE_URL", "postgres", "postgres://postgres@127.0.0.1:5432/werkstattbuch")


def redis_url() -> str:
    return service_url("CELERY_BROKER_URL", "redis", "redis://127.0.0.1:6379/11")


@cache
def missing_services() -> tuple[str, ...]:
    """The servers that do not answer, found by asking them."""
    missing = []
    try:
        psycopg.connect(postgres_url(), dbname="postgres", connect_timeout=2).close()
    except psycopg.Error:
        missing.append("PostgreSQL")
    try:
        redis.Redis.from_url(redis_url(), socket_connect_timeout=2).ping()
    except redis.RedisError:
        missing.append("Redis")
    return tuple(missing)


def missing_for(item: pytest.Item) -> tuple[str, ...]:
    """What this test needs and this machine lacks."""
    missing = tuple(mark.args[0] for mark in item.iter_markers("program") if not shutil.which(mark.args[0]))
    if item.get_closest_marker("services"):
        missing += missing_services()
    if item.get_closest_marker("browser") and not chromium():
        missing += ("Chromium",)
    if item.get_closest_marker("html_checker") and not (shutil.which("java") and HTML_CHECKER.exists()):
        missing += ("Nu HTML Checker",)
    return missing


def asks_database(item: pytest.Item) -> bool:
    """An installation brings a database of its own, whichever one the other tests use."""
    fixtures = set(getattr(item, "fixturenames", ()))
    asks = item.get_closest_marker("django_db") or fixtures & {"db", "transactional_db", "live_server"}
    return bool(asks) and "installation" not in fixtures


def pytest_configure(config):
    for marker in MARKERS:
        config.addinivalue_line("markers", marker)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    """Mark what asks the database, and leave out what cannot run here."""
    items[:] = [
        item for item in items if connection.vendor != "sqlite" or not item.get_closest_marker("several_writers")
    ]
    left_out = {}
    for item in items:
        if asks_database(item):
            item.add_marker("database")
        if not os.environ.get("CI") and (missing := missing_for(item)):
            left_out[item] = missing
    if left_out:
        config.hook.pytest_deselected(items=list(left_out))
        items[:] = [item for item in items if item not in left_out]
    report = {"count": len(left_out), "missing": _named(left_out.values())}
    getattr(config, "workeroutput", config.stash.setdefault(REPORT, {})).update(left_out=report)


def pytest_runtest_setup(item):
    """In CI nothing is left out: what is missing there fails."""
    if missing := missing_for(item):
        pytest.fail(f"There is no {_named([missing])}.", pytrace=False)


def _named(missing) -> str:
    return ", ".join(sorted({name for names in missing for name in names}))


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node, error):
    """pytest-xdist: every process leaves out the same, so that the last word is as good as the first."""
    node.config.stash.setdefault(REPORT, {}).update(getattr(node, "workeroutput", {}))


def pytest_terminal_summary(terminalreporter, config):
    report = config.stash.get(REPORT, {}).get("left_out", {"count": 0})
    if report["count"]:
        terminalreporter.write_line(f"Left out: {report['count']} tests, for want of {report['missing']}.", yellow=True)
