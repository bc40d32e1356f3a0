"""A cache of pages as an installation has it: in files, and in Redis."""

import time
from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.core.cache import caches
from django.db import connection

from tests.needs import redis_url
from website.runtime.page_cache import stamp, store
from website.runtime.page_cache.place import cache_of_pages


@pytest.fixture
def kind(request) -> str:
    """Files, unless a test asks for both."""
    return getattr(request, "param", "files")


@pytest.fixture
def pages(kind, settings, tmp_path):
    """The cache of pages, asked by this test as by another process."""
    default = {"BACKEND": "website.runtime.cache.FileCache", "LOCATION": str(tmp_path / "cache")}
    if kind == "redis":
        default = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": redis_url()}
    own = cache_of_pages(default)
    if kind == "redis":
        own["KEY_PREFIX"] = uuid4().hex
    settings.CACHES = settings.CACHES | {"pages": own}
    store.speak_again()
    connection.run_on_commit.clear()
    yield caches.create_connection("pages")
    if kind == "redis":
        client = caches["pages"]._cache.get_client()
        keys = list(client.scan_iter(f"{own['KEY_PREFIX']}:*"))
        client.delete(*keys, "none")


@pytest.fixture
def clock(monkeypatch):
    """The time by which pages grow old; it stands still."""
    now = SimpleNamespace(seconds=float(time.time() // 60 * 60 + 1))
    monkeypatch.setattr(stamp, "time", lambda: now.seconds)
    monkeypatch.setitem(stamp._last, "evening", 0)
    return now


@pytest.fixture
def stored(django_capture_on_commit_callbacks):
    """Carries out what a transaction does when it is stored; says how often the cache was told."""

    def do(change, *args, **kwargs) -> int:
        connection.run_on_commit.clear()  # of what the test made before
        with django_capture_on_commit_callbacks(execute=True) as told:
            change(*args, **kwargs)
        return sum(call in (stamp.drop_pages, stamp.open_window) for call in told)

    return do


@pytest.fixture
def ask(client):
    """How a page came: miss, hit, or "" where it is nothing for the cache."""
    return lambda address, **extra: client.get(address, **extra).get("X-Cache", "")
