"""An installation of its own, run as processes, the way a host runs it."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def clean_environment(**extra: str) -> dict[str, str]:
    """What a fresh shell has: no settings module, no Python path, nothing of pytest's."""
    return {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "LANG": "C.UTF-8", **extra}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Installation:
    """Folder, database, queue and port of its own; `environment` names other services than the embedded ones."""

    def __init__(self, folder: Path, **environment: str):
        self.folder = folder
        self.port = free_port()
        self.output = folder.with_name(f"{folder.name}.log")
        self.environment = clean_environment(VAR_DIR=str(folder), PORT=str(self.port), **environment)
        self.running: subprocess.Popen | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def manage(self, *arguments: str) -> str:
        """Run a management command and hand back what it prints."""
        command = [sys.executable, ROOT / "manage.py", *arguments]
        return subprocess.run(command, env=self.environment, check=True, capture_output=True, text=True).stdout

    def start(self, timeout: float = 240) -> None:
        """`manage.py run`, until it answers; the first start loads the demo content."""
        self.kill()  # what a test that failed has left
        with self.output.open("w") as output:
            self.running = subprocess.Popen(
                [sys.executable, ROOT / "manage.py", "run"],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        deadline = time.monotonic() + timeout
        while self.running.poll() is None and time.monotonic() < deadline:
            if "Werkstattbuch läuft" in self.output.read_text():
                return
            time.sleep(0.1)
        raise AssertionError(self.output.read_text())

    def stop(self, number: int = signal.SIGINT) -> int:
        """Send a signal to the command alone and hand back its exit code."""
        self.running.send_signal(number)
        return self.running.wait(30)

    def get(self, path: str) -> HTTPResponse:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("GET", path)
        response = connection.getresponse()
        response.body = response.read().decode()
        connection.close()
        return response

    def head(self, path: str) -> int:
        """The status of a file, without its bytes."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("HEAD", path)
        status = connection.getresponse().status
        connection.close()
        return status

    def answers(self) -> bool:
        try:
            return bool(self.get("/healthz"))
        except (OSError, HTTPException):
            return False

    def processes(self, *words: str) -> set[int]:
        """Ids of all processes of this installation whose command line has these words."""
        found = set()
        for process in Path("/proc").glob("[0-9]*"):
            try:
                is_ours = f"VAR_DIR={self.folder}\0" in (process / "environ").read_text(errors="replace") + "\0"
                command = (process / "cmdline").read_text(errors="replace").split("\0")
            except OSError:
                continue
            if is_ours and any(command) and set(words) <= set(command):
                found.add(int(process.name))
        return found

    def runs(self, number: int, *words: str, timeout: float = 30) -> bool:
        """Whether it has that many processes with these words within the time; a worker forks after it has begun."""
        deadline = time.monotonic() + timeout
        while len(self.processes(*words)) != number and time.monotonic() < deadline:
            time.sleep(0.1)
        return len(self.processes(*words)) == number

    def gone(self, timeout: float = 20) -> bool:
        """Whether none of its processes is left within the time."""
        deadline = time.monotonic() + timeout
        while self.processes() and time.monotonic() < deadline:
            time.sleep(0.1)
        return not self.processes()

    def kill(self) -> None:
        """End what still runs, without patience."""
        if self.running and self.running.poll() is None:
            self.running.kill()
            self.running.wait()
        for process in self.processes():
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory) -> Path:
    """What a first start leaves behind; loading it takes too long to do it for every module."""
    folder = tmp_path_factory.mktemp("demo") / "var"
    installation = Installation(folder)
    installation.manage("migrate", "--verbosity", "0")
    installation.manage("load_demo")
    return folder


@pytest.fixture(scope="module")
def installation(tmp_path_factory) -> Iterator[Installation]:
    """An empty installation for all tests of a module; its processes are gone afterwards."""
    installation = Installation(tmp_path_factory.mktemp("installation") / "var")
    yield installation
    installation.kill()
