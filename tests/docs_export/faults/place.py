"""Database, queue, files and workers of one test, all real; looked at from outside."""

import logging
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import psycopg

ROOT = Path(__file__).resolve().parents[3]
logger = logging.getLogger(__name__)
SETTINGS = "tests.docs_export.faults.settings"


class Row(NamedTuple):
    pk: int
    status: str
    attempts: int
    error: str
    file: str
    sent_at: str | None


class Place:
    """Where workers work; `environment` names the services."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "DJANGO_SETTINGS_MODULE": SETTINGS,
            "VAR_DIR": str(folder),
            **environment,
        }
        self.workers: list[subprocess.Popen] = []

    def run(self, *arguments: str, **environment: str) -> None:
        """A Python process of this place that must succeed."""
        command = [sys.executable, *arguments]
        done = subprocess.run(
            command, cwd=ROOT, env={**self.environment, **environment}, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr

    def prepare(self, jobs: int, *, rings: int = 1, **environment: str) -> None:
        self.run("-m", "tests.docs_export.faults.prepare", str(jobs), str(rings), **environment)

    def start_worker(self) -> subprocess.Popen:
        """A worker with one child, in a session of its own so that both can be killed at once."""
        name = f"worker{len(self.workers)}"
        options = ["-P", "prefork", "-c", "1", "-n", f"{name}@test", "--without-gossip", "--without-mingle"]
        with (self.folder / f"{name}.log").open("w") as log:
            worker = subprocess.Popen(
                [sys.executable, "-m", "celery", "-A", "website", "worker", *options, "-l", "INFO"],
                cwd=ROOT,
                env=self.environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.workers.append(worker)
        return worker

    def kill(self, worker: subprocess.Popen) -> None:
        """As a power cut does: parent and child, without a word."""
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait(10)

    def end(self) -> None:
        for worker in self.workers:
            if worker.poll() is None:
                self.kill(worker)

    def rows(self) -> list[Row]:
        return [Row(*row) for row in self.ask(f"SELECT {', '.join(_COLUMNS)} FROM docs_export_rendition ORDER BY id")]

    def ask(self, query: str) -> list[tuple]:
        with closing(self._connect()) as connection:
            return list(connection.execute(query).fetchall())

    def _connect(self):
        url = self.environment["DATABASE_URL"]
        if url.startswith("sqlite"):
            return sqlite3.connect(self.folder / "db.sqlite3", timeout=20)
        return psycopg.connect(url)

    def half_made(self) -> set[int]:
        """Jobs of which the row says that they are being rendered, and half a file lies on the disk."""
        drafts = {int(p.name.split("-")[0]) for p in (self.folder / "rendering").glob("*.pdf") if p.stat().st_size}
        return drafts & {row.pk for row in self.rows() if row.status == "rendering"}

    def files(self) -> list[Path]:
        return sorted((self.folder / "documentations/fassungen").rglob("*.pdf"))

    def renders(self, word: str) -> int:
        """How many renders have `begun` or are `done`, by any process."""
        log = self.folder / "renders.log"
        return sum(line.startswith(word) for line in log.read_text().splitlines()) if log.exists() else 0

    def processes(self) -> set[str]:
        """Which processes have rendered."""
        return {line.split()[1] for line in (self.folder / "renders.log").read_text().splitlines()}

    def wait_for(self, condition: Callable[[], object], timeout: float):
        """What the condition gives as soon as it is true; fails with the workers' words after the time."""
        deadline = time.monotonic() + timeout
        while not (found := condition()):
            assert time.monotonic() < deadline, self._report()
            time.sleep(0.05)
        return found

    def all_ready(self, timeout: float) -> None:
        """Wait until every file is there, and log how long it took."""
        begun = time.monotonic()
        self.wait_for(lambda: {row.status for row in self.rows()} == {"ready"}, timeout)
        logger.info("all %d files ready after %.1f s", len(self.rows()), time.monotonic() - begun)

    def _report(self) -> str:
        logs = "\n".join(path.read_text()[-3000:] for path in sorted(self.folder.glob("worker*.log")))
        return f"{self.rows()}\n{logs}"


_COLUMNS = ("id", *Row._fields[1:])
