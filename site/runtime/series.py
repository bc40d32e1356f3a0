"""A series of conferences: what each found, what it handed to the next one, and what became of it."""

from collections import Counter
from dataclasses import dataclass, field

from conferences.models import ConferencePage, ConferenceSeriesPage
from districts.domain.shown import shown
from participation.domain.outcomes import public_outcomes
from participation.enums import OutcomeStatus
from participation.models import WorkingGroupPage


@dataclass(frozen=True)
class Handover:
    """A working group whose subject another one took up at a later conference."""

    group: WorkingGroupPage
    goes_on_in: WorkingGroupPage


@dataclass(frozen=True)
class Share:
    """How many outcomes of a conference stand where."""

    status: OutcomeStatus
    number: int

    @property
    def word(self) -> str:
        return str(self.status.label)


@dataclass
class Station:
    """One conference on the way of its series."""

    conference: ConferencePage
    outcomes: list = field(default_factory=list)
    handovers: list[Handover] = field(default_factory=list)
    next_steps: list = field(default_factory=list)

    @property
    def key_findings(self) -> list:
        return [outcome for outcome in self.outcomes if outcome.is_key_finding]

    @property
    def shares(self) -> list[Share]:
        numbers = Counter(outcome.record.status for outcome in self.outcomes)
        return [Share(status, numbers[status]) for status in OutcomeStatus if numbers[status]]


def stations(series: ConferenceSeriesPage) -> list[Station]:
    """The conferences that residents may see, the latest first, in a fixed number of queries."""
    conferences = shown(ConferencePage.objects.child_of(series)).prefetch_related("next_step_items")
    found = {page.path: Station(page) for page in conferences.order_by("-ordinal")}
    groups = _groups(series, found)
    for outcome in public_outcomes(groups.values()):
        if outcome.record:
            outcome.page = groups[outcome.page_id]
            found[_above(outcome.page)].outcomes.append(outcome)
    for group in groups.values():
        earlier = groups.get(group.continues_id)
        if earlier and _above(earlier) != _above(group):
            found[_above(earlier)].handovers.append(Handover(earlier, group))
    for station in found.values():
        station.conference.__dict__["series"] = series
        station.next_steps = list(station.conference.next_step_items.all())
    return list(found.values())


def _groups(series: ConferenceSeriesPage, found: dict[str, Station]) -> dict[int, WorkingGroupPage]:
    """The groups of these conferences, each knowing its own without a query."""
    pages = shown(WorkingGroupPage.objects.descendant_of(series)).order_by("path")
    groups = {page.pk: page for page in pages if _above(page) in found}
    for page in groups.values():
        page.__dict__["event"] = found[_above(page)].conference
    return groups


def _above(page: WorkingGroupPage) -> str:
    return page.path[: -page.steplen]
