"""What the outcomes of a place look like altogether: sentences for the top of the page, bars for the table."""

from dataclasses import dataclass

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from participation.domain.outcome_list import Found
from participation.enums import OutcomeStatus as Status

IN_WORK = {Status.IN_REVIEW, Status.PLANNED, Status.IN_PROGRESS}
MEANINGS = {
    Status.RECORDED: _("Das Ergebnis ist festgehalten. Bisher hat sich daran nichts geändert."),
    Status.IN_REVIEW: _("Eine zuständige Stelle klärt, ob und wie es geht."),
    Status.PLANNED: _("Es ist beschlossen, die Arbeit hat noch nicht begonnen."),
    Status.IN_PROGRESS: _("Die Arbeit hat begonnen."),
    Status.DONE: _("Es ist fertig."),
    Status.PARTLY_DONE: _("Ein Teil ist fertig. Was fehlt, steht in der Rückmeldung."),
    Status.DEFERRED: _("Es ruht. Der Grund steht dabei."),
    Status.REJECTED: _("Es wird nicht gemacht. Die Begründung steht immer dabei."),
    Status.HANDED_OVER: _("Eine andere Stelle ist zuständig. Sie wird genannt."),
    Status.ANSWERED: _("Die offene Frage hat eine Antwort."),
}


@dataclass(frozen=True)
class Bar:
    status: Status
    number: int
    width: str  # of the longest, in per cent, as SVG writes numbers


@dataclass(frozen=True)
class Summary:
    """Of everything in a place, and of what the filters leave there (whatever its status)."""

    place: Found
    chosen: Found

    @property
    def total(self) -> int:
        return len(self.place)

    @cached_property
    def events(self) -> int:
        return len(self.place.by_event())

    @cached_property
    def done(self) -> int:
        return sum(each.number for each in self.place.by_status() if each.status == Status.DONE)

    @cached_property
    def in_work(self) -> int:
        return sum(each.number for each in self.place.by_status() if each.status in IN_WORK)

    @cached_property
    def silent(self) -> int:
        return sum(each.silent for each in self.place.by_status())

    @cached_property
    def bars(self) -> list[Bar]:
        counted = self.chosen.by_status()
        longest = max((each.number for each in counted), default=1)
        return [Bar(each.status, each.number, f"{100 * each.number / longest:.1f}%") for each in counted]

    @property
    def bars_total(self) -> int:
        return sum(bar.number for bar in self.bars)

    @property
    def meanings(self) -> list[tuple[Status, str]]:
        return list(MEANINGS.items())
