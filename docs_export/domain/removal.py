"""Taking away what was made by mistake and reached no resident: a file, or a draft version."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from docs_export.models import Rendition, Version

from . import files
from .publish import withdraw_version


class RemovalError(ValidationError):
    """Why something stays, as a German sentence."""


def can_be_removed(rendition: Rendition) -> bool:
    """What a published version shows to residents goes only with the version."""
    return not (rendition.version.published_at and rendition.is_public)


def check_removable(rendition: Rendition) -> None:
    """Raises RemovalError."""
    if not can_be_removed(rendition):
        raise RemovalError(_("Diese Datei ist öffentlich. Sie verschwindet nur mit ihrer Fassung."))


def can_be_discarded(version: Version) -> bool:
    return not (version.published_at or version.is_withdrawn)


def check_discardable(version: Version) -> None:
    """Raises RemovalError."""
    if version.published_at:
        raise RemovalError(_("Diese Fassung war schon öffentlich. Sie lässt sich zurückziehen, aber nicht verwerfen."))
    if version.is_withdrawn:
        raise RemovalError(_("Diese Fassung ist schon verworfen."))


@transaction.atomic
def remove_file(rendition: Rendition, *, by=None) -> None:
    """Remove a file or its order; the frozen content stays, so that it can be ordered again. Raises RemovalError.

    A worker that is rendering it finds its job gone and stores nothing.
    """
    # The version is locked, for it may be published meanwhile.
    version = Version.objects.select_for_update(of=("self",)).get(pk=rendition.version_id)
    found = Rendition.objects.filter(pk=rendition.pk).first()
    if found is None:
        return
    found.version = version
    check_removable(found)
    data = {"version": version.number, "file": found.title}
    Rendition.objects.filter(pk=found.pk).delete()
    transaction.on_commit(lambda: files.clear(found))
    log(instance=version.event, action="docs_export.remove_file", user=by, data=data)


@transaction.atomic
def discard_version(version: Version, *, by=None) -> Version:
    """Empty a draft that was never public. Its row stays and keeps the number taken. Raises RemovalError."""
    version = Version.objects.select_for_update(of=("self",)).get(pk=version.pk)
    check_discardable(version)
    return withdraw_version(version, by=by, reason=_("Als Entwurf verworfen, nie veröffentlicht."))
