"""A server as a host runs it (gunicorn, limits on), on a database of its own."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path

import psycopg

from tests.installation import ROOT, clean_environment, free_port
from tests.needs import postgres_url

DATABASE = f"werkstattbuch_bench_{os.getpid()}"


class Server:
    def __init__(self, folder: Path, database_url: str, part: str, cache_url: str):
        self.port = free_port()
        self.part = part
        self.pid = 0
        self.environment = clean_environment(
            DJANGO_SETTINGS_MODULE=f"tests.benchmarks.{part}.settings",
            SECRET_KEY="only-for-the-benchmark-0123456789-abcdefghijklmnopqrstuvwxyz",
            ALLOWED_HOSTS="127.0.0.1",
            BASE_URL=f"http://127.0.0.1:{self.port}",
            VAR_DIR=str(folder),
            PORT=str(self.port),
            PYTHONPATH=str(ROOT),
            **({"DATABASE_URL": database_url} if database_url else {}),
            **({"CACHE_URL": cache_url} if cache_url else {}),
        )

    def run(self, *arguments: str) -> str:
        command = [sys.executable, *arguments]
        return subprocess.run(
            command, env=self.environment, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
        ).stdout

    def ask(self, *what: str) -> dict:
        return json.loads(self.run("-m", f"tests.benchmarks.{self.part}.prepare", *what))

    def connect(self) -> HTTPConnection:
        return HTTPConnection("127.0.0.1", self.port, timeout=60)


@contextmanager
def serving(folder: Path, database_url: str = "", *, part: str = "capture", cache_url: str = "") -> Iterator[Server]:
    server = Server(folder, database_url, part, cache_url)
    server.run("manage.py", "migrate", "--verbosity", "0")
    server.run("manage.py", "collectstatic", "--no-input", "--verbosity", "0")
    process = subprocess.Popen(
        [Path(sys.executable).with_name("gunicorn"), "website.wsgi"], env=server.environment, cwd=ROOT
    )
    server.pid = process.pid
    try:
        _wait_for(server)
        yield server
    finally:
        process.terminate()
        process.wait(30)


@contextmanager
def postgres() -> Iterator[str]:
    """The address of an empty database that is gone afterwards."""
    base = postgres_url().rpartition("/")[0]
    with psycopg.connect(f"{base}/postgres", autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {DATABASE}")
        try:
            yield f"{base}/{DATABASE}"
        finally:
            connection.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")


def _wait_for(server: Server) -> None:
    for _ in range(200):
        with closing(server.connect()) as connection, suppress(OSError):
            connection.request("GET", "/healthz")
            connection.getresponse().read()
            return
        time.sleep(0.1)
    raise TimeoutError(os.fspath(server.environment["VAR_DIR"]))
