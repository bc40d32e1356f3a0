"""A job is a row and the broker only a bell: what happens to a rendition between the button and the file.

Every change of hands is one conditional UPDATE. A worker holds a token; whoever finds another token in the row, or
the row gone, has lost the job and must not store anything.
"""

import logging
from functools import partial
from uuid import UUID, uuid4

from celery import current_app
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from docs_export.content import Options
from docs_export.enums import Format, RenditionStatus, Variant
from docs_export.limits import limit, seconds
from docs_export.models import Rendition, Version

from .keys import WHOLE, rendition_key

logger = logging.getLogger(__name__)

TASK = "docs_export.render"
SWEEP_AT_MOST = 100


def request(
    version: Version, variant: Variant, *, by=None, options: Options = WHOLE, description: str = ""
) -> Rendition:
    """The job for this file: a new one, or the one that exists, however often it is asked for."""
    key = rendition_key(version.pk, variant, options)
    values = {
        "version": version,
        "variant": variant,
        "options": options.choice,
        "format": Format.of(options),
        "language": options.language,
        "description": description,
        "requested_by": by,
    }
    rendition, created = Rendition.objects.get_or_create(key=key, defaults=values)
    if created:
        rendition.is_mine = True
        transaction.on_commit(partial(ring, rendition.pk))
    return rendition


def ring(pk: int) -> bool:
    """Tell the workers. A failed send is only logged: the sweep rings again."""
    try:
        current_app.send_task(TASK, (pk,), retry=False)
    except Exception as error:
        # kombu and the transports raise what they like: OperationalError, ChannelError, OSError, redis errors.
        logger.warning("Rendition %s: the broker can't be reached: %s", pk, error)
        return False
    Rendition.objects.filter(pk=pk).update(sent_at=timezone.now())
    return True


def claim(pk: int) -> UUID | None:
    """Take a waiting job, or one whose worker fell silent; None if somebody else has it or it is done."""
    now, token = timezone.now(), uuid4()
    free = Q(status=RenditionStatus.QUEUED) | Q(status=RenditionStatus.RENDERING, lease_until__lt=now)
    taken = Rendition.objects.filter(free, pk=pk, attempts__lt=limit("ATTEMPTS")).update(
        status=RenditionStatus.RENDERING,
        token=token,
        lease_until=now + seconds("LEASE"),
        attempts=F("attempts") + 1,
        started_at=now,
        finished_at=None,
        progress=0,
        error="",
    )
    return token if taken else None


def beat(pk: int, token: UUID, **values) -> bool:
    """Say that the work goes on; False if the job belongs to another by now."""
    return bool(_held(pk, token).update(lease_until=timezone.now() + seconds("LEASE"), **values))


def finish(pk: int, token: UUID, **values) -> bool:
    """Mark as ready; False if the job was lost, and then the file must go."""
    return _end(pk, token, status=RenditionStatus.READY, progress=100, **values)


def fail(pk: int, token: UUID, reason: str) -> bool:
    """Mark as failed, with a sentence that staff understand."""
    return _end(pk, token, status=RenditionStatus.FAILED, error=reason)


def retry(rendition: Rendition, *, by=None) -> bool:
    """Start anew what failed or fell silent; False if there is nothing to start."""
    now = timezone.now()
    ended = Q(status=RenditionStatus.FAILED) | Q(status=RenditionStatus.RENDERING, lease_until__lt=now)
    restarted = Rendition.objects.filter(ended, pk=rendition.pk).update(
        status=RenditionStatus.QUEUED,
        attempts=0,
        progress=0,
        token=None,
        lease_until=None,
        sent_at=None,
        requested_at=now,
        requested_by=by,
        error="",
    )
    if restarted:
        rendition.is_mine = True
        transaction.on_commit(partial(ring, rendition.pk))
    return bool(restarted)


def sweep() -> int:
    """Ring again for what was not heard, end what was interrupted too often; returns how many rows it touched."""
    now = timezone.now()
    stalled = Rendition.objects.stalled()
    ended = stalled.filter(attempts__gte=limit("ATTEMPTS")).update(
        status=RenditionStatus.FAILED,
        error=_("Die Erstellung wurde mehrmals unterbrochen. Bitte versuchen Sie es erneut."),
        finished_at=now,
        token=None,
        lease_until=None,
    )
    unheard = Q(sent_at=None, requested_at__lt=now - seconds("FIRST_RING")) | Q(sent_at__lt=now - seconds("RING_AGAIN"))
    interrupted = Q(status=RenditionStatus.RENDERING, lease_until__lt=now) & Q(sent_at__lt=F("lease_until"))
    waiting = Q(status=RenditionStatus.QUEUED) | Q(status=RenditionStatus.RENDERING, lease_until__lt=now)
    to_ring = Rendition.objects.filter(waiting & unheard | interrupted).order_by("requested_at", "pk")
    rung = 0
    for pk in list(to_ring.values_list("pk", flat=True)[:SWEEP_AT_MOST]):
        if not ring(pk):
            break  # the broker is down; the next sweep tries again
        rung += 1
    return ended + rung


def _held(pk: int, token: UUID):
    return Rendition.objects.filter(pk=pk, token=token, status=RenditionStatus.RENDERING)


def _end(pk: int, token: UUID, **values) -> bool:
    return bool(_held(pk, token).update(token=None, lease_until=None, finished_at=timezone.now(), **values))
