"""A sign of life beside the work, for a render may spend longer than a lease between two pages."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.db import connection

from docs_export.limits import limit
from docs_export.models import Job

from . import jobs

logger = logging.getLogger(__name__)


@contextmanager
def heartbeat(job: Job, token: UUID) -> Iterator[None]:
    """Extend the lease from a thread of its own until the block ends."""
    ended = threading.Event()
    thread = threading.Thread(target=_beat_until, args=(ended, job, token), name=f"heartbeat-{job.pk}", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _beat_until(ended: threading.Event, job: Job, token: UUID) -> None:
    try:
        while not ended.wait(limit("BEAT")):
            try:
                if not jobs.beat(job, token):
                    return
            except Exception:
                # The database may be away for a moment; the lease outlasts several beats.
                logger.exception("%s %s: no sign of life could be given", jobs.name_of(job), job.pk)
    finally:
        connection.close()
