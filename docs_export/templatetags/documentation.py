"""What the public page of an event says about its documentation."""

from dataclasses import dataclass
from datetime import datetime

from django import template

from docs_export.addresses import short_path, version_path
from docs_export.domain.versions import public_files
from docs_export.enums import Format
from docs_export.languages import short_name
from docs_export.models import Rendition, Version
from docs_export.sizes import file_size
from participation.models import EventPage

register = template.Library()
register.filter("file_size", file_size)


@dataclass(frozen=True)
class Short:
    """A short version of a version; `hreflang` is what a link says about it."""

    name: str
    hreflang: str
    url: str
    bytes: int


@dataclass(frozen=True)
class Line:
    """One version for the template; `url` is empty where there is nothing to download."""

    number: str
    label: str
    is_foreign: bool
    change_note: str
    frozen_at: datetime
    withdrawn_at: datetime | None
    withdrawal_reason: str
    url: str
    pages: int | None
    bytes: int | None
    short: tuple[Short, ...]


@dataclass(frozen=True)
class Documentation:
    """`current` is the newest that can be opened; `versions` holds all that were published, the newest first."""

    current: Line | None
    versions: tuple[Line, ...]


@register.simple_tag
def documentation(event: EventPage) -> Documentation:
    """Two queries. A draft page that was never published has none."""
    published = Version.objects.filter(event_id=event.pk, published_at__isnull=False)
    versions = list(published.newest_first()) if event.pk else []
    files = public_files(versions) if versions else {}
    lines = tuple(_line(event, version, files.get(version.pk, [])) for version in versions)
    return Documentation(next((line for line in lines if line.url), None), lines)


def _line(event: EventPage, version: Version, files: list[Rendition]) -> Line:
    rendition = next((file for file in files if file.format == Format.PDF), None)
    can_be_opened = rendition or version.foreign_file or version.foreign_url
    return Line(
        number=version.number,
        label=version.label,
        is_foreign=version.is_foreign,
        change_note=version.change_note,
        frozen_at=version.frozen_at,
        withdrawn_at=version.withdrawn_at,
        withdrawal_reason=version.withdrawal_reason,
        url=version_path(event, version.number) if can_be_opened and not version.is_withdrawn else "",
        pages=rendition.pages if rendition else None,
        bytes=rendition.bytes if rendition else None,
        short=tuple(_short(event, version, file) for file in files if file.format == Format.SHORT),
    )


def _short(event: EventPage, version: Version, file: Rendition) -> Short:
    address = short_path(event, version.number, file.language)
    return Short(short_name(file.language), file.language, address, file.bytes)
