"""The measurements as tables for the terminal and as docs/benchmarks-pages.md."""

from pathlib import Path
from string import Template

from tests.benchmarks.machine import describe_machine
from tests.benchmarks.markup import aligned, markdown

from .measure import READERS

_TEMPLATE = Template(Path(__file__).with_name("page.md.in").read_text("utf-8"))
_NAMES = {"event": "event, 96 outcomes", "group": "working group, 40 cards", "text": "a page of text"}
_HEADS = ("made each time", "median (ms)", "p95 (ms)", "computed (ms)", "queries", "first view (kB)")
_RATE_HEADS = ("event", "made (1/s)", "kept (1/s)", "ratio", "made, computed (ms)", "kept, computed (ms)", "ratio")


def as_tables(taken: dict, rates: dict) -> str:
    return f"{aligned(_HEADS, _rows(taken))}\n\n{aligned(_RATE_HEADS, _rate_rows(rates))}"


def as_markdown(place: dict, taken: dict, rates: dict) -> str:
    return _TEMPLATE.substitute(
        machine=describe_machine("django", "wagtail", "gunicorn"),
        pages=markdown(_HEADS, _rows(taken)),
        rates=markdown(_RATE_HEADS, _rate_rows(rates)),
        readers=READERS,
        **{name: f"{place[name]:,}" for name in ("cards", "events")},
    )


def _rows(taken: dict) -> list[tuple[str, ...]]:
    return [
        (
            _NAMES.get(name, name),
            *(f"{row[key]:.0f}" for key in ("median", "p95", "cpu", "queries")),
            f"{row['weight']:.1f}",
        )
        for name, row in taken.items()
    ]


def _rate_rows(rates: dict) -> list[tuple[str, ...]]:
    return [
        (
            f"cache in {name}",
            f"{row['made/s']:.0f}",
            f"{row['kept/s']:.0f}",
            f"{row['kept/s'] / row['made/s']:.0f} ×",
            f"{row['made cpu']:.1f}",
            f"{row['kept cpu']:.2f}",
            f"{row['made cpu'] / row['kept cpu']:.0f} ×",
        )
        for name, row in rates.items()
    ]
