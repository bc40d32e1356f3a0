"""The measurements of an evening as a table for the terminal and as docs/benchmarks-capture.md."""

from pathlib import Path
from string import Template

from tests.benchmarks.machine import describe_machine
from tests.benchmarks.markup import aligned, markdown

from .hall import CARDS, DEVICES, NEWS_EVERY, SECONDS

_TEMPLATE = Template(Path(__file__).with_name("page.md.in").read_text("utf-8"))
_ROWS = {
    "sent": ("cards sent", "{:.0f}"),
    "rows": ("cards in the database", "{:.0f}"),
    "different": ("of these different", "{:.0f}"),
    "failed": ("answers that were no 200", "{:.0f}"),
    "send median": ("sending a card, median (ms)", "{:.0f}"),
    "send p95": ("sending a card, p95 (ms)", "{:.0f}"),
    "send max": ("sending a card, longest (ms)", "{:.0f}"),
    "news p95": ("asking for news, p95 (ms)", "{:.0f}"),
    "first load kB": ("first load of the table's page (kB, gzip)", "{:.1f}"),
    "page ms": ("the page with its 400 cards, server (ms)", "{:.0f}"),
    "board ms": ("board with 500 cards: until it can be used (ms)", "{:.0f}"),
    "move ms": ("board with 500 cards: until a card has moved and is stored (ms)", "{:.0f}"),
    "lines/s": ("lines of shorthand read a second", "{:,.0f}"),
}


def as_markdown(taken: dict[str, dict]) -> str:
    return _TEMPLATE.substitute(
        machine=describe_machine("django", "wagtail", "gunicorn"),
        measured=markdown(("", *taken), _rows(taken)),
        devices=DEVICES,
        cards=CARDS,
        seconds=SECONDS,
        news=NEWS_EVERY,
    )


def as_table(taken: dict[str, dict]) -> str:
    return aligned(("", *taken), _rows(taken))


def _rows(taken: dict[str, dict]) -> list[tuple[str, ...]]:
    return [(label, *(form.format(values[name]) for values in taken.values())) for name, (label, form) in _ROWS.items()]
