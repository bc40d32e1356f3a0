"""Part of `make bench`: measures, prints the table, writes docs/benchmarks-capture.md. QUICK=1 writes nothing."""

import os
import tempfile
from pathlib import Path

from .board import open_board
from .hall import fill_hall
from .page import time_page, weigh_page
from .report import as_markdown, as_table
from .server import Server, postgres, serving

_PAGE = Path(__file__).parents[3] / "docs" / "benchmarks-capture.md"


def main(*, quick: bool) -> None:
    with tempfile.TemporaryDirectory() as scratch, postgres() as database:
        taken = {"PostgreSQL": _measure(Path(scratch, "postgresql"), database)}
        taken["SQLite"] = _measure(Path(scratch, "sqlite"))
    print(as_table(taken))  # noqa: T201
    if not quick:
        _PAGE.write_text(as_markdown(taken), "utf-8")


def _measure(folder: Path, database_url: str = "") -> dict:
    with serving(folder, database_url) as server:
        place = server.ask("prepare")
        first_load = weigh_page(server, f"/tisch/{place['tokens'][0]}/")
        return {
            **fill_hall(server, place["tokens"]),
            "first load kB": first_load,
            "page ms": time_page(server, place["tokens"][0]),
            **open_board(server, place["board"]),
            "lines/s": _read_lines(server),
        }


def _read_lines(server: Server) -> float:
    return float(server.run("-m", "tests.benchmarks.capture.shorthand"))


if __name__ == "__main__":
    main(quick=os.environ.get("QUICK", "") not in ("", "0"))
