"""Numbers and order of an event's versions."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from docs_export import content
from docs_export.collect.words import day
from docs_export.enums import Variant
from docs_export.models import Rendition, Version
from participation.models import EventPage

from .keys import rendition_key

FIRST = (1, 0)


@dataclass(frozen=True)
class PublicVersion:
    """What residents may download: the version with its full public file, or a foreign one."""

    version: Version
    rendition: Rendition | None


def next_number(event: EventPage) -> tuple[int, int]:
    """1.0, then 1.1 and so on; numbers of withdrawn versions stay taken."""
    last = Version.objects.own().filter(event_id=event.pk).newest_first().first()
    return (last.major, last.minor + 1) if last else FIRST


def as_text(number: tuple[int, int]) -> str:
    """ "1.0"."""
    return f"{number[0]}.{number[1]}"


def next_foreign_number(event: EventPage) -> tuple[int, int]:
    """Historic documents stand before ours: 0.1, 0.2."""
    last = Version.objects.filter(event_id=event.pk, is_foreign=True).newest_first().first()
    return (0, last.minor + 1 if last else 1)


def history_before(event: EventPage) -> tuple[content.VersionNote, ...]:
    """The versions of ours that residents have seen so far, the oldest first, each with the day that it says itself."""
    published = Version.objects.own().filter(event_id=event.pk, published_at__isnull=False)
    return tuple(
        content.VersionNote(version=v.number, published_on=day(v.frozen_at), change_note=_note(v))
        for v in published.order_by("major", "minor")
    )


def _note(version: Version) -> str:
    """Of a withdrawn version only why, as its address says: its change note may name what had to go."""
    if not version.is_withdrawn:
        return version.change_note
    words = _("Zurückgezogen am %(day)s. Grund: %(reason)s")
    return words % {"day": day(version.withdrawn_at), "reason": version.withdrawal_reason}


def public_versions(event: EventPage) -> list[PublicVersion]:
    """The newest first; ours before foreign ones, since those carry the number 0."""
    versions = list(Version.objects.public().filter(event_id=event.pk).newest_first())
    files = full_public_renditions(versions)
    return [PublicVersion(v, files.get(v.pk)) for v in versions]


def full_public_renditions(versions: list[Version]) -> dict[int, Rendition]:
    """The one file of each version that residents may get, where it exists."""
    keys = [rendition_key(version.pk, Variant.PUBLIC) for version in versions]
    return {r.version_id: r for r in Rendition.objects.ready().filter(key__in=keys)}


def public_files(versions: list[Version]) -> dict[int, list[Rendition]]:
    """All files of each version that residents may get, where they exist: the full one and the short ones."""
    found = Rendition.objects.ready().filter(version__in=versions, variant=Variant.PUBLIC)
    files: dict[int, list[Rendition]] = {}
    for rendition in found:
        if rendition.is_public:
            files.setdefault(rendition.version_id, []).append(rendition)
    return files


def current_version(event: EventPage) -> PublicVersion | None:
    """The newest published one that can be downloaded or followed."""
    candidates = (v for v in public_versions(event) if v.rendition or v.version.foreign_file or v.version.foreign_url)
    return next(candidates, None)
