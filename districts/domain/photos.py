"""Copies of a photo lie in public only while the photo may be shown."""

from districts.models import Photo, PhotoRendition
from districts.storage import PUBLIC


def sync_renditions(photo: Photo) -> int:
    """Delete the copies that lie in the wrong place; the next use makes them anew. Returns how many."""
    photo = Photo.objects.get(pk=photo.pk)
    in_public = photo.renditions.filter(file__startswith=PUBLIC)
    stale = photo.renditions.exclude(pk__in=in_public) if photo.publishable else in_public
    return _delete(stale)


def withdraw_expired_photos() -> int:
    """Delete public copies of photos whose consent has run out since; for a task that runs at least daily."""
    shown = PhotoRendition.objects.filter(file__startswith=PUBLIC)
    return _delete(shown.exclude(image__in=Photo.objects.publishable().values("pk")))


def _delete(renditions) -> int:
    rows = list(renditions)
    for rendition in rows:
        rendition.delete()
    return len(rows)
