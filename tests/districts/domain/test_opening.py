from datetime import date, datetime, time
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from districts.domain.holidays import holiday_name
from districts.domain.opening import office_status, opening_status
from districts.enums import ExceptionKind, FederalState
from districts.models import NeighbourhoodOffice, OpeningException, OpeningHours
from tests.factories.districts import DistrictPageFactory

BERLIN = ZoneInfo("Europe/Berlin")
SECOND = "Seniorenbüro „Am Stern“"
HOURS = [  # the office of the seed: Tuesday 10–14, Thursday 16–18, and Thursday 10–12 at another place
    OpeningHours(weekday=1, opens=time(10), closes=time(14)),
    OpeningHours(weekday=3, opens=time(16), closes=time(18)),
    OpeningHours(weekday=3, opens=time(10), closes=time(12), location=SECOND, location_address="Hohe Eiche 12"),
]
LUNCH = [
    OpeningHours(weekday=0, opens=time(9, 30), closes=time(12)),
    OpeningHours(weekday=0, opens=time(13), closes=time(16)),
]
SUMMER = [
    OpeningHours(
        weekday=2, opens=time(10), closes=time(12), valid_from=date(2026, 7, 1), valid_through=date(2026, 8, 31)
    )
]


def closed(start, end=None, **fields):
    return OpeningException(kind=ExceptionKind.CLOSED, starts_on=start, ends_on=end, **fields)


def changed(day, opens, closes, **fields):
    return OpeningException(kind=ExceptionKind.CHANGED, starts_on=day, opens=opens, closes=closes, **fields)


def by_phone(day, **fields):
    return OpeningException(kind=ExceptionKind.PHONE_ONLY, starts_on=day, **fields)


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


CHRISTMAS = closed(
    date(2026, 12, 24), date(2027, 1, 1), reason="Feiertage", public_text="Wir wünschen schöne Feiertage."
)
TUESDAY = date(2026, 3, 24)
THURSDAY = date(2026, 3, 26)
BOTH = f"10–12 Uhr ({SECOND}) und 16–18 Uhr"

TABLE = [
    ("before it opens", HOURS, [], "2026-03-24 08:00", False, "Heute geöffnet 10–14 Uhr"),
    ("the minute it opens", HOURS, [], "2026-03-24 10:00", True, "Heute geöffnet 10–14 Uhr"),
    ("the minute it closes", HOURS, [], "2026-03-24 14:00", False,
     f"Heute nicht mehr geöffnet, nächster Termin: Donnerstag, 26. März, 10–12 Uhr ({SECOND})"),
    ("a day without hours", HOURS, [], "2026-03-25 10:00", False,
     f"Heute geschlossen, nächster Termin: morgen, Donnerstag, 26. März, 10–12 Uhr ({SECOND})"),
    ("at the second location", HOURS, [], "2026-03-26 11:00", True, f"Heute geöffnet {BOTH}"),
    ("between two locations", HOURS, [], "2026-03-26 13:00", False, f"Heute geöffnet {BOTH}"),
    ("the weekend", HOURS, [], "2026-03-28 11:00", False,
     "Heute geschlossen, nächster Termin: Dienstag, 31. März, 10–14 Uhr"),
    ("in the lunch break", LUNCH, [], "2026-03-23 12:30", False, "Heute geöffnet 9.30–12 Uhr und 13–16 Uhr"),
    ("after the lunch break", LUNCH, [], "2026-03-23 13:00", True, "Heute geöffnet 9.30–12 Uhr und 13–16 Uhr"),
    ("within a closed range", HOURS, [CHRISTMAS], "2026-12-29 11:00", False,
     "Heute geschlossen, nächster Termin: Dienstag, 5. Januar, 10–14 Uhr"),
    ("the day after the range", HOURS, [CHRISTMAS], "2027-01-02 11:00", False,
     "Heute geschlossen, nächster Termin: Dienstag, 5. Januar, 10–14 Uhr"),
    ("changed hours", HOURS, [changed(TUESDAY, time(12), time(15))], "2026-03-24 11:00", False,
     "Heute geöffnet 12–15 Uhr"),
    ("two changed slots", HOURS, [changed(TUESDAY, time(8), time(9)), changed(TUESDAY, time(15), time(16))],
     "2026-03-24 15:30", True, "Heute geöffnet 8–9 Uhr und 15–16 Uhr"),
    ("open on a day that is closed else", HOURS, [changed(date(2026, 3, 25), time(9), time(11))], "2026-03-25 09:00",
     True, "Heute geöffnet 9–11 Uhr"),
    ("the second location closed", HOURS, [closed(THURSDAY, location=SECOND)], "2026-03-26 11:00", False,
     "Heute geöffnet 16–18 Uhr"),
    ("the second location changed", HOURS, [changed(THURSDAY, time(9), time(10), location=SECOND)],
     "2026-03-26 09:30", True, f"Heute geöffnet 9–10 Uhr ({SECOND}) und 16–18 Uhr"),
    ("only by telephone", HOURS, [by_phone(TUESDAY, opens=time(10), closes=time(12))], "2026-03-24 11:00", False,
     "Heute 10–12 Uhr nur telefonisch"),
    ("by telephone all day", HOURS, [by_phone(TUESDAY)], "2026-03-24 20:00", False, "Heute nur telefonisch"),
    ("later only by telephone", HOURS, [by_phone(TUESDAY, opens=time(10), closes=time(12))], "2026-03-24 09:00",
     False, "Heute 10–12 Uhr nur telefonisch"),
    ("before the hours are valid", SUMMER, [], "2026-06-24 09:00", False,
     "Heute geschlossen, nächster Termin: Mittwoch, 1. Juli, 10–12 Uhr"),
    ("the first valid day", SUMMER, [], "2026-07-01 10:30", True, "Heute geöffnet 10–12 Uhr"),
    ("after the last valid day", SUMMER, [], "2026-09-02 10:30", False, "Heute geschlossen"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("hours", "exceptions", "now", "is_open", "text"), [row[1:] for row in TABLE], ids=[r[0] for r in TABLE]
)
def test_status_says_what_holds(hours, exceptions, now, is_open, text):
    status = opening_status(hours, exceptions, at(now))

    assert (status.is_open, status.text) == (is_open, text)


HOLIDAYS = [  # Corpus Christi is a holiday in one Land and none in the other
    ("closed on a holiday", "NW", [], "2026-06-04 10:30", False,
     "Heute geschlossen (Fronleichnam), nächster Termin: Dienstag, 9. Juni, 10–14 Uhr"),
    ("the same day elsewhere", "NI", [], "2026-06-04 10:30", True, f"Heute geöffnet {BOTH}"),
    ("where the Land is not known", "", [], "2026-06-04 10:30", True, f"Heute geöffnet {BOTH}"),
    ("a holiday of all", "", [], "2026-05-14 10:30", False,
     "Heute geschlossen (Christi Himmelfahrt), nächster Termin: Dienstag, 19. Mai, 10–14 Uhr"),
    ("the next slot is after the holiday", "NW", [], "2026-06-02 15:00", False,
     "Heute nicht mehr geöffnet, nächster Termin: Dienstag, 9. Juni, 10–14 Uhr"),
    ("open all the same", "NW", [changed(date(2026, 6, 4), time(16), time(17))], "2026-06-04 16:30", True,
     "Heute geöffnet 16–17 Uhr"),
    ("only the second location opens", "NW", [changed(date(2026, 6, 4), time(9), time(10), location=SECOND)],
     "2026-06-04 09:30", True, f"Heute geöffnet 9–10 Uhr ({SECOND})"),
    ("by telephone on a holiday", "NW", [by_phone(date(2026, 6, 4))], "2026-06-04 09:30", False,
     "Heute nur telefonisch"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("state", "exceptions", "now", "is_open", "text"), [row[1:] for row in HOLIDAYS], ids=[r[0] for r in HOLIDAYS]
)
def test_holidays_of_the_land_close_the_office(state, exceptions, now, is_open, text):
    status = opening_status(HOURS, exceptions, at(now), partial(holiday_name, federal_state=state))

    assert (status.is_open, status.text) == (is_open, text)


@pytest.mark.parametrize("state", [*FederalState.values, ""])
def test_every_land_has_its_holidays(state):
    assert holiday_name(date(2026, 10, 3), state) == "Tag der Deutschen Einheit"
    assert holiday_name(date(2026, 10, 2), state) == ""


def test_status_reads_the_moment_in_germany():
    utc = datetime(2026, 3, 24, 9, 30, tzinfo=ZoneInfo("UTC"))  # 10.30 in Germany

    assert opening_status(HOURS, [], utc).is_open


@pytest.mark.parametrize(("now", "is_open"), [("2026-03-29 02:30", False), ("2026-10-25 02:30", False)])
def test_status_survives_the_change_of_the_clock(now, is_open):
    assert opening_status(HOURS, [], at(now)).is_open is is_open


def test_status_passes_on_what_exceptions_tell():
    assert opening_status(HOURS, [CHRISTMAS], at("2026-12-24 09:00")).notices == ("Wir wünschen schöne Feiertage.",)


def test_slot_of_the_second_location_keeps_its_address():
    status = opening_status(HOURS, [], at("2026-03-25 10:00"))

    assert (status.next_day, status.next_slot.address) == (THURSDAY, "Hohe Eiche 12")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("fields", "hours", "text"),
    [
        ({}, True, "Heute geöffnet 10–14 Uhr"),
        ({"is_closed_for_good": True}, True, None),
        ({}, False, None),
    ],
)
def test_office_without_hours_has_no_status(fields, hours, text):
    district = DistrictPageFactory()
    office = NeighbourhoodOffice(name="Stadtteilbüro", **fields)
    if hours:
        office.hours.add(OpeningHours(weekday=1, opens=time(10), closes=time(14)))
    district.offices.add(office)
    district.save()
    status = office_status(type(district).objects.get().offices.get(), at("2026-03-24 09:00"))

    assert (status and status.text) == text
