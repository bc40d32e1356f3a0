"""Copies of photos, shared by all versions that hold them: they go with the last one."""

from collections.abc import Iterable
from datetime import timedelta
from pathlib import PurePath

from django.db import transaction
from django.utils import timezone

from districts.models import Photo
from docs_export.models import SnapshotSource

from . import files

ORPHANED_AFTER = timedelta(days=1)  # no freeze takes that long


def lock_photos(names: Iterable[str]) -> None:
    """Until the transaction ends: whoever holds or drops these copies waits, and then sees what the other did."""
    hashes = {PurePath(name).stem for name in names}
    list(Photo.objects.select_for_update().filter(file_hash__in=hashes).order_by("pk").values_list("pk"))


@transaction.atomic
def drop_unheld(names: Iterable[str]) -> int:
    """Remove the copies that no version holds; returns how many."""
    names = set(names)
    lock_photos(names)
    gone = names - set(SnapshotSource.objects.filter(file__in=names).values_list("file", flat=True))
    for name in gone:
        files.drop_photo(name)
    return len(gone)


def drop_orphans() -> int:
    """Remove copies that were made for a version which never came to be; returns how many."""
    held = set(SnapshotSource.objects.exclude(file="").order_by().values_list("file", flat=True).distinct())
    return drop_unheld(set(files.photos_older_than(timezone.now() - ORPHANED_AFTER)) - held)
