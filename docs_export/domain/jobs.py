"""A job is a row and the broker only a bell: what happens to a file between the button and its end.

Every change of hands is one conditional UPDATE. A worker holds a token; whoever finds another token in the row, or
the row gone, has lost the job and must not store anything. All of it holds for every kind of job.
"""

import logging
from datetime import datetime
from functools import partial
from uuid import UUID, uuid4

from celery import current_app
from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from docs_export.enums import JobStatus
from docs_export.limits import limit, seconds
from docs_export.models import Job, Material, Rendition

logger = logging.getLogger(__name__)

KINDS: tuple[type[Job], ...] = (Rendition, Material)
SWEEP_AT_MOST = 100


def send_off(job: Job) -> None:
    """Tell the workers of a new or restarted job as soon as its row is there for them."""
    job.is_mine = True
    transaction.on_commit(partial(ring, job))


def ring(job: Job) -> bool:
    """Tell the workers. A failed send is only logged: the sweep rings again."""
    try:
        current_app.send_task(job.TASK, (job.pk,), retry=False)
    except Exception as error:
        # kombu and the transports raise what they like: OperationalError, ChannelError, OSError, redis errors.
        logger.warning("%s %s: the broker can't be reached: %s", name_of(job), job.pk, error)
        return False
    _row(job).update(sent_at=timezone.now())
    return True


def claim(job: Job) -> UUID | None:
    """Take a waiting job, or one whose worker fell silent; None if somebody else has it or it is done."""
    now, token = timezone.now(), uuid4()
    free = Q(status=JobStatus.QUEUED) | Q(status=JobStatus.RENDERING, lease_until__lt=now)
    taken = (
        _row(job)
        .filter(free, attempts__lt=limit("ATTEMPTS"))
        .update(
            status=JobStatus.RENDERING,
            token=token,
            lease_until=now + seconds("LEASE"),
            attempts=F("attempts") + 1,
            started_at=now,
            finished_at=None,
            progress=0,
            error="",
        )
    )
    return token if taken else None


def beat(job: Job, token: UUID, **values) -> bool:
    """Say that the work goes on; False if the job belongs to another by now."""
    return bool(_held(job, token).update(lease_until=timezone.now() + seconds("LEASE"), **values))


def finish(job: Job, token: UUID, **values) -> bool:
    """Mark as ready; False if the job was lost, and then the file must go."""
    return _end(job, token, status=JobStatus.READY, progress=100, **values)


def fail(job: Job, token: UUID, reason: str) -> bool:
    """Mark as failed, with a sentence that staff understand."""
    return _end(job, token, status=JobStatus.FAILED, error=reason)


def retry(job: Job, *, by=None) -> bool:
    """Start anew what failed or fell silent; False if there is nothing to start."""
    now = timezone.now()
    ended = Q(status=JobStatus.FAILED) | Q(status=JobStatus.RENDERING, lease_until__lt=now)
    restarted = (
        _row(job)
        .filter(ended)
        .update(
            status=JobStatus.QUEUED,
            attempts=0,
            progress=0,
            token=None,
            lease_until=None,
            sent_at=None,
            requested_at=now,
            requested_by=by,
            error="",
        )
    )
    if restarted:
        send_off(job)
    return bool(restarted)


def sweep() -> int:
    """Ring again for what was not heard, end what was interrupted too often; returns how many rows it touched."""
    return sum(_sweep(kind.objects.all()) for kind in KINDS)


def waiting_since() -> datetime | None:
    """Since when the oldest job of any kind waits for a worker."""
    return min(filter(None, (kind.objects.waiting_since() for kind in KINDS)), default=None)


def name_of(job: Job) -> str:
    """How a job is called in the log, before its number."""
    return type(job).__name__


def _sweep(jobs: QuerySet) -> int:
    now = timezone.now()
    ended = (
        jobs.stalled()
        .filter(attempts__gte=limit("ATTEMPTS"))
        .update(
            status=JobStatus.FAILED,
            error=_("Die Erstellung wurde mehrmals unterbrochen. Bitte versuchen Sie es erneut."),
            finished_at=now,
            token=None,
            lease_until=None,
        )
    )
    unheard = Q(sent_at=None, requested_at__lt=now - seconds("FIRST_RING")) | Q(sent_at__lt=now - seconds("RING_AGAIN"))
    interrupted = Q(status=JobStatus.RENDERING, lease_until__lt=now) & Q(sent_at__lt=F("lease_until"))
    waiting = Q(status=JobStatus.QUEUED) | Q(status=JobStatus.RENDERING, lease_until__lt=now)
    to_ring = jobs.filter(waiting & unheard | interrupted).order_by("requested_at", "pk")
    rung = 0
    for job in to_ring.only("pk")[:SWEEP_AT_MOST]:
        if not ring(job):
            break  # the broker is down; the next sweep tries again
        rung += 1
    return ended + rung


def _row(job: Job) -> QuerySet:
    return type(job).objects.filter(pk=job.pk)


def _held(job: Job, token: UUID) -> QuerySet:
    return _row(job).filter(token=token, status=JobStatus.RENDERING)


def _end(job: Job, token: UUID, **values) -> bool:
    return bool(_held(job, token).update(token=None, lease_until=None, finished_at=timezone.now(), **values))
