"""What a worker keeps after many renders: `python -m tests.benchmarks.memory [RENDERS]` prints resident memory.

A process renders the same document again and again, as a worker does; what it holds after the twentieth must be what
it holds after the last. Not a test: the allocator of the machine has a say.
"""

import gc
import io
import sys
from datetime import UTC, datetime
from pathlib import Path

from docs_export.pdf import render
from tests.docs_export.pdf.drawing import drawn
from tests.docs_export.pdf.lindenhof import lindenhof

WARM = 20
CREATED = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def resident() -> float:
    """Megabytes of this process that lie in memory (Linux)."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def held() -> int:
    """Objects that Python keeps after everything unused is gone."""
    gc.collect()
    return len(gc.get_objects())


def measure(renders: int, *, every: int = 20) -> list[tuple[int, float, int]]:
    """(renders, MB, objects) after each so many."""
    photo, content, seen = drawn(), lindenhof(), []
    for number in range(1, renders + 1):
        render(content, io.BytesIO(), resolve_photo=lambda source: photo, created=CREATED)
        if number % every == 0:
            seen.append((number, resident(), held()))
    return seen


def main(renders: int = 200) -> None:
    figures = measure(renders)
    for number, megabytes, objects in figures:
        print(f"{number:4} renders  {megabytes:6.1f} MB  {objects:8} objects", flush=True)  # noqa: T201
    (_, first, _), (_, last, _) = figures[0], figures[-1]
    print(f"growth from the {WARM}th to the last: {last - first:+.1f} MB")  # noqa: T201


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
