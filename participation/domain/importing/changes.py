"""What a device's file would do to cards that are there."""

from dataclasses import dataclass

from participation.domain.capture import reads_as
from participation.models import Card, WorkingGroupPage
from participation.operations import Edit, Withdraw

from .plans import Plan


@dataclass(frozen=True)
class Change:
    """A card as it stands, and the wording that it would get; without one it would be withdrawn."""

    card: Card
    text: str = ""


def changes_of(group: WorkingGroupPage, plan: Plan) -> list[Change]:
    """What a plan would do to cards that somebody may have read already; dots are left out."""
    asked = [operation for operation in plan.others if isinstance(operation, Edit | Withdraw)]
    cards = Card.objects.filter(group=group).kept().select_related("cluster")
    stand = cards.in_bulk([operation.id for operation in asked], field_name="uuid")
    return [
        Change(stand[operation.id], getattr(operation, "text", ""))
        for operation in asked
        if operation.id in stand and not (isinstance(operation, Edit) and reads_as(stand[operation.id], operation))
    ]
