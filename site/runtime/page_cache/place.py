"""Where pages are kept: beside everything else that is cached, but apart from it."""

from pathlib import Path

MOST = 2_000  # pages in files; some ten kilobytes each
SECONDS = 1.0  # to wait for another host


def cache_of_pages(default: dict) -> dict:
    """The settings of the cache of pages. A cache that processes don't share keeps none: they would go stale."""
    backend = default["BACKEND"]
    if backend.endswith(".FileCache"):
        folder = Path(default["LOCATION"]).with_name(f"{Path(default['LOCATION']).name}-pages")
        return default | {"LOCATION": str(folder), "OPTIONS": {"MAX_ENTRIES": MOST}}
    if backend.endswith(".RedisCache"):
        waits = {"socket_timeout": SECONDS, "socket_connect_timeout": SECONDS}
        return default | {"KEY_PREFIX": "pages", "OPTIONS": default.get("OPTIONS", {}) | waits}
    return {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}
