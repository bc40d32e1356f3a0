"""How often something may be tried: counted per access, per device, and per failed attempt from one address.

A whole hall sits behind one network address, so what succeeds at a table is never counted by address. Addresses are
kept for the length of a window only, and only as keyed hashes. The counters live in the cache: two processes that
count at the same moment may lose one, which a limit can bear.
"""

import time
from typing import NamedTuple

from django.core.cache import cache
from django.utils.crypto import salted_hmac


class Limit(NamedTuple):
    name: str
    count: int
    seconds: int


DEVICE = Limit("device", 900, 600)  # a card every two seconds for ten minutes, three times over
ACCESS = Limit("access", 9000, 600)
PHOTOS = Limit("photos", 30, 600)
FAILED = Limit("failed", 30, 600)
DOWNLOADS = Limit("downloads", 60, 600)  # of everything that is public, made anew each time
# Notes of residents have neither access nor device: what counts is how many come from one address, and for one desk.
REPORTS = Limit("reports", 30, 3600)
DESK = Limit("desk", 300, 3600)


def spend(limit: Limit, key: str, amount: int = 1) -> bool:
    """Count something; False once there is more of it than the limit allows."""
    name = _name(limit, key)
    cache.add(name, 0, limit.seconds)
    try:
        return cache.incr(name, amount) <= limit.count
    except ValueError:  # it has just run out
        return True


def is_spent(limit: Limit, key: str) -> bool:
    """Whether the limit is reached, without counting."""
    return cache.get(_name(limit, key), 0) >= limit.count


def _name(limit: Limit, key: str) -> str:
    window = int(time.time() // limit.seconds)
    return f"limit:{limit.name}:{salted_hmac('participation.limits', f'{window}:{key}').hexdigest()}"
