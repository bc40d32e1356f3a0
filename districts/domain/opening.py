"""Whether an office is open: weekly hours, overruled by holidays and exceptions, at a given moment in Germany."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from districts.enums import ExceptionKind
from districts.values.opening import OpeningStatus, Slot

from .holidays import holiday_name

GERMANY = ZoneInfo("Europe/Berlin")
HORIZON = 92  # days to look ahead for the next slot: longer than any school holiday


Holidays = Callable[[date], str]  # the name of a holiday, or nothing


def no_holidays(day: date) -> str:
    return ""


def office_status(office, now: datetime, federal_state: str = "") -> OpeningStatus | None:
    """Say what holds for a `NeighbourhoodOffice` at an aware moment; None if it keeps no hours."""
    hours = list(office.hours.all())
    if office.is_closed_for_good or not hours:
        return None
    holidays = partial(holiday_name, federal_state=federal_state)
    return opening_status(hours, list(office.exceptions.all()), now, holidays)


def opening_status(
    hours: Sequence, exceptions: Sequence, now: datetime, holidays: Holidays = no_holidays
) -> OpeningStatus:
    """Say what holds at an aware moment for rows shaped like `OpeningHours` and `OpeningException`."""
    local = now.astimezone(GERMANY)
    today, moment = local.date(), local.time()
    slots = slots_on(hours, exceptions, today, holidays)
    next_day, next_slot = _next(hours, exceptions, today, moment, holidays)
    return OpeningStatus(
        today=today,
        slots=slots,
        is_open=any(_is_on(slot, moment) for slot in slots if not slot.phone_only),
        is_reachable=any(_is_on(slot, moment) for slot in slots),
        next_day=next_day,
        next_slot=next_slot,
        holiday=holidays(today),
        notices=tuple(row.public_text for row in exceptions if row.applies_on(today) and row.public_text),
    )


def slots_on(hours: Sequence, exceptions: Sequence, day: date, holidays: Holidays = no_holidays) -> tuple[Slot, ...]:
    """The slots of a day in order; an exception replaces the weekly hours of the places that it names.

    On a holiday the weekly hours do not hold; an office that opens all the same says so with an exception.
    """
    applying = [row for row in exceptions if row.applies_on(day)]
    everywhere = bool(holidays(day)) or any(not row.location for row in applying)
    places = {row.location for row in applying}
    weekly = [row.slot for row in hours if row.applies_on(day)]
    kept = [] if everywhere else [slot for slot in weekly if slot.location not in places]
    extra = [_slot_of(row, weekly) for row in applying if row.kind != ExceptionKind.CLOSED]
    return tuple(sorted(kept + extra, key=lambda slot: (slot.opens or time.min, slot.closes or time.min)))


def _slot_of(row, weekly: Sequence[Slot]) -> Slot:
    address = next((slot.address for slot in weekly if slot.location == row.location), "")
    return Slot(row.opens, row.closes, row.location, address, phone_only=row.kind == ExceptionKind.PHONE_ONLY)


def _is_on(slot: Slot, moment: time) -> bool:
    return slot.opens is None or slot.opens <= moment < slot.closes


def _next(hours, exceptions, today: date, moment: time, holidays) -> tuple[date | None, Slot | None]:
    for distance in range(HORIZON):
        day = today + timedelta(days=distance)
        for slot in slots_on(hours, exceptions, day, holidays):
            if slot.opens is None:
                continue
            if distance or slot.opens > moment:
                return day, slot
    return None, None
