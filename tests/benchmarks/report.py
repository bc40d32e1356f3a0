"""The measurements as a table for the terminal and as docs/benchmarks.md."""

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from string import Template

from .comparison import Row, size_of_content
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


def as_markdown(rows: list[Row], phases: dict[str, float], memory: str, runs: int) -> str:
    return _TEMPLATE.substitute(
        machine=_machine(),
        runs="One run" if runs == 1 else f"Medians of {runs} runs",
        contents=_markdown(
            ("pages", "working groups", "cards", "outcomes", "photos"), map(size_of_content, _sizes(rows))
        ),
        measured=_markdown(_HEAD, _measured(rows)),
        ratios=_markdown(_RATIOS, map(_ratios, rows)),
        phases=_markdown(("", "CPU s"), [(name, f"{seconds:.2f}") for name, seconds in phases.items()]),
        memory=memory,
    )


def as_table(rows: list[Row]) -> str:
    return f"{_aligned(_HEAD, _measured(rows))}\n\n{_aligned(_RATIOS, list(map(_ratios, rows)))}"


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


def _markdown(head, rows) -> str:
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


def _aligned(head, rows) -> str:
    widths = [max(len(str(row[i])) for row in [head, *rows]) for i in range(len(head))]
    return "\n".join("  ".join(str(v).rjust(w) for v, w in zip(row, widths, strict=True)) for row in [head, *rows])


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    packages = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    return (
        f"{datetime.now(UTC):%d %B %Y}, {os.cpu_count()} cores ({_processor()}), {memory:.0f} GB, "
        f"Linux {platform.release().partition('-')[0]}, Python {platform.python_version()}, {packages}. "
        f"Load when the measurements ended: {os.getloadavg()[0]:.1f}, of which one is the benchmark's own."
    )


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())
