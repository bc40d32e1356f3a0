"""The real renderer, slowed down: it writes the first half of its file, and goes on after a while."""

import io
import os
import time
from pathlib import Path

from django.conf import settings


def __getattr__(name):
    # RENDERER_VERSION and RenderError are those of the real one.
    from docs_export import pdf

    return getattr(pdf, name)


def render(content, target, *, on_progress=None, **options):
    from docs_export import pdf

    return _slowly(content, target, on_progress, lambda whole: pdf.render(content, whole, **options))


def render_material(content, choice, target, *, on_progress=None, **options):
    from docs_export import pdf

    return _slowly(content, target, on_progress, lambda whole: pdf.render_material(content, choice, whole, **options))


def _slowly(content, target, on_progress, write):
    _note("begun", content)
    whole = io.BytesIO()
    result = write(whole)
    data = whole.getvalue()
    target.write(data[: len(data) // 2])
    target.flush()
    end = time.monotonic() + settings.SLOW_RENDER_SECONDS
    while time.monotonic() < end:
        time.sleep(0.05)
        on_progress(1 - (end - time.monotonic()) / settings.SLOW_RENDER_SECONDS)
    target.write(data[len(data) // 2 :])
    _note("done", content)
    return result


def _note(word, content):
    """One line for each render that began or came to its end, by any process."""
    with Path(settings.VAR_DIR, "renders.log").open("a") as log:
        log.write(f"{word} {os.getpid()} {content.reference}\n")
