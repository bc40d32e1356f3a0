"""Finding markers in whatever comes out: pages, and every part of a PDF."""

import re

import pikepdf

from docs_export.domain.render import render_rendition
from tests.docs_export.pdf.reading import page_text, structure_text
from tests.factories.docs_export import make_rendition

MARKER = re.compile("GEHEIM[A-Z0-9]+")


def leaked(text: str) -> set[str]:
    return set(MARKER.findall(text))


def body(response) -> str:
    if not response.streaming:
        return response.content.decode()
    return b"".join(response.streaming_content).decode("latin-1")


def everything_in(path) -> str:
    """Pages, structure, and each string and stream of the file: metadata, outlines, alternative texts, attachments."""
    parts = [page_text(path), structure_text(path)]
    with pikepdf.open(path) as pdf:
        for thing in pdf.objects:
            parts += _strings(thing, depth=0)
            if isinstance(thing, pikepdf.Stream):
                parts.append(_read(thing))
    return "\n".join(parts)


def _read(stream) -> str:
    try:
        return stream.read_bytes().decode("latin-1")
    except pikepdf.PdfError:  # a picture
        return stream.read_raw_bytes().decode("latin-1")


def _strings(thing, depth: int) -> list[str]:
    if depth > 8:
        return []
    if isinstance(thing, pikepdf.String):
        return [str(thing)]
    if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        return [part for _, value in thing.items() if not _is_reference(value) for part in _strings(value, depth + 1)]
    if isinstance(thing, pikepdf.Array):
        return [part for value in thing if not _is_reference(value) for part in _strings(value, depth + 1)]
    return []


def _is_reference(value) -> bool:
    return getattr(value, "is_indirect", False)


def rendered(version, variant, folder):
    rendition = make_rendition(version, variant=variant)
    assert render_rendition(rendition.pk) is True
    rendition.refresh_from_db()
    with rendition.file.open("rb") as file:
        target = folder / f"{variant}.pdf"
        target.write_bytes(file.read())
    return target
