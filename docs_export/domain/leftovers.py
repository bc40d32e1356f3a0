"""Files that a killed worker left of withdrawn versions, and photos of versions that never came to be."""

from docs_export.models import Version

from . import files
from .jobs import KINDS
from .photos import drop_orphans


def remove_leftovers() -> int:
    """For a task that runs at least daily; returns how many files it removed."""
    removed = sum(files.clear_version(pk) for pk in Version.objects.withdrawn().values_list("pk", flat=True))
    return removed + sum(map(files.remove_drafts_without_job, KINDS)) + drop_orphans()
