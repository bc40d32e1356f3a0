"""An event in the words of schema.org; what is not known for certain is left out."""

from datetime import datetime

from participation.enums import EventStatus, OrganiserRole
from participation.models import EventPage
from website.runtime import results
from website.runtime.social import description, marked, picture
from website.runtime.templatetags.werkstatt import titled_with_place

from .calendar import BERLIN

STATUS = {EventStatus.CANCELLED: "EventCancelled", EventStatus.POSTPONED: "EventPostponed"}


def event_data(event: EventPage) -> dict:
    """The JSON-LD of an event's page."""
    image = picture(event)
    data = {
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": event.full_url,
        "url": event.full_url,
        "identifier": event.reference,
        "name": marked(titled_with_place(event), event),
        "description": description(event),
        **times(event),
        "eventStatus": f"https://schema.org/{STATUS.get(event.status, 'EventScheduled')}",
        "inLanguage": "de",
        "location": place(event),
        "organizer": organisers(event),
        "superEvent": series(event),
        "image": image and image["url"],
    }
    return {name: value for name, value in data.items() if value}


def times(event: EventPage) -> dict[str, str]:
    """Begin and end as far as day and time are known; of a day alone, only the day."""
    day = event.date and event.date.exact
    if not day:
        return {}
    if not event.starts_at:
        return {"startDate": day.isoformat()}
    both = {"startDate": event.starts_at, "endDate": event.ends_at}
    return {name: datetime.combine(day, time, BERLIN).isoformat() for name, time in both.items() if time}


def place(event: EventPage) -> dict | None:
    if not event.venue:
        return None
    town = event.district.municipality if event.district else ""
    address = {"@type": "PostalAddress", "addressLocality": town, "addressCountry": "DE"} if town else None
    found = {"@type": "Place", "name": event.venue, "address": address}
    return {name: value for name, value in found.items() if value}


def organisers(event: EventPage) -> list[dict]:
    names = (str(row.organisation) for row in results.organisers(event) if row.role == OrganiserRole.ORGANISER)
    return [{"@type": "Organization", "name": name} for name in names]


def series(event: EventPage) -> dict | None:
    """The series of a conference, while residents may see it."""
    above = getattr(event, "series", None)
    if above is None or not above.live:
        return None
    return {"@type": "EventSeries", "name": above.title, "url": above.full_url}
