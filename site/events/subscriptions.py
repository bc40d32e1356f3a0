"""How the list of events is subscribed to: the calendar with the same district and kind, and the feeds."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse

from website.runtime.query import Query

from .filters import DistrictFilter, KindFilter


@dataclass(frozen=True)
class CalendarLink:
    """`address` gives the file, `webcal` lets a calendar program ask for it again and again."""

    address: str
    webcal: str


def calendar_link(request: HttpRequest, chosen: dict[str, str]) -> CalendarLink:
    names = (KindFilter.name, DistrictFilter.name)
    values = {name: chosen[name] for name in names if name in chosen}
    address = Query(reverse("events:calendar"), names, values).address
    return CalendarLink(address, f"webcal://{request.get_host()}{address}")
