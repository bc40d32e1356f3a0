"""Part of `make bench`: measures, prints the tables, writes docs/benchmarks-pages.md. QUICK=1 writes nothing."""

import json
import os
import tempfile
from pathlib import Path

from tests.benchmarks.capture.page import weigh_page
from tests.benchmarks.capture.server import Server, postgres, serving
from tests.needs import redis_url

from .measure import cost_of, rate_of
from .report import as_markdown, as_tables

_PAGE = Path(__file__).parents[3] / "docs" / "benchmarks-pages.md"
# Lists of everything; the search, whose time depends on its words, is measured in tests/benchmarks/search.
LISTS = {"list of events": "/veranstaltungen/", "list of outcomes": "/ergebnisse/"}


def main(*, quick: bool) -> None:
    with tempfile.TemporaryDirectory() as scratch, postgres() as database:
        folder, rounds = Path(scratch), 20 if quick else 200
        with serving(folder, database, part="pages") as server:
            place = server.ask("8" if quick else "60")
            taken = _measure(server, place, rounds)
            rates = {"files": _compare(server, place["event"], rounds)}
        with serving(folder, database, part="pages", cache_url=redis_url()) as server:
            rates["Redis"] = _compare(server, place["event"], rounds)
    print(as_tables(taken, rates))  # noqa: T201
    if not quick:
        _PAGE.write_text(as_markdown(place, taken, rates), "utf-8")


def _measure(server: Server, place: dict, rounds: int) -> dict[str, dict]:
    addresses = {name: place[name] for name in ("event", "group", "text")} | LISTS
    queries = json.loads(server.run("-m", "tests.benchmarks.pages.queries", *addresses.values()))
    return {
        name: {
            **cost_of(server, address, rounds=rounds)._asdict(),
            "queries": queries[address],
            "weight": weigh_page(server, address),
        }
        for name, address in addresses.items()
    }


def _compare(server: Server, address: str, rounds: int) -> dict[str, float]:
    """The same page made each time, and kept; asked by some readers at once."""
    made, kept = cost_of(server, address, rounds=rounds), cost_of(server, address, rounds=rounds * 5, is_kept=True)
    return {
        "made/s": rate_of(server, address, rounds=rounds, is_kept=False),
        "kept/s": rate_of(server, address, rounds=rounds * 20, is_kept=True),
        "made cpu": made.cpu,
        "kept cpu": kept.cpu,
    }


if __name__ == "__main__":
    main(quick=os.environ.get("QUICK", "") not in ("", "0"))
