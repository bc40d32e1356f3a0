"""Cards whose wording lost something since it was frozen: most likely what nobody should read any more."""

from collections.abc import Iterator
from uuid import UUID

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from docs_export.content import clean_text
from docs_export.enums import SourceKind, Variant
from docs_export.models import Snapshot, SnapshotSource
from participation.models import Card

from .endangered import Concern, card_concern


def find_shortened_cards(
    sources: QuerySet[SnapshotSource], variant: Variant = Variant.INTERNAL
) -> Iterator[tuple[int, Concern]]:
    """By what each version says in this variant; the internal one holds every card that the public one does."""
    holding = sources.filter(kind=SourceKind.CARD).values("snapshot")
    snapshots = Snapshot.objects.filter(pk__in=holding, variant=variant)
    rows = snapshots.values_list("version_id", "content__groups")  # all else of the content is not needed here
    frozen = [(version, uuid, text) for version, groups in rows for uuid, text in _cards(groups)]
    found = Card.objects.in_bulk({UUID(uuid) for uuid in {uuid for _version, uuid, _text in frozen}}, field_name="uuid")
    cards = {str(uuid): card for uuid, card in found.items()}
    now = {uuid: clean_text(card.text) for uuid, card in cards.items()}
    for version, uuid, text in frozen:
        if uuid in cards and _lost_something(text, now[uuid], cards[uuid]):
            title = _("Karte „%s“: gekürzt") % cards[uuid]
            reason = _("Eine Karte wurde zum Schutz persönlicher Daten gekürzt.")
            yield version, card_concern(uuid, title, reason)


def _cards(groups: list[dict]) -> Iterator[tuple[str, str]]:
    for group in groups:
        for holder in ({"cards": group["loose_cards"]}, *group["clusters"]):
            written = (each for card in holder["cards"] for each in (card, *card.get("also", ())))
            yield from ((card["uuid"], card["text"]) for card in written if card.get("uuid"))


def _lost_something(frozen: str, now: str, card: Card) -> bool:
    """A word, or more than the letter that a corrected typo takes; any change of a card that is known to be cut."""
    if frozen == now:
        return False
    return bool(card.original_text) or len(now.split()) < len(frozen.split()) or len(now) < len(frozen) - 1
