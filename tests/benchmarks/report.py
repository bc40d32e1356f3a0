"""The measurements as a table for the terminal and as docs/benchmarks.md."""

from pathlib import Path
from string import Template

from .comparison import Row, size_of_content
from .machine import describe_machine
from .markup import aligned, markdown
from .measure import OURS, UNTAGGED, WEASYPRINT
from .prepare import READY

_TEMPLATE = Template(Path(__file__).with_name("benchmarks.md.in").read_text("utf-8"))
_PACKAGES = ("reportlab", "pillow", "pyphen", "weasyprint")
_HEAD = ("", "pages", "CPU s", "wall s", "peak MB", "file MB")
_RATIOS = (
    "pages",
    "CPU: WeasyPrint / ours",
    "CPU: tagged / untagged",
    "peak: ours / WeasyPrint",
    "file: ours / WeasyPrint",
    "CPU s per page",
)


def asmarkdown(rows: list[Row], phases: dict[str, float], memory: str, runs: int) -> str:
    return _TEMPLATE.substitute(
        machine=describe_machine(*_PACKAGES),
        runs="One run" if runs == 1 else f"Medians of {runs} runs",
        contents=markdown(
            ("pages", "working groups", "cards", "outcomes", "photos"), map(size_of_content, _sizes(rows))
        ),
        measured=markdown(_HEAD, _measured(rows)),
        ratios=markdown(_RATIOS, map(_ratios, rows)),
        phases=markdown(("", "CPU s"), [(name, f"{seconds:.2f}") for name, seconds in phases.items()]),
        memory=memory,
    )


def as_table(rows: list[Row]) -> str:
    return f"{aligned(_HEAD, _measured(rows))}\n\n{aligned(_RATIOS, list(map(_ratios, rows)))}"


def _sizes(rows: list[Row]) -> list[int]:
    return [row.size for row in rows if row.photos == READY]


def _name(row: Row) -> str:
    return f"{row.size}" if row.photos == READY else f"{row.size}, photos of a camera"


def _measured(rows: list[Row]) -> list[tuple[str, ...]]:
    return [
        (
            f"{_name(row)}: {engine}",
            f"{taken['pages']:.0f}",
            *(f"{taken[what]:.2f}" for what in ("cpu", "wall")),
            f"{taken['peak']:.0f}",
            f"{taken['file']:.2f}",
        )
        for row in rows
        for engine, taken in row.engines.items()
    ]


def _ratios(row: Row) -> tuple[str, ...]:
    ours = row.engines[OURS]
    return (
        _name(row),
        f"{row.ratio('cpu', WEASYPRINT, OURS):.1f}",
        f"{row.ratio('cpu', OURS, UNTAGGED):.2f}",
        f"{row.ratio('peak', OURS, WEASYPRINT):.2f}",
        f"{row.ratio('file', OURS, WEASYPRINT):.2f}",
        f"{ours['cpu'] / ours['pages']:.4f}",
    )
