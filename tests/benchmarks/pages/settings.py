"""As for the other benchmarks; rows are made many at once, so the search is indexed once, afterwards."""

from tests.benchmarks.capture.settings import *  # noqa: F403 - settings are layered by star import

WAGTAILSEARCH_BACKENDS = {"default": {**WAGTAILSEARCH_BACKENDS["default"], "AUTO_UPDATE": False}}  # noqa: F405
