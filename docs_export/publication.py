"""What publishing a version would change: which addresses show what, and what is no longer the current version."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from .addresses import current_address, current_short_address, short_address, version_address
from .domain.protection import find_public_concerns
from .domain.versions import current_version, public_files
from .enums import Format, JobStatus, Variant
from .languages import short_name
from .models import Rendition, Version
from .protection import Held, held_by


@dataclass(frozen=True)
class Line:
    """One address, and what residents find there."""

    address: str
    shows: str


@dataclass(frozen=True)
class Publication:
    """`superseded` is the version that is the current one until then; what is protected can't be published."""

    lines: tuple[Line, ...]
    superseded: Version | None
    held: tuple[Held, ...]
    is_protected: bool


def publication_of(version: Version) -> Publication:
    """Looks at what is public now; publishing asks again."""
    event, now = version.event, current_version(version.event)
    before = now.version if now else None
    can_be_opened = not version.is_foreign or version.foreign_file or version.foreign_url
    becomes_current = bool(can_be_opened) and (before is None or _order(version) > _order(before))
    lines = [Line(version_address(event, version.number), _own(version))] if can_be_opened else []
    lines.append(Line(current_address(event), _current(version, before, becomes_current=becomes_current)))
    lines.append(Line(event.full_url, _("%s zum Herunterladen") % version.name if can_be_opened else version.name))
    shorts = _shorts(version)
    for short in shorts:
        lines += _of_short(version, short, becomes_current=becomes_current)
    if becomes_current and before:
        lines += _lost_shorts(version, before, {short.language for short in shorts})
    held = tuple(held for held in held_by(event) if held.version == version)
    return Publication(tuple(lines), before if becomes_current else None, held, bool(find_public_concerns(version)))


def _order(version: Version) -> tuple[int, int]:
    return version.major, version.minor


def _own(version: Version) -> str:
    return _("%s, bleibt auch später so") % version.name


def _current(version: Version, before: Version | None, *, becomes_current: bool) -> str:
    if not becomes_current:
        return _("die aktuelle Fassung: weiterhin %s") % before.name if before else _("noch keine Fassung")
    if before is None:
        return _("die aktuelle Fassung: %s") % version.name
    return _("die aktuelle Fassung: %(new)s statt bisher %(old)s") % {"new": version.name, "old": before.name}


def _shorts(version: Version) -> list[Rendition]:
    """Those that failed show nothing until somebody tries again."""
    found = version.renditions.filter(variant=Variant.PUBLIC, format=Format.SHORT)
    return list(found.exclude(status=JobStatus.FAILED).order_by("pk"))


def _of_short(version: Version, short: Rendition, *, becomes_current: bool) -> list[Line]:
    is_ready = short.status == JobStatus.READY
    shows = short.name if is_ready else _("%s, sobald sie fertig ist") % short.name
    lines = [Line(short_address(version.event, version.number, short.language), shows)]
    if becomes_current:
        lines.append(Line(current_short_address(version.event, short.language), shows))
    return lines


def _lost_shorts(version: Version, before: Version, languages: set[str]) -> list[Line]:
    """Short versions that are found by the address of the current one, and then no more."""
    files = [file for file in public_files([before]).get(before.pk, []) if file.format == Format.SHORT]
    words = _("nichts mehr: %(version)s hat keine %(name)s")
    return [
        Line(
            current_short_address(version.event, file.language),
            words % {"version": version.name, "name": short_name(file.language)},
        )
        for file in files
        if file.language not in languages
    ]
