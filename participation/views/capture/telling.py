"""Cards as a device's script reads them; blocked and withdrawn ones are told to nobody."""

from collections.abc import Callable
from uuid import UUID

from participation.domain.capture import Result, may_correct_until
from participation.domain.feed import describe_card
from participation.models import Card

from .visit import Visit


def describe_for(visit: Visit) -> Callable[[Card], dict]:
    """Adds until when this device may correct the card."""

    def describe(card: Card) -> dict:
        until = may_correct_until(card, visit.sender)
        return describe_card(card) | {"own_until": until.isoformat() if until else None}

    return describe


def tell_results(visit: Visit, sent: list, results: list[Result]) -> list[dict]:
    """Each result with its card as it stands now: for a press on a dot, the card that was pressed."""
    named = [_card_named(data) for data in sent]
    wanted = [uuid for uuid in named if uuid]
    cards = Card.objects.filter(group=visit.group, uuid__in=wanted).public().select_related("duplicate_of").with_dots()
    describe = describe_for(visit)
    told = {card.uuid: describe(card) for card in cards}
    return [
        {"id": result.id, "state": result.state, "message": result.message, "card": told.get(uuid)}
        for uuid, result in zip(named, results, strict=True)
    ]


def _card_named(data) -> UUID | None:
    name = (data.get("card") or data.get("id")) if isinstance(data, dict) else None
    try:
        return UUID(name) if isinstance(name, str) else None
    except ValueError:
        return None
