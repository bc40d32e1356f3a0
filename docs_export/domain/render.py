"""From a frozen version to its file, in the worker or from the command line."""

import hashlib
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from celery.exceptions import SoftTimeLimitExceeded
from django.utils.translation import gettext as _

from docs_export.content import Documentation, Options, load
from docs_export.limits import limit
from docs_export.models import Rendition, Snapshot, Version

from . import files, jobs
from .heartbeat import heartbeat
from .keys import WHOLE

logger = logging.getLogger(__name__)


class LeaseLostError(Exception):
    """Another worker has the job; whatever this one has made must go."""


def renderer():
    """The package that writes PDF; imported late, since the web process must not pay for it."""
    return import_module(limit("RENDERER"))


def render_rendition(pk: int) -> bool:
    """Make the file of a rendition; False if it was not ours to make or failed (the row then says why)."""
    token = jobs.claim(pk)
    if token is None:
        return False
    try:
        with heartbeat(pk, token):
            return _produce(Rendition.objects.select_related("version").get(pk=pk), token)
    except LeaseLostError:
        logger.warning("Rendition %s was taken over by another worker", pk)
    except Exception as error:
        reason = explain(error)
        logger.exception("Rendition %s failed: %s", pk, reason)
        jobs.fail(pk, token, reason)
    return False


def write_document(
    content: Documentation,
    created: datetime,
    target: Path | BinaryIO,
    *,
    options: Options = WHOLE,
    on_progress=None,
    read_photo=files.read_photo,
):
    """Write the PDF of some content; the same content, options, moment and renderer give the same bytes."""
    reports = {"resolve_photo": read_photo, "on_progress": on_progress}
    return renderer().render(content, target, options=options, created=created, **reports)


def write_rendition(rendition: Rendition, target: Path | BinaryIO, *, on_progress=None):
    """Write the file of a rendition from what was frozen; raises Snapshot.DoesNotExist for what was redacted."""
    version = rendition.version
    content = read_content(version, rendition.variant)
    return write_document(content, version.frozen_at, target, options=rendition.chosen, on_progress=on_progress)


def read_content(version: Version, variant: str) -> Documentation:
    """What was frozen for this variant; nothing of the other one is read."""
    return load(version.snapshots.get(variant=variant, redacted_at=None).content)


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
    return _("Unerwarteter Fehler (%s). Die Fassung ist erhalten; Näheres steht im Protokoll des Dienstes.") % (
        type(error).__name__
    )


def _produce(rendition: Rendition, token: UUID) -> bool:
    draft = files.draft_path(rendition, token)
    files.clear(rendition)
    try:
        with draft.open("wb") as target:
            result = write_rendition(rendition, target, on_progress=_reporter(rendition.pk, token))
        values = {
            "pages": result.pages,
            "notes": list(result.notes),
            "bytes": draft.stat().st_size,
            "sha256": _checksum(draft),
            "renderer_version": renderer().RENDERER_VERSION,
        }
        return _hand_over(rendition, token, draft, values)
    finally:
        draft.unlink(missing_ok=True)


def _hand_over(rendition: Rendition, token: UUID, draft: Path, values: dict) -> bool:
    if not jobs.beat(rendition.pk, token):
        raise LeaseLostError
    name = files.store(rendition, token, draft)
    if not jobs.finish(rendition.pk, token, file=name, **values):
        with suppress(FileNotFoundError):
            rendition.file.storage.delete(name)
        raise LeaseLostError
    return True


def _reporter(pk: int, token: UUID) -> Callable[[float], None]:
    """Writes progress (0 to 1) into the row, not more often than the limit; stops a render that lost its job."""
    last = time.monotonic()

    def report(done: float) -> None:
        nonlocal last
        if time.monotonic() - last < limit("PROGRESS"):
            return
        last = time.monotonic()
        if not jobs.beat(pk, token, progress=min(99, int(done * 100))):
            raise LeaseLostError

    return report


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
