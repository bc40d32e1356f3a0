"""What frozen versions hold though it may not be shown any more: photos without consent, blocked or deleted cards."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from django.utils.translation import gettext as _

from districts.models import Photo
from docs_export.content import clean_text, load
from docs_export.enums import SourceKind, Variant
from docs_export.models import Snapshot, SnapshotSource, Version
from participation.enums import Visibility
from participation.models import Card


class Concern(NamedTuple):
    """One thing in one version; `reason` is ready for the public notice, it names nobody."""

    kind: SourceKind
    key: str
    title: str
    reason: str


def find_concerns(versions: Iterable[Version]) -> dict[int, list[Concern]]:
    """By version; a few queries however many there are. Withdrawn ones hold nothing."""
    sources = SnapshotSource.objects.filter(snapshot__version__in=versions).order_by("snapshot__version", "pk")
    rows = list(sources.values_list("snapshot__version_id", "snapshot_id", "snapshot__variant", "kind", "key"))
    photos = _photo_concerns({row[4] for row in rows if row[3] == SourceKind.PHOTO})
    cards = _Cards({row[4] for row in rows if row[3] == SourceKind.CARD})
    found: dict[int, dict[tuple, Concern]] = {}
    for version, snapshot, variant, kind, key in rows:
        concern = photos.get(key) if kind == SourceKind.PHOTO else cards.concern(key, snapshot, variant)
        if concern:
            found.setdefault(version, {})[kind, key] = concern
    return {version: list(concerns.values()) for version, concerns in found.items()}


def versions_holding(kind: SourceKind, key: str) -> list[Version]:
    """Versions not withdrawn that hold this and must not; the newest first."""
    holding = Version.objects.filter(snapshots__sources__kind=kind, snapshots__sources__key=key).distinct()
    versions = list(holding.select_related("event").newest_first())
    concerns = find_concerns(versions)
    return [v for v in versions if any((c.kind, c.key) == (kind, key) for c in concerns.get(v.pk, []))]


def _photo_concerns(keys: set[str]) -> dict[str, Concern]:
    photos = Photo.objects.filter(pk__in=[int(key) for key in keys]).prefetch_related("consents")
    by_key = {str(photo.pk): photo for photo in photos}
    found = {}
    for key in keys:
        photo = by_key.get(key)
        if photo is None:
            found[key] = _photo(key, _("gelöschtes Foto"), _("Ein Foto wurde gelöscht."))
        elif not photo.publishable:
            title = _("Foto „%(title)s“: %(state)s") % {"title": photo.title, "state": photo.publication_state.label}
            found[key] = _photo(key, title, _("Ein Foto darf nicht mehr gezeigt werden."))
    return found


def _photo(key: str, title: str, reason: str) -> Concern:
    return Concern(SourceKind.PHOTO, key, title, reason)


class _Cards:
    """The internal variant shows blocked cards as such, so those concern the public one only."""

    def __init__(self, keys: set[str]) -> None:
        self.known = {str(card.uuid): card for card in Card.objects.filter(uuid__in=[UUID(key) for key in keys])}
        self._texts: dict[int, frozenset[str]] = {}

    def concern(self, key: str, snapshot: int, variant: str) -> Concern | None:
        card = self.known.get(key)
        if card is None:
            return _card(key, _("gelöschte Karte"), _("Eine Karte wurde gelöscht."))
        if card.visibility == Visibility.BLOCKED and variant == Variant.PUBLIC:
            title = _("Karte „%(text)s“: gesperrt, %(reason)s") % {"text": card, "reason": card.blocked_reason}
            return _card(key, title, _("Eine Karte wurde zum Schutz persönlicher Daten gesperrt."))
        if card.original_text and clean_text(card.original_text) in self._texts_of(snapshot):
            title = _("Karte „%s“: ungekürzter Wortlaut") % card
            return _card(key, title, _("Eine Karte wurde zum Schutz persönlicher Daten gekürzt."))
        return None

    def _texts_of(self, snapshot: int) -> frozenset[str]:
        if snapshot not in self._texts:
            content = load(Snapshot.objects.get(pk=snapshot).content)
            self._texts[snapshot] = frozenset(card.text for group in content.groups for card in group.cards)
        return self._texts[snapshot]


def _card(key: str, title: str, reason: str) -> Concern:
    return Concern(SourceKind.CARD, key, title, reason)
