"""What the page "Dokumentationen" shows: rows ready for the template, so that it asks nothing itself."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from participation.models import EventPage

from . import rules
from .domain.keys import rendition_key
from .domain.removal import can_be_discarded, can_be_removed
from .enums import JobStatus, Variant
from .models import Rendition, Version


@dataclass(frozen=True)
class FileRow:
    """One file with what it holds: a line, or a line with its chapters to unfold."""

    rendition: Rendition
    can_be_removed: bool

    @property
    def is_shown(self) -> bool:
        """Residents have it as soon as it is ready."""
        return self.rendition.is_public and self.rendition.version.is_public

    @property
    def full_name(self) -> str:
        """What tells it from all other files, in one line."""
        rendition = self.rendition
        return ", ".join([rendition.version.name, rendition.title, *rendition.description.splitlines()])

    @property
    def summary(self) -> str:
        return self.rendition.description.partition("\n")[0]

    @property
    def chapters(self) -> list[str]:
        return self.rendition.description.split("\n")[1:]


@dataclass(frozen=True)
class Row:
    """One version with its files."""

    version: Version
    renditions: tuple[Rendition, ...]

    @property
    def element_id(self) -> str:
        return f"fassung-{self.version.pk}"

    @property
    def state(self) -> str:
        if self.version.is_discarded:
            return _("Entwurf verworfen")
        if self.version.is_withdrawn:
            return _("zurückgezogen")
        if not self.version.published_at:
            return _("Entwurf, nicht öffentlich") if not self.version.is_foreign else _("nicht öffentlich")
        # When somebody else published theirs is not known here; ours would read as theirs.
        return _("öffentlich") if self.version.is_foreign else _("veröffentlicht")

    @property
    def changed_at(self) -> datetime | None:
        """When it came into this state, where that says something."""
        if self.version.is_withdrawn:
            return self.version.withdrawn_at
        return None if self.version.is_foreign else self.version.published_at

    @property
    def has_no_source(self) -> bool:
        """Of a foreign document only is known that it existed."""
        version = self.version
        return version.is_foreign and not (version.is_withdrawn or version.foreign_file or version.foreign_url)

    @property
    def missing_variants(self) -> list[tuple[str, str]]:
        """Variants without their full document, as (value, label)."""
        if not self.can_be_chosen_from:
            return []
        present = {rendition.variant for rendition in self.renditions if rendition.is_whole}
        return [(value, label) for value, label in Variant.choices if value not in present]

    @property
    def can_be_chosen_from(self) -> bool:
        return not (self.version.is_foreign or self.version.is_withdrawn)

    @property
    def can_be_discarded(self) -> bool:
        return can_be_discarded(self.version)

    @property
    def files(self) -> list["FileRow"]:
        return [FileRow(rendition, can_be_removed(rendition)) for rendition in self.renditions]

    @property
    def can_be_published(self) -> bool:
        if self.version.published_at or self.version.is_withdrawn:
            return False
        key = rendition_key(self.version.pk, Variant.PUBLIC)
        is_ready = any(r.key == key and r.status == JobStatus.READY for r in self.renditions)
        return self.version.is_foreign or is_ready


@dataclass(frozen=True)
class Overview:
    event: EventPage
    rows: tuple[Row, ...]
    may_draft: bool
    may_publish: bool

    @property
    def is_waiting(self) -> bool:
        return any(rendition.is_waiting for row in self.rows for rendition in row.renditions)

    @property
    def status_lines(self) -> str:
        """A line for each file, without its percentage; those that are new are read aloud."""
        words = _("%(file)s: %(status)s")
        return "\n".join(
            words % {"file": file.full_name, "status": file.rendition.get_status_display()}
            for row in self.rows
            for file in row.files
        )


def overview_of(event: EventPage, user) -> Overview:
    """Everything in two queries, besides the permissions."""
    versions = Version.objects.filter(event_id=event.pk).newest_first().prefetch_related("renditions")
    return Overview(
        event=event,
        rows=tuple(Row(version, tuple(version.renditions.all())) for version in versions),
        may_draft=rules.may_draft(user, event),
        may_publish=rules.may_publish(user, event),
    )
