"""From a frozen version to its file, in the worker or from the command line."""

from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from docs_export.content import Documentation, Options, load
from docs_export.models import Rendition, Version

from . import files
from .keys import WHOLE
from .making import make, renderer


def render_rendition(pk: int) -> bool:
    """Make the file of a rendition; False if it was not ours to make or failed (the row then says why)."""
    return make(Rendition(pk=pk), write_rendition)


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


def write_rendition(rendition: Rendition, target: Path | BinaryIO, on_progress=None):
    """Write the file of a rendition from what was frozen; raises Snapshot.DoesNotExist for what was redacted."""
    version = rendition.version
    content = read_content(version, rendition.variant)
    return write_document(content, version.frozen_at, target, options=rendition.chosen, on_progress=on_progress)


def read_content(version: Version, variant: str) -> Documentation:
    """What was frozen for this variant; nothing of the other one is read."""
    return load(version.snapshots.get(variant=variant, redacted_at=None).content)
