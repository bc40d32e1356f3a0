import shutil
import uuid
from collections.abc import Iterator
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
import redis

from tests.docs_export.faults.place import Place
from tests.needs import postgres_url, redis_url


@pytest.fixture(scope="session")
def migrated(tmp_path_factory) -> Place:
    """An empty, migrated SQLite database to copy from."""
    folder = tmp_path_factory.mktemp("migrated")
    place = Place(folder, DATABASE_URL=f"sqlite:///{folder}/db.sqlite3")
    place.run("manage.py", "migrate", "-v", "0")
    place.run("-c", _QUIET)
    return place


_QUIET = "import sqlite3, os; sqlite3.connect(os.environ['VAR_DIR'] + '/db.sqlite3').execute('pragma wal_checkpoint')"


@pytest.fixture
def embedded(migrated, tmp_path) -> Iterator[Place]:
    """SQLite and the filesystem broker."""
    folder = tmp_path / "var"
    place = Place(folder, DATABASE_URL=f"sqlite:///{folder}/db.sqlite3")
    shutil.copy(migrated.folder / "db.sqlite3", folder)
    yield place
    place.end()


@pytest.fixture(scope="session")
def template(tmp_path_factory) -> Iterator[str]:
    """The name of an empty, migrated PostgreSQL database to copy from."""
    name = f"faults_{uuid.uuid4().hex[:12]}"
    _on_server(f'CREATE DATABASE "{name}"')
    place = Place(tmp_path_factory.mktemp("template"), DATABASE_URL=_database(name))
    place.run("manage.py", "migrate", "-v", "0")
    yield name
    _on_server(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def served(template, tmp_path) -> Iterator[Place]:
    """PostgreSQL and Redis, with names of their own that are gone afterwards."""
    name = f"faults_{uuid.uuid4().hex[:12]}"
    _on_server(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    services = {"DATABASE_URL": _database(name), "CELERY_BROKER_URL": redis_url(), "REDIS_PREFIX": f"{name}:"}
    place = Place(tmp_path / "var", **services)
    yield place
    place.end()
    _on_server(f'DROP DATABASE "{name}" WITH (FORCE)')
    with redis.Redis.from_url(redis_url()) as client:
        for key in client.scan_iter(f"{name}:*"):
            client.delete(key)


@pytest.fixture(params=["embedded", "served"])
def place(request) -> Place:
    """The same test on both."""
    return request.getfixturevalue(request.param)


def _database(name: str) -> str:
    return urlunsplit(urlsplit(postgres_url())._replace(path=f"/{name}"))


def _on_server(statement: str) -> None:
    with psycopg.connect(postgres_url(), dbname="postgres", autocommit=True) as connection:
        connection.execute(statement)
