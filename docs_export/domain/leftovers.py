"""What killed workers left, photos of versions that never came to be, and material that is too old."""

from docs_export.models import Version

from . import files
from .jobs import KINDS
from .material import remove_old_material
from .photos import drop_orphans


def remove_leftovers() -> int:
    """For a task that runs at least daily; returns how many files it removed."""
    removed = sum(files.clear_version(pk) for pk in Version.objects.withdrawn().values_list("pk", flat=True))
    return removed + sum(map(files.remove_drafts_without_job, KINDS)) + drop_orphans() + remove_old_material()
