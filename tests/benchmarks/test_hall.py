"""The measurement of a full hall itself, with few devices: what it says is what the database holds."""

import pytest

from tests.benchmarks.capture.hall import CARDS, fill_hall
from tests.benchmarks.capture.page import weigh_page
from tests.benchmarks.capture.server import serving

pytestmark = pytest.mark.services


def test_no_card_is_lost_and_none_is_there_twice(tmp_path):
    with serving(tmp_path / "var") as server:
        tokens = server.ask("prepare")["tokens"]
        taken = fill_hall(server, tokens, devices=6, seconds=6)
        weight = weigh_page(server, f"/tisch/{tokens[0]}/")

    assert (taken["sent"], taken["rows"], taken["different"], taken["failed"]) == (6 * CARDS, 6 * CARDS, 6 * CARDS, 0)
    assert 0 < weight <= 60
