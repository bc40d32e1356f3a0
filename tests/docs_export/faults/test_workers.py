"""Workers that die, messages that come twice, a broker that is away: no documentation is lost or made twice.

The lease is 4 s here (30 s in real life), the sweep runs each second (each fifth), so that an interrupted job is due
again 5 s after its worker died.
"""

import hashlib
import os
import re
import signal
import time
from pathlib import Path

import pytest

from tests.docs_export.pdf.reading import structure_text

pytestmark = pytest.mark.services

START = 90  # seconds that a worker may need to start on a loaded machine


def children_of(worker) -> list[int]:
    return [int(pid) for pid in Path(f"/proc/{worker.pid}/task/{worker.pid}/children").read_text().split()]


@pytest.mark.parametrize("victim", ["whole worker", "child only"])
def test_killed_render_is_finished_by_the_next_worker(place, victim):
    place.prepare(1)
    worker = place.start_worker()
    place.wait_for(place.half_made, START)
    if victim == "child only":
        for child in children_of(worker):
            os.kill(child, signal.SIGKILL)
    else:
        place.kill(worker)
        place.start_worker()
    place.all_ready(START)
    (row,) = place.rows()
    assert (row.attempts, row.error) == (2, "")
    assert (place.renders("begun"), place.renders("done")) == (2, 1)
    assert [path.name for path in place.files()] == [Path(row.file).name]
    assert list((place.folder / "rendering").glob("*.pdf")) == []


def test_twelve_renders_two_killed_each_told_three_times(place):
    place.prepare(12, rings=3)
    workers = [place.start_worker(), place.start_worker()]
    place.wait_for(lambda: len(place.half_made()) == 2, START)
    for worker in workers:
        place.kill(worker)
    killed = place.half_made()
    before = place.renders("done")
    for _worker in workers:
        place.start_worker()
    place.all_ready(180)
    rows = place.rows()
    assert len(rows) == 12
    assert {row.pk for row in rows if row.attempts == 2} == killed
    assert sum(row.attempts for row in rows) == 12 + len(killed) == 14
    assert (before < 12, place.renders("done")) == (True, 12)
    assert sorted(path.name for path in place.files()) == sorted(Path(row.file).name for row in rows)
    sums = dict(place.ask("SELECT file, sha256 FROM docs_export_rendition"))
    stored = {name: (place.folder / "documentations" / name).read_bytes() for name in sums}
    assert {name: hashlib.sha256(data).hexdigest() for name, data in stored.items()} == sums


def test_ten_at_once_on_two_workers_begin_in_the_order_of_request(place):
    place.prepare(10, SLOW_RENDER_SECONDS="1")
    place.environment["SLOW_RENDER_SECONDS"] = "1"
    for _worker in range(2):
        place.start_worker()
    seen: dict[int, list[int]] = {}

    def all_seen_ready() -> bool:
        states = place.ask("SELECT id, status, progress FROM docs_export_rendition")
        for pk, _status, progress in states:
            if progress not in seen.setdefault(pk, []):
                seen[pk].append(progress)
        return {status for _, status, _ in states} == {"ready"}

    place.wait_for(all_seen_ready, START)
    rows = place.ask("SELECT id, started_at, attempts FROM docs_export_rendition ORDER BY requested_at, id")
    asked = [pk for pk, _, _ in rows]
    begun = [pk for pk, _, _ in sorted(rows, key=lambda row: str(row[1]))]
    # Two workers claim side by side, so neighbours may change places; a slow one is overtaken by two jobs at most.
    assert [at for at, pk in enumerate(begun) if abs(at - asked.index(pk)) > 2] == []
    assert {attempts for _, _, attempts in rows} == {1}
    assert (place.renders("begun"), place.renders("done"), len(place.files())) == (10, 10, 10)
    assert len(place.processes()) == 2
    assert [pk for pk, steps in seen.items() if steps != sorted(steps) or steps[-1] != 100] == []
    assert sum(any(0 < step < 100 for step in steps) for steps in seen.values()) >= 8


def test_render_that_dies_each_time_ends_as_failed(embedded):
    embedded.prepare(1, SLOW_RENDER_SECONDS="60")
    embedded.environment["SLOW_RENDER_SECONDS"] = "60"
    for attempt in (1, 2, 3):
        worker = embedded.start_worker()
        embedded.wait_for(lambda now=attempt: embedded.half_made() and embedded.rows()[0].attempts == now, START)
        embedded.kill(worker)
    embedded.start_worker()
    embedded.wait_for(lambda: embedded.rows()[0].status == "failed", START)
    (row,) = embedded.rows()
    assert row.error == "Die Erstellung wurde mehrmals unterbrochen. Bitte versuchen Sie es erneut."
    assert embedded.files() == []


def test_broker_away_when_the_button_is_pressed(place):
    away = {"CELERY_BROKER_URL": "redis://127.0.0.1:1/0", "REDIS_PREFIX": "away:"}
    begun = time.monotonic()
    place.prepare(1, **away)
    pressed = time.monotonic() - begun
    (row,) = place.rows()
    assert (row.status, row.sent_at, row.attempts) == ("queued", None, 0)
    assert pressed < 60
    place.start_worker()
    place.all_ready(START)
    assert place.renders("done") == 1


def test_killed_material_is_finished_by_the_next_worker_and_never_logged(place):
    place.run("-m", "tests.docs_export.faults.prepare_material")
    drafts = place.folder / "rendering/material"

    def state():
        return place.ask("SELECT status, attempts FROM docs_export_material")[0]

    worker = place.start_worker()
    place.wait_for(lambda: any(path.stat().st_size for path in drafts.glob("*.pdf")), START)
    place.kill(worker)
    assert state() == ("rendering", 1)
    place.start_worker()
    place.wait_for(lambda: state()[0] == "ready", START)
    assert state() == ("ready", 2)
    (file,) = (place.folder / "documentations/material").rglob("*.pdf")
    assert file.read_bytes().startswith(b"%PDF")
    assert list(drafts.glob("*.pdf")) == []
    keys = told_keys(file)
    logs = "".join(path.read_text() for path in place.folder.glob("*.log"))
    assert (len(keys), [key for key in keys if key in logs]) == (2, [])


def told_keys(file: Path) -> list[str]:
    return re.findall(r"[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}", structure_text(file))
