"""Ours, untagged and WeasyPrint side by side: each in a fresh process, one after the other, medians of several runs."""

import json
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import NamedTuple

from .equality import compare
from .growth import GROUPS, grown
from .measure import OURS, UNTAGGED, WEASYPRINT, file_of
from .prepare import READY

ENGINES = (OURS, UNTAGGED, WEASYPRINT)
_TABLE_HEADS = "Nummer Ergebnis Zuständig Bis Sachstand Fassung Programmpunkt Uhrzeit Verantwortlich Rolle Personen"


class Row(NamedTuple):
    """One size: for each engine the medians of what `measure` gives."""

    size: int
    photos: str
    engines: dict[str, dict[str, float]]

    def ratio(self, what: str, first: str, second: str) -> float:
        return self.engines[first][what] / self.engines[second][what]


def compare_size(size: int, folder: Path, *, runs: int, photos: str = READY) -> Row:
    """Raises UnequalError where the two files do not say the same."""
    groups = GROUPS[size]
    for amount in (1, groups):
        _python("prepare", amount, folder)
    taken: dict[str, list[dict]] = {engine: [] for engine in ENGINES}
    for _ in range(runs):
        for engine in ENGINES:
            taken[engine].append(json.loads(_python("measure", engine, groups, photos, folder)))
    ours, theirs = (file_of(folder, engine, groups) for engine in (OURS, WEASYPRINT))
    compare(ours, theirs, repeated=set(_TABLE_HEADS.split()))
    medians = {engine: {what: median(run[what] for run in some) for what in some[0]} for engine, some in taken.items()}
    return Row(size, photos, medians)


def size_of_content(size: int) -> tuple[int, int, int, int, int]:
    """Pages aimed at, and how many groups, cards, outcomes and photos make them."""
    content = grown(GROUPS[size])
    cards = sum(len(group.cards) for group in content.groups)
    photos = len(content.photos) + sum(len(group.photos) for group in content.groups)
    return size, GROUPS[size], cards, len(content.outcomes), photos


def take_phases(folder: Path) -> dict[str, float]:
    """CPU seconds from the database to the file, for the demo's conference."""
    return json.loads(_python("phases", folder).splitlines()[-1])


def take_memory() -> str:
    """What a process holds while it makes 200 documents, as lines."""
    return _python("memory").strip()


def _python(module: str, *arguments) -> str:
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, arguments)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
