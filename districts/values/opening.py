"""Office hours as residents read them."""

from dataclasses import dataclass
from datetime import date, time

from django.utils.translation import gettext

from .dates import FuzzyDate
from .german import WEEKDAYS


@dataclass(frozen=True)
class Slot:
    """Hours of one day at one place; without times it only says that someone answers the telephone."""

    opens: time | None
    closes: time | None
    location: str = ""
    address: str = ""
    note: str = ""
    phone_only: bool = False

    def __str__(self):
        hours = clock(self.opens, self.closes) if self.opens else ""
        words = [hours, "nur telefonisch" if self.phone_only else "", f"({self.location})" if self.location else ""]
        return " ".join(word for word in words if word)


@dataclass(frozen=True)
class OpeningStatus:
    """What to say about an office at a moment."""

    today: date
    slots: tuple[Slot, ...]  # of today, past ones too
    is_open: bool  # somebody is there now
    is_reachable: bool  # somebody is there now, or answers the telephone
    next_day: date | None  # of the next slot that has not begun
    next_slot: Slot | None
    holiday: str = ""  # the name of today's
    notices: tuple[str, ...] = ()  # what exceptions of today tell everybody

    @property
    def text(self) -> str:
        """The German sentence: "Heute geöffnet 16–18 Uhr" or "Heute geschlossen, nächster Termin: …"."""
        if self.slots and (self.is_reachable or self.next_day == self.today):
            if all(slot.phone_only for slot in self.slots):
                return f"Heute {_listed(self.slots)}"
            return f"Heute geöffnet {_listed(self.slots)}"
        said = "Heute nicht mehr geöffnet" if self.slots else "Heute geschlossen"
        if self.holiday and not self.slots:
            said = f"{said} ({self.holiday})"
        if self.next_slot is None:
            return said
        return f"{said}, nächster Termin: {self._next_words()}"

    def _next_words(self) -> str:
        distance = (self.next_day - self.today).days
        date_words = f"{self.next_day.day}. {FuzzyDate.from_date(self.next_day).month_name}"
        day = f"{WEEKDAYS[self.next_day.weekday()]}, {date_words}"
        return f"{'morgen, ' if distance == 1 else ''}{day}, {self.next_slot}"


def clock(opens: time, closes: time) -> str:
    """Write two times as German signs do: "16–18 Uhr", "9.30–12 Uhr"."""
    return gettext("%(opens)s–%(closes)s Uhr") % {"opens": _time(opens), "closes": _time(closes)}


def _time(moment: time) -> str:
    if not moment.minute:
        return str(moment.hour)
    return gettext("%(hour)d.%(minute)s") % {"hour": moment.hour, "minute": f"{moment.minute:02}"}


def _listed(slots: tuple[Slot, ...]) -> str:
    *first, last = [str(slot) for slot in slots]
    return f"{', '.join(first)} und {last}" if first else last
