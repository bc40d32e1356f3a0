"""`make bench`: measures, prints the table, writes docs/benchmarks.md.

RUNS is how often each measurement is taken; QUICK=1 takes the small sizes once and writes nothing.
"""

import os
import sys
import tempfile
from pathlib import Path

from .report import as_markdown, as_table

_PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"
_SIZES, _FEW = (10, 40, 100, 400), (10, 40)


def main(*, quick: bool, runs: int) -> None:
    """Exits with a sentence where WeasyPrint or its libraries are missing."""
    try:
        import weasyprint  # noqa: F401 - needs libraries of the system
    except (ImportError, OSError) as missing:
        sys.exit(f"WeasyPrint cannot start here: apt-get install libpango-1.0-0 libpangoft2-1.0-0 ({missing})")
    from .comparison import compare_size, take_memory, take_phases
    from .prepare import CAMERA

    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        rows = [compare_size(size, folder, runs=runs) for size in (_FEW if quick else _SIZES)]
        rows.append(compare_size(40, folder, runs=runs, photos=CAMERA))
        print(as_table(rows))  # noqa: T201
        if not quick:
            _PAGE.write_text(as_markdown(rows, take_phases(folder / "site"), take_memory(), runs), "utf-8")


if __name__ == "__main__":
    _quick = os.environ.get("QUICK", "") not in ("", "0")
    main(quick=_quick, runs=1 if _quick else int(os.environ.get("RUNS", "3")))
