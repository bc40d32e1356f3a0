"""Files that a killed worker left of withdrawn versions, and photos of versions that never came to be."""

from pathlib import Path

from django.conf import settings

from docs_export.models import Rendition, Version

from . import files
from .photos import drop_orphans


def remove_leftovers() -> int:
    """For a task that runs at least daily; returns how many files it removed."""
    removed = sum(files.clear_version(pk) for pk in Version.objects.withdrawn().values_list("pk", flat=True))
    drafts = list(Path(settings.VAR_DIR, "rendering").glob("*-*.pdf"))
    jobs = set(Rendition.objects.values_list("pk", flat=True))
    gone = [draft for draft in drafts if int(draft.name.partition("-")[0]) not in jobs]
    for draft in gone:
        draft.unlink(missing_ok=True)
    return removed + len(gone) + drop_orphans()
