"""A cache that is away, full or broken takes no page with it."""

import logging
import time
from pathlib import Path

import pytest
from django.core.cache import caches

from tests.installation import free_port
from website.runtime.page_cache import stamp, store
from website.runtime.page_cache.place import cache_of_pages

pytestmark = pytest.mark.django_db
BOTH = pytest.mark.parametrize("kind", ["files", pytest.param("redis", marks=pytest.mark.services)], indirect=True)


@pytest.fixture
def broken(request, settings, tmp_path):
    """A cache that nobody answers, or one whose folder is a file."""
    store.speak_again()
    (tmp_path / "cache-pages").write_text("no folder")
    folder = {"BACKEND": "website.runtime.cache.FileCache", "LOCATION": str(tmp_path / "cache")}
    nobody = {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": f"redis://127.0.0.1:{free_port()}/0",
    }
    own = cache_of_pages({"files": folder, "redis": nobody}[request.param])
    settings.CACHES = settings.CACHES | {"pages": own}
    yield
    store.speak_again()


@pytest.mark.parametrize("broken", ["files", "redis"], indirect=True)
def test_page_comes_and_change_is_stored(broken, conference, stored, client, caplog):
    with caplog.at_level(logging.WARNING, "website.runtime.page_cache"):
        for _ in range(3):
            assert client.get(conference.get_url()).status_code == 200
        assert stored(conference.save_revision().publish) == 1
    assert 1 <= len(caplog.records) <= 3


def test_cache_that_failed_is_asked_again_after_a_while(pages, conference, ask, monkeypatch):
    store.attempt(lambda cache: 1 / 0)
    assert ask(conference.get_url()) == ""
    later = time.monotonic() + store.PAUSE
    monkeypatch.setattr(store.time, "monotonic", lambda: later)
    assert ask(conference.get_url()) == "miss"


@BOTH
def test_generation_that_was_lost_brings_no_old_page_back(pages, clock, conference, stored, ask):
    """A full cache drops what it likes."""
    address = conference.get_url()
    ask(address)
    pages.delete(stamp.GENERATION)
    assert [ask(address), ask(address)] == ["miss", "hit"]


@BOTH
def test_broken_page_is_made_anew(pages, clock, conference, ask, kind):
    address = conference.get_url()
    ask(address)
    if kind == "redis":
        client = caches["pages"]._cache.get_client()
        for key in client.scan_iter(f"{pages.key_prefix}:*"):
            client.set(key, b"\x80\x04K")
    else:
        for file in map(Path, pages._list_cache_files()):
            file.write_bytes(b"\x80\x04K")
    came = [ask(address), ask(address)]
    assert came in (["miss", "hit"], ["", ""], ["miss", ""])


@pytest.mark.parametrize(
    ("backend", "kept"), [("locmem.LocMemCache", False), ("dummy.DummyCache", False), ("redis.RedisCache", True)]
)
def test_only_a_cache_that_all_processes_share_keeps_pages(backend, kept):
    default = {"BACKEND": f"django.core.cache.backends.{backend}", "LOCATION": "redis://x"}
    assert cache_of_pages(default)["BACKEND"].endswith("DummyCache") is not kept
