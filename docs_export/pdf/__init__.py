"""From a frozen documentation to a PDF. Knows neither Django nor Wagtail nor our models.

Importing this package does not import reportlab: a web process may ask for the renderer's version.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from .result import RENDERER_VERSION, RenderError, RenderResult

if TYPE_CHECKING:
    from docs_export.content import Documentation, Material, MaterialChoice, Options

__all__ = ["RENDERER_VERSION", "RenderError", "RenderResult", "render", "render_material"]


def render(
    content: "Documentation",
    target: BinaryIO | Path,
    *,
    resolve_photo: Callable[[str], bytes | Path],
    options: "Options | None" = None,
    on_progress: Callable[[float], None] | None = None,
    created: datetime,
) -> RenderResult:
    """Write the PDF of a documentation; same content, options and `created` (with time zone) give the same bytes.

    `resolve_photo` turns a photo's `source` into bytes or a path; a LookupError, OSError or ValueError costs that
    photo, not the document; anything else ends the job. `on_progress` gets shares from 0 to 1, only upwards, and may
    raise to abort. Raises RenderError.
    """
    from . import defaults  # noqa: F401 - first of all
    from .renderer import render as render_now  # reportlab takes 150 ms to import

    reports = {"resolve_photo": resolve_photo, "on_progress": on_progress}
    return render_now(content, target, options=options, created=created, **reports)


def render_material(
    content: "Material",
    choice: "MaterialChoice",
    target: BinaryIO,
    *,
    on_progress: Callable[[float], None] | None = None,
    created: datetime,
) -> RenderResult:
    """Write what is printed before the evening. Raises RenderError, which quotes no word of the content."""
    from . import defaults  # noqa: F401 - first of all
    from .material import render_now

    return render_now(content, choice, target, on_progress=on_progress, created=created)
