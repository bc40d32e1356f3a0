"""What must not be shown any more, found by searches that begin at photos and cards, not at versions."""

from collections.abc import Iterator
from typing import NamedTuple
from uuid import UUID

from django.db.models import CharField, QuerySet, Value
from django.db.models.functions import Cast, Replace
from django.utils.translation import gettext as _

from districts.models import Photo
from docs_export.enums import SourceKind, Variant
from docs_export.models import SnapshotSource
from participation.enums import Visibility
from participation.models import Card


class Concern(NamedTuple):
    """One thing in one version; `reason` is ready for the public notice, it names nobody."""

    kind: SourceKind
    key: str
    title: str
    reason: str


def find_hidden_photos(sources: QuerySet[SnapshotSource]) -> Iterator[tuple[int, Concern]]:
    """Photos that lost their consent or were deleted, each with the id of its version."""
    shown = Photo.objects.publishable().annotate(key=Cast("pk", CharField())).values("key")
    hidden = sources.filter(kind=SourceKind.PHOTO).exclude(key__in=shown)
    rows = list(hidden.values_list("snapshot__version_id", "key"))
    photos = Photo.objects.prefetch_related("consents").in_bulk({int(key) for _version, key in rows})
    for version, key in rows:
        photo = photos.get(int(key))
        if photo is None:
            yield version, _photo(key, _("gelöschtes Foto"), _("Ein Foto wurde gelöscht."))
        else:
            title = _("Foto „%(title)s“: %(state)s") % {"title": photo.title, "state": photo.publication_state.label}
            yield version, _photo(key, title, _("Ein Foto darf nicht mehr gezeigt werden."))


def find_hidden_cards(sources: QuerySet[SnapshotSource]) -> Iterator[tuple[int, Concern]]:
    """Deleted cards, and blocked ones in the public variant: the internal one shows those as such."""
    # Databases write a UUID with hyphens or without.
    shown = Card.objects.public().annotate(key=_bare(Cast("uuid", CharField()))).values("key")
    cards = sources.filter(kind=SourceKind.CARD).annotate(bare=_bare("key"))
    rows = list(cards.exclude(bare__in=shown).values_list("snapshot__version_id", "snapshot__variant", "key"))
    known = Card.objects.in_bulk({UUID(key) for _version, _variant, key in rows}, field_name="uuid")
    for version, variant, key in rows:
        card = known.get(UUID(key))
        if card is None:
            yield version, card_concern(key, _("gelöschte Karte"), _("Eine Karte wurde gelöscht."))
        elif card.visibility == Visibility.BLOCKED and variant == Variant.PUBLIC:
            title = _("Karte „%(text)s“: gesperrt, %(reason)s") % {"text": card, "reason": card.blocked_reason}
            reason = _("Eine Karte wurde zum Schutz persönlicher Daten gesperrt.")
            yield version, card_concern(key, title, reason)


def card_concern(key: str, title: str, reason: str) -> Concern:
    return Concern(SourceKind.CARD, key, title, reason)


def _photo(key: str, title: str, reason: str) -> Concern:
    return Concern(SourceKind.PHOTO, key, title, reason)


def _bare(expression) -> Replace:
    return Replace(expression, Value("-"), Value(""), output_field=CharField())
