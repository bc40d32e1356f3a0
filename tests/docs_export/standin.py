"""A renderer that is quick and does what a test tells it: what the jobs need to know of the real one."""

from typing import NamedTuple

RENDERER_VERSION = "stand-in 1"


class RenderError(Exception):
    pass


class RenderResult(NamedTuple):
    pages: int
    notes: list[str]


script = []  # called with the progress callback, one after the other, between two writes


def render(content, target, *, resolve_photo, options, on_progress=None, created):
    """The title and the groups, as text behind a PDF's first line."""
    lines = [b"%PDF-1.7", content.title.encode(), *(group.title.encode() for group in content.groups)]
    lines += [str(options.choice).encode()] if options.choice else []
    lines += [f"Kurzfassung {options.language}".encode()] if options.document == "short" else []
    lines.append(created.isoformat().encode())
    data = b"\n".join(lines)
    for step in script:
        step(on_progress)
    if hasattr(target, "write"):
        target.write(data)
    else:
        target.write_bytes(data)
    return RenderResult(len(content.groups) + 1, [f"Foto {photo.key} fehlt." for photo in content.photos])
