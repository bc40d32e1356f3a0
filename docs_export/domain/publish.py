"""Publishing a version, and taking it back."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from docs_export.models import Rendition, Snapshot, SnapshotSource, Version

from . import files
from .photos import drop_unheld
from .protection import find_public_concerns
from .versions import full_public_renditions


class PublishError(ValidationError):
    """Why a version can't be published or withdrawn, as a German sentence."""


class ProtectedError(PublishError):
    """It holds what may not be shown any more: to be replaced or discarded."""


@transaction.atomic
def publish_version(version: Version, *, by=None) -> Version:
    """Show a version to residents; doing it twice changes nothing. Raises PublishError."""
    version = Version.objects.select_for_update(of=("self",)).get(pk=version.pk)
    if version.is_public:
        return version
    rendition = check_publishable(version)
    version.published_at, version.published_by = timezone.now(), by
    version.save()
    _note(version, "docs_export.publish", by, sha256=rendition.sha256 if rendition else "")
    return version


def check_publishable(version: Version) -> Rendition | None:
    """The file that residents will get, none of a foreign document. Raises PublishError."""
    if version.is_withdrawn:
        raise PublishError(_("Diese Fassung ist zurückgezogen."))
    if version.published_at:
        raise PublishError(_("Diese Fassung ist schon veröffentlicht."))
    if not version.event.reference:
        raise PublishError(_("Die Veranstaltung hat noch keine Kennung. Sie bekommt sie beim Veröffentlichen."))
    rendition = full_public_renditions([version]).get(version.pk)
    if rendition is None and not version.is_foreign:
        raise PublishError(_("Die öffentliche Datei ist noch nicht fertig."))
    concerns = find_public_concerns(version)
    if concerns:
        told = "; ".join(concern.title for concern in concerns)
        raise ProtectedError(_("Diese Fassung enthält etwas, das nicht mehr gezeigt werden darf: %s.") % told)
    return rendition


@transaction.atomic
def withdraw_version(version: Version, *, by=None, reason: str) -> Version:
    """Take a version back for good: files go, the frozen content is redacted, number and reason stay.

    A worker that is rendering it finds its job gone and stores nothing. Raises PublishError.
    """
    version = Version.objects.select_for_update(of=("self",)).get(pk=version.pk)
    if not reason.strip():
        raise PublishError(_("Bitte nennen Sie den Grund."))
    if version.is_withdrawn:
        return version
    version.withdrawn_at, version.withdrawn_by, version.withdrawal_reason = timezone.now(), by, reason.strip()
    foreign_file, version.foreign_file = version.foreign_file.name, ""
    version.save()
    renditions = list(version.renditions.all())
    photos = _redact(version)
    Rendition.objects.filter(version=version).delete()
    # The files go when the rows are gone for certain.
    transaction.on_commit(lambda: _remove_files(renditions, photos, foreign_file))
    _note(version, "docs_export.withdraw", by, reason=version.withdrawal_reason)
    return version


def _redact(version: Version) -> set[str]:
    """Empty the frozen content; returns its photos."""
    sources = SnapshotSource.objects.filter(snapshot__version=version)
    photos = set(sources.exclude(file="").values_list("file", flat=True))
    sources.delete()
    Snapshot.objects.filter(version=version).update(content={}, redacted_at=timezone.now())
    return photos


def _remove_files(renditions: list[Rendition], photos: set[str], foreign_file: str) -> None:
    for rendition in renditions:
        files.clear(rendition)
    drop_unheld(photos)  # asked only now: the version that replaces this one may hold the same photos
    if foreign_file:
        files.drop(foreign_file)


def _note(version: Version, action: str, by, **data) -> None:
    log(instance=version.event, action=action, user=by, data={"version": version.number, **data})
