"""What a worker does on its timer."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.utils import timezone

from website.runtime import worker
from website.runtime.models import WorkerSign


class Timer:
    """Remembers what it was asked to repeat."""

    def __init__(self):
        self.asked = []

    def call_repeatedly(self, seconds, function, args):
        self.asked.append((seconds, args[0].__name__))
        return SimpleNamespace(cancel=lambda: self.asked.pop())


def test_duties_start_and_end_with_the_worker():
    parent = SimpleNamespace(timer=Timer(), hostname="celery@here")
    step = worker.Housekeeping(parent)
    step.start(parent)
    assert parent.timer.asked == [
        (5, "give_sign"),
        (5, "sweep_jobs"),
        (30, "publish_pages"),
        (10, "read_for_search"),
        (30, "send_mails"),
        (10, "copy_photo"),
        (3600, "hide_photos"),
        (3600, "remove_leftovers"),
        (3600, "delete_reports"),
    ]
    step.stop(parent)
    assert parent.timer.asked == []


def test_duty_that_fails_is_logged(monkeypatch, caplog):
    closed = []
    monkeypatch.setattr(worker.connections, "close_all", lambda: closed.append(True))

    def break_down():
        raise RuntimeError("no database")

    worker.do_safely(break_down)
    assert "Worker duty break_down failed" in caplog.text
    assert closed == [True]


@pytest.mark.django_db
def test_sign_of_life():
    worker.give_sign("celery@here")
    worker.give_sign("celery@here")
    sign = WorkerSign.objects.get()
    assert timezone.now() - sign.seen_at < timedelta(seconds=10)


@pytest.mark.django_db
def test_worker_that_is_long_gone_is_forgotten():
    WorkerSign.objects.create(hostname="celery@old", seen_at=timezone.now() - timedelta(days=2))
    worker.give_sign("celery@here")
    assert [sign.hostname for sign in WorkerSign.objects.all()] == ["celery@here"]
