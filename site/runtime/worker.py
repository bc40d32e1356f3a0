"""What a worker does beside its tasks, on its own timer, so that no beat process is needed."""

import logging
from collections.abc import Callable
from datetime import timedelta

from celery import bootsteps
from django.conf import settings
from django.db import connections
from django.utils import timezone

logger = logging.getLogger(__name__)

SWEEP_SECONDS = getattr(settings, "WORKER_SWEEP_SECONDS", 5)
PUBLISH_SECONDS = getattr(settings, "WORKER_PUBLISH_SECONDS", 30)
SEARCH_SECONDS = getattr(settings, "WORKER_SEARCH_SECONDS", 10)
COPY_SECONDS = getattr(settings, "WORKER_COPY_SECONDS", 10)
PHOTO_SECONDS = getattr(settings, "WORKER_PHOTO_SECONDS", 3600)
# A worker that has not been heard of for a day will not come back under its name.
FORGET_AFTER = timedelta(days=1)
_broken_photos: set[int] = set()


class Housekeeping(bootsteps.StartStopStep):
    """Gives a sign of life, rings for forgotten jobs, publishes pages, fills search, sends mails, hides photos."""

    requires = {"celery.worker.components:Timer"}

    def __init__(self, parent, **kwargs) -> None:
        super().__init__(parent, **kwargs)
        self.entries = []

    def start(self, parent) -> None:
        self._repeat(parent, SWEEP_SECONDS, give_sign, parent.hostname)
        self._repeat(parent, SWEEP_SECONDS, sweep_jobs)
        self._repeat(parent, PUBLISH_SECONDS, publish_pages)
        self._repeat(parent, SEARCH_SECONDS, read_for_search)
        self._repeat(parent, PUBLISH_SECONDS, send_mails)
        self._repeat(parent, COPY_SECONDS, copy_photo)
        self._repeat(parent, PHOTO_SECONDS, hide_photos)
        self._repeat(parent, PHOTO_SECONDS, remove_leftovers)
        self._repeat(parent, PHOTO_SECONDS, delete_reports)

    def stop(self, parent) -> None:
        for entry in self.entries:
            entry.cancel()

    def _repeat(self, parent, seconds: float, duty: Callable, *args) -> None:
        self.entries.append(parent.timer.call_repeatedly(seconds, do_safely, (duty, *args)))


def do_safely(duty: Callable, *args) -> None:
    """A duty that fails is logged and tried again at the next turn; it never takes the worker with it."""
    try:
        duty(*args)
    except Exception:
        logger.exception("Worker duty %s failed", duty.__name__)
    finally:
        # A child forked later must not inherit an open connection.
        connections.close_all()


def give_sign(hostname: str) -> None:
    """Say that this worker lives, and forget those that are long gone."""
    from website.runtime.models import WorkerSign

    now = timezone.now()
    WorkerSign.objects.update_or_create(hostname=hostname, defaults={"seen_at": now})
    WorkerSign.objects.filter(seen_at__lt=now - FORGET_AFTER).delete()


def sweep_jobs() -> None:
    """Ring again for what was not heard and end what is lost."""
    from docs_export.domain.jobs import sweep

    swept = sweep()
    if swept:
        logger.info("Swept %s jobs", swept)


def publish_pages() -> None:
    """Publish and unpublish pages whose hour has come."""
    from website.runtime.schedule import publish_scheduled

    changed = publish_scheduled()
    if changed:
        logger.info("Published or unpublished %s scheduled pages", changed)


def read_for_search() -> None:
    """Let the search know what was written and published since."""
    from website.search.keeping import catch_up

    read = catch_up()
    if read:
        logger.info("Read %s pages and walls for the search", read)


def copy_photo() -> None:
    """Make the small copies of one photo, a second's work; one that is broken is left aside until the next start."""
    from districts.domain.pictures import make_copies, photos_without_copies

    photo = photos_without_copies().exclude(pk__in=_broken_photos).first()
    if photo:
        _broken_photos.add(photo.pk)
        make_copies(photo)
        _broken_photos.discard(photo.pk)


def hide_photos() -> None:
    """Take photos out of public whose consent has run out."""
    from districts.domain.photos import withdraw_expired_photos

    withdraw_expired_photos()


def remove_leftovers() -> None:
    """Remove what killed workers and interrupted freezing left."""
    from docs_export.domain.leftovers import remove_leftovers

    removed = remove_leftovers()
    if removed:
        logger.info("Removed %s leftover files of documentations", removed)


def send_mails() -> None:
    """Tell offices what residents have laid on their desk."""
    from participation.domain.report_mail import send_due_mails

    sent = send_due_mails()
    if sent:
        logger.info("Sent %s mails about notes of residents", sent)


def delete_reports() -> None:
    """Delete notes of residents that were dealt with a while ago."""
    from participation.domain.reports import delete_old_reports

    deleted = delete_old_reports()
    if deleted:
        logger.info("Deleted %s notes of residents", deleted)
