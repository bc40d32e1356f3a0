"""From a job in the queue to its stored file: the same for everything that the worker makes."""

import hashlib
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from celery.exceptions import SoftTimeLimitExceeded
from django.utils.translation import gettext as _

from docs_export.limits import limit
from docs_export.models import Job, Snapshot

from . import files, jobs
from .heartbeat import heartbeat

logger = logging.getLogger(__name__)

Write = Callable[[Job, BinaryIO, Callable[[float], None]], object]
"""Writes the file of a job to a stream, tells its progress (0 to 1), and returns the renderer's result."""


class LeaseLostError(Exception):
    """Another worker has the job; whatever this one has made must go."""


def renderer():
    """The package that writes PDF; imported late, since the web process must not pay for it."""
    return import_module(limit("RENDERER"))


def make(job: Job, write: Write) -> bool:
    """Make the file of a job; False if it was not ours to make or failed (the row then says why)."""
    token = jobs.claim(job)
    if token is None:
        return False
    try:
        with heartbeat(job, token):
            return _produce(type(job).objects.get(pk=job.pk), token, write)
    except LeaseLostError:
        logger.warning("%s %s was taken over by another worker", jobs.name_of(job), job.pk)
    except Exception as error:
        reason = explain(error)
        logger.exception("%s %s failed: %s", jobs.name_of(job), job.pk, reason)
        jobs.fail(job, token, reason)
    return False


def explain(error: Exception) -> str:
    """A reason that staff understand."""
    if isinstance(error, SoftTimeLimitExceeded) or isinstance(error.__cause__, SoftTimeLimitExceeded):
        return _("Die Erstellung dauerte zu lange und wurde abgebrochen.")
    if isinstance(error, renderer().RenderError):
        return str(error)
    if isinstance(error, Snapshot.DoesNotExist):
        return _("Für diese Ausführung ist kein Inhalt eingefroren.")
    if isinstance(error, OSError):
        return _("Die Datei konnte nicht geschrieben werden. Ist noch Speicherplatz frei?")
    return _("Unerwarteter Fehler (%s). Ihre Eingaben sind erhalten; Näheres steht im Protokoll des Dienstes.") % (
        type(error).__name__
    )


def _produce(job: Job, token: UUID, write: Write) -> bool:
    draft = files.draft_path(job, token)
    files.clear(job)
    try:
        with draft.open("wb") as target:
            result = write(job, target, _reporter(job, token))
        values = {
            "pages": result.pages,
            "notes": list(result.notes),
            "bytes": draft.stat().st_size,
            "sha256": _checksum(draft),
            "renderer_version": renderer().RENDERER_VERSION,
        }
        return _hand_over(job, token, draft, values)
    finally:
        draft.unlink(missing_ok=True)


def _hand_over(job: Job, token: UUID, draft: Path, values: dict) -> bool:
    if not jobs.beat(job, token):
        raise LeaseLostError
    name = files.store(job, token, draft)
    if not jobs.finish(job, token, file=name, **values):
        with suppress(FileNotFoundError):
            job.file.storage.delete(name)
        raise LeaseLostError
    return True


def _reporter(job: Job, token: UUID) -> Callable[[float], None]:
    """Writes progress (0 to 1) into the row, not more often than the limit; stops a render that lost its job."""
    last = time.monotonic()

    def report(done: float) -> None:
        nonlocal last
        if time.monotonic() - last < limit("PROGRESS"):
            return
        last = time.monotonic()
        if not jobs.beat(job, token, progress=min(99, int(done * 100))):
            raise LeaseLostError

    return report


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
