"""`GET /healthz`."""

from datetime import timedelta

import pytest
from django.db import DatabaseError
from django.utils import timezone

from tests.factories.docs_export import make_rendition
from website.runtime import health
from website.runtime.models import WorkerSign

WELL = {"database": True, "queue_age_seconds": None, "worker_seen_seconds": 3, "disk_free_bytes": 10**10}


@pytest.mark.parametrize(
    ("figures", "problems"),
    [
        ({}, []),
        ({"worker_seen_seconds": None}, []),
        ({"worker_seen_seconds": 4000}, []),
        ({"queue_age_seconds": 59, "worker_seen_seconds": None}, []),
        ({"queue_age_seconds": 61, "worker_seen_seconds": 5}, []),
        ({"queue_age_seconds": 61, "worker_seen_seconds": 61}, ["worker"]),
        ({"queue_age_seconds": 61, "worker_seen_seconds": None}, ["worker"]),
        ({"queue_age_seconds": 601, "worker_seen_seconds": 5}, ["queue"]),
        ({"disk_free_bytes": 10**8}, ["disk"]),
        ({"database": False, "worker_seen_seconds": None}, ["database"]),
    ],
)
def test_problems(figures, problems):
    assert health.find_problems({**WELL, **figures}) == problems


@pytest.mark.django_db
def test_healthy_installation(client):
    WorkerSign.objects.create(hostname="celery@here", seen_at=timezone.now())
    response = client.get("/healthz")
    answer = response.json()
    assert (response.status_code, response["Content-Type"]) == (200, "application/json")
    assert "no-store" in response["Cache-Control"]
    assert answer.pop("disk_free_bytes") > 0
    assert answer.pop("worker_seen_seconds") in {0, 1, 2}
    assert answer == {"status": "ok", "problems": [], "database": True, "queue_age_seconds": None}


@pytest.mark.django_db
def test_job_that_nobody_takes(client):
    make_rendition(requested_at=timezone.now() - timedelta(seconds=90))
    response = client.get("/healthz")
    assert (response.status_code, response.json()["problems"]) == (503, ["worker"])


@pytest.mark.django_db
def test_database_away(client, monkeypatch):
    def refuse():
        raise DatabaseError("password of the database: geheim")

    monkeypatch.setattr(health, "_ask_database", refuse)
    response = client.get("/healthz")
    assert (response.status_code, response.json()["problems"]) == (503, ["database"])
    assert "geheim" not in response.content.decode()


@pytest.mark.parametrize(("method", "status"), [("post", 405), ("delete", 405)])
def test_only_reading(client, method, status):
    assert getattr(client, method)("/healthz").status_code == status
