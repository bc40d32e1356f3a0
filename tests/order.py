"""What takes longest begins first, so that at the end no process is left alone with it while another has nothing to do.

`make test` hands out the files in this order (`--no-loadscope-reorder`). By xdist's own rule, the most tests first, the
few that start whole installations and wait a lot would come last. One process gets the workers' tests, and the other
those in the browser, which so load the demo content once.
"""

import pytest


@pytest.hookimpl(trylast=True)  # pytest-django has its own order, which stays within each kind
def pytest_collection_modifyitems(items):
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    if item.get_closest_marker("services"):
        return 0
    return 1 if "installation" in getattr(item, "fixturenames", ()) else 2
