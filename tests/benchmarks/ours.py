"""Our side of the comparison: tagged as the product writes it, or untagged."""

from datetime import UTC, datetime
from pathlib import Path

from docs_export.pdf import render

from .growth import grown

_CREATED = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


class Ours:
    def __init__(self, folder: Path, photos: str, *, tagged: bool = True):
        self._photos = folder / photos
        if not tagged:
            from .untagged import leave_out_tags

            leave_out_tags()

    def prepare(self, groups: int):
        return grown(groups)

    def render(self, content, target: Path) -> int:
        """Returns the number of pages."""
        return render(content, target, resolve_photo=self._photos.joinpath, created=_CREATED).pages
