"""The cache that holds pages. When it is away or full, pages are made as if there were none."""

import logging
import time
from collections.abc import Callable
from typing import Any

from django.core.cache import caches

logger = logging.getLogger(__name__)

ALIAS = "pages"
PAUSE = 10  # seconds in which a cache that failed is not asked for pages
_state = {"silent until": 0.0}


def attempt(act: Callable[[Any], Any], default: Any = None) -> Any:
    """What the cache answers; the default if it can't be asked, for whatever reason."""
    try:
        return act(caches[ALIAS])
    except Exception as error:  # files, network, a full disk: a page must come all the same
        _state["silent until"] = time.monotonic() + PAUSE
        logger.warning("The cache of pages does not answer: %s", type(error).__name__)
        return default


def is_silent() -> bool:
    """Whether it failed a moment ago, so that each page need not wait for it."""
    return time.monotonic() < _state["silent until"]


def speak_again() -> None:
    """Forget the failure; for tests."""
    _state["silent until"] = 0.0
