"""Fixtures that all tests share."""

import shutil

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from hypothesis import settings as hypothesis_settings
from pytest_django.plugin import blocking_manager_key

pytest_plugins = ["tests.needs", "tests.order", "tests.installation", "tests.event_fixtures"]

# How long an example takes says something about the machine; `make bench` measures.
hypothesis_settings.register_profile("werkstattbuch", deadline=None)
hypothesis_settings.load_profile("werkstattbuch")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Let the rows that migrations made be kept aside for the tests with real transactions, which end with a flush."""
    for item in items:
        mark = item.get_closest_marker("django_db")
        options = mark.kwargs if mark else {}
        if options.get("transaction") or {"transactional_db", "live_server"}.intersection(item.fixturenames):
            options = options | {"transaction": True, "serialized_rollback": True}
            item.add_marker(pytest.mark.django_db(**options), append=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    """After such a flush, bring Wagtail's root page, site and locale back for whatever test comes next."""
    result = yield
    mark = item.get_closest_marker("django_db")
    if nextitem and mark and mark.kwargs.get("serialized_rollback"):
        with item.config.stash[blocking_manager_key].unblock():
            connection.creation.deserialize_db_from_string(connection._test_serialized_contents)
    return result


@pytest.fixture(autouse=True)
def _empty_cache():
    """Wagtail caches site roots, which name pages of the test before."""
    cache.clear()


@pytest.fixture(autouse=True, scope="session")
def _remove_test_files():
    yield
    shutil.rmtree(settings.TEST_DIR, ignore_errors=True)
