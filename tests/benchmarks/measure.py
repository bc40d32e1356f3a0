"""One measurement in a process of its own: `python -m tests.benchmarks.measure ours 9 ready FOLDER` prints JSON."""

import json
import sys
import time
from pathlib import Path

OURS, UNTAGGED, WEASYPRINT = "ours", "untagged", "weasyprint"
_WARM = 1  # groups of the document that is made first


def file_of(folder: Path, engine: str, groups: int) -> Path:
    return folder / f"{engine}-{groups}.pdf"


def measure(engine: str, groups: int, photos: str, folder: Path) -> dict:
    """CPU and wall seconds of one document, peak memory of the process in MB, size of the file in MB."""
    made = _engine(engine, folder, photos)
    made.render(made.prepare(_WARM), folder / "warm.pdf")  # imports, dictionary and fonts are loaded now
    content, target = made.prepare(groups), file_of(folder, engine, groups)
    _forget_peak()
    cpu, wall = time.process_time(), time.perf_counter()
    pages = made.render(content, target)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return {"pages": pages, "cpu": cpu, "wall": wall, "peak": _peak(), "file": _without_attachments(target) / 1e6}


def _engine(name: str, folder: Path, photos: str):
    if name == WEASYPRINT:
        from .weasy import Weasy

        return Weasy(folder, photos)
    from .ours import Ours

    return Ours(folder, photos, tagged=name == OURS)


def _forget_peak() -> None:
    """Linux: the peak of memory starts anew at what is held now."""
    Path("/proc/self/clear_refs").write_text("5")


def _peak() -> float:
    """The largest resident size in MB; none of the three starts further processes."""
    status = Path("/proc/self/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))) / 1024


def _without_attachments(path: Path) -> int:
    """Our files carry their data as well, WeasyPrint's do not."""
    import pikepdf

    with pikepdf.open(path) as pdf:
        carried = (pdf.attachments[name].get_file() for name in pdf.attachments)
        return path.stat().st_size - sum(len(file.obj.read_raw_bytes()) for file in carried)


if __name__ == "__main__":
    _engine_name, _groups, _photos, _folder = sys.argv[1:]
    print(json.dumps(measure(_engine_name, int(_groups), _photos, Path(_folder))))  # noqa: T201
