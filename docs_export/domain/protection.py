"""What frozen versions hold though it may not be shown any more: photos without consent, blocked or deleted cards."""

from collections.abc import Iterable
from itertools import chain

from docs_export.enums import SourceKind, Variant
from docs_export.models import SnapshotSource, Version

from .endangered import Concern, find_hidden_cards, find_hidden_photos
from .shortened import find_shortened_cards

__all__ = ["Concern", "find_concerns", "find_public_concerns", "versions_holding"]


def find_concerns(versions: Iterable[Version]) -> dict[int, list[Concern]]:
    """By version; a few queries however many there are. Withdrawn ones hold nothing."""
    sources = SnapshotSource.objects.filter(snapshot__version__in=versions).order_by("snapshot__version", "pk")
    return _by_version(find_hidden_photos(sources), find_hidden_cards(sources), find_shortened_cards(sources))


def find_public_concerns(version: Version) -> list[Concern]:
    """What of it residents would read; what stands in the internal variant alone is left out."""
    sources = SnapshotSource.objects.filter(snapshot__version=version, snapshot__variant=Variant.PUBLIC).order_by("pk")
    shortened = find_shortened_cards(sources, Variant.PUBLIC)
    return _by_version(find_hidden_photos(sources), find_hidden_cards(sources), shortened).get(version.pk, [])


def versions_holding(kind: SourceKind, key: str) -> list[Version]:
    """Versions not withdrawn that hold this and must not; the newest first."""
    holding = Version.objects.filter(snapshots__sources__kind=kind, snapshots__sources__key=key).distinct()
    versions = list(holding.select_related("event").newest_first())
    concerns = find_concerns(versions)
    return [v for v in versions if any((c.kind, c.key) == (kind, key) for c in concerns.get(v.pk, []))]


def _by_version(*found: Iterable[tuple[int, Concern]]) -> dict[int, list[Concern]]:
    """Each thing once: what both variants hold, and a card that is blocked and shortened."""
    concerns: dict[int, dict[tuple, Concern]] = {}
    for version, concern in chain(*found):
        concerns.setdefault(version, {}).setdefault((concern.kind, concern.key), concern)
    return {version: list(each.values()) for version, each in concerns.items()}
