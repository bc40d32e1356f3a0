"""The outcomes of a part of the list, each with its entry in the register, its event and its working group."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from participation.domain.outcomes import public_rows
from participation.models import Outcome, OutcomeRecord

from .places import Event, Group, Places


@dataclass(frozen=True)
class Entry:
    outcome: Outcome
    event: Event
    group: Group

    @property
    def record(self) -> OutcomeRecord:
        return self.outcome.record


def entries_of(uuids: Iterable[UUID], places: Places) -> list[Entry]:
    """In the order given; who was taken back in this very moment is left out."""
    wanted = list(uuids)
    where = places.by_group()
    rows = public_rows(Outcome.objects.filter(uuid__in=wanted))
    found = {outcome.uuid: outcome for outcome in rows if outcome.record and outcome.page_id in where}
    return [Entry(found[uuid], *where[found[uuid].page_id]) for uuid in wanted if uuid in found]
