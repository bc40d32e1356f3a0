"""Events as calendar programs read them (RFC 5545, 7986); nothing is in them that the event's page does not say."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django.db.models import CharField, QuerySet
from django.db.models.functions import Substr
from django.utils.translation import gettext_lazy as _
from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard
from icalendar.prop import vDuration

from docs_export.addresses import event_address
from participation.enums import EventStatus
from participation.models import EventPage
from website.runtime.plain import readable
from website.runtime.social import marked
from website.runtime.templatetags.werkstatt import clock_times, titled_with_place

BERLIN = ZoneInfo("Europe/Berlin")
MOST = 500
ASK_AGAIN = timedelta(hours=12)
STATUS = {EventStatus.CANCELLED: "CANCELLED", EventStatus.POSTPONED: "TENTATIVE"}
# Many programs show the title alone, so it has to say these too.
TITLES = {EventStatus.CANCELLED: _("Abgesagt: %s"), EventStatus.POSTPONED: _("Verschoben: %s")}


def with_a_day(events: QuerySet) -> QuerySet:
    """Events whose day is known; no other has a place in a calendar. The newest, if there are very many."""
    dated = events.exclude(reference=None).annotate(code=Substr("date", 1, 10, output_field=CharField()))
    return dated.filter(code__regex=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$").order_by("-sort_date", "-pk")[:MOST]


def calendar_file(events: Iterable[EventPage], *, name: str) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", "-//Werkstattbuch//Veranstaltungen//DE")
    calendar.add("version", "2.0")
    for label in ("name", "x-wr-calname"):
        calendar.add(label, readable(name))
    calendar.add("refresh-interval", vDuration(ASK_AGAIN), parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vDuration(ASK_AGAIN))
    entries = [entry(event) for event in events]
    if any("TZID" in each["dtstart"].params for each in entries):
        calendar.add_component(berlin())
    for each in entries:
        calendar.add_component(each)
    return calendar.to_ical()


def entry(event: EventPage) -> Event:
    """One event; its reference makes it the same entry for ever."""
    item = Event()
    address = event_address(event)
    item.add("uid", f"{event.reference}@{urlsplit(address).hostname}")
    item.add("dtstamp", event.last_published_at)
    item.add("last-modified", event.last_published_at)
    item.add("sequence", event.live_revision_id or 0)  # each publication makes a newer revision
    item.add("status", STATUS.get(event.status, "CONFIRMED"))
    item.add("summary", title(event))
    _add_times(item, event)
    if event.venue:
        item.add("location", readable(event.venue))
    item.add("description", description(event))
    item.add("url", address)
    item.add("categories", [str(event.kind_label)])
    return item


def title(event: EventPage) -> str:
    words = TITLES.get(event.status, "%s") % titled_with_place(event)
    return readable(marked(words, event))


def description(event: EventPage) -> str:
    """Motto, intro and notes, a paragraph each, and the address of the page."""
    alone = clock_times(event) if event.ends_at and not event.starts_at else ""
    parts = [event.motto, event.intro, event.date_note, alone, event.venue_note, event_address(event)]
    return readable("\n\n".join(part.strip() for part in parts if part and part.strip()))


def _add_times(item: Event, event: EventPage) -> None:
    """A whole day as long as nobody said when it begins; no end that nobody gave."""
    day = event.date.exact
    if not event.starts_at:
        item.add("dtstart", day)
        return
    item.add("dtstart", datetime.combine(day, event.starts_at, BERLIN))
    if event.ends_at:
        item.add("dtend", datetime.combine(day, event.ends_at, BERLIN))


def berlin() -> Timezone:
    """Summer and winter time by the rule that has held since 1996, so that no program needs a table of its own."""
    winter, summer = timedelta(hours=1), timedelta(hours=2)
    zone = Timezone()
    zone.add("tzid", BERLIN.key)
    for kind, name, first, month, before, after in (
        (TimezoneDaylight, "CEST", datetime(1996, 3, 31, 2), 3, winter, summer),  # noqa: DTZ001 - local time is meant
        (TimezoneStandard, "CET", datetime(1996, 10, 27, 3), 10, summer, winter),  # noqa: DTZ001 - as above
    ):
        part = kind()
        part.add("dtstart", first)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("tzname", name)
        zone.add_component(part)
    return zone
