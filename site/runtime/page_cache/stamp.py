"""The stamp on a page: what it was made from. A page counts while the stamp of now is the one it carries.

generation   drawn anew by every change that residents see; a random name, never a count, so that a generation that
             the cache has lost can't come back and revive old pages
window       while cards are sent: the number of the five seconds in which the last of them fell
minute       opening hours, notices with a last day, consents that run out: nothing is older than this
"""

from time import time
from typing import Any
from uuid import uuid4

from .store import attempt

GENERATION, EVENING = "generation", "evening"
WINDOW = 5  # seconds
MINUTE = 60
KEPT = 5 * MINUTE  # for the cache alone: how soon it may forget what no longer counts
_last = {"evening": 0}


def read(key: str) -> tuple[str, Any] | tuple[None, None]:
    """The stamp of now and what the cache holds under a key, in one call; None and None if there is no cache."""
    held = attempt(lambda cache: cache.get_many([GENERATION, EVENING, key]))
    if held is None:
        return None, None
    generation = held.get(GENERATION) or attempt(_begin)
    return generation and _stamp(generation, held.get(EVENING, 0)), held.get(key)


def drop_pages() -> None:
    """All pages are made anew, in every process."""
    attempt(lambda cache: cache.set(GENERATION, uuid4().hex, None))


def open_window() -> None:
    """Cards were written: pages count until the end of these five seconds. One call to the cache for all of them."""
    end = _window(time()) + 1
    if _last["evening"] != end:
        _last["evening"] = end
        attempt(lambda cache: cache.set(EVENING, end, KEPT))


def _begin(cache) -> str:
    cache.add(GENERATION, uuid4().hex, None)  # another process may have been faster
    return cache.get(GENERATION)


def _stamp(generation: str, evening: int) -> str:
    now = time()
    return f"{generation}:{min(_window(now), evening)}:{int(now // MINUTE)}"


def _window(now: float) -> int:
    return int(now // WINDOW)
