"""The table's page, also as the answer to a form that could not be carried out."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from participation.domain import walls
from participation.domain.tables import read_table
from participation.enums import CardKind, CardLanguage

from . import feed
from .drawing import draw_wall
from .files import SCRIPTS
from .typed import Typed
from .visit import Visit, make_secret, remember

# What a redirect may let the page say; a number in the address would be everybody's to write.
SAID = {
    "gesendet": _("Ihre Karten sind gesendet."),
    "geaendert": _("Die Karte ist geändert."),
    "zurueckgezogen": _("Die Karte ist zurückgezogen."),
    "foto": _("Das Foto ist gesendet. Die Moderation sieht es durch, bevor es jemand sieht."),
}
ADDRESSES = ("table", "feed", "send", "dots", "photo", "leave")
PEOPLE = {"no": _("Nein"), "yes": _("Ja"), "unknown": _("Weiß nicht")}


@dataclass(frozen=True)
class Faults:
    """Sentences, each beside what it is about."""

    lines: Iterable[str] = ()
    wall: Iterable[str] = ()
    photo: Iterable[str] = ()


def show_table(
    request: HttpRequest,
    visit: Visit,
    typed: Typed | None = None,
    *,
    said: str = "",
    faults: Faults | None = None,
    status: int = 200,
) -> HttpResponse:
    """The whole page; a device that comes for the first time gets its secret."""
    context = {
        "access": visit.access,
        "scripts": SCRIPTS,
        "table": read_table(visit.access),
        "addresses": addresses(visit),
        "most_bytes": feed.MOST_BYTES,
        # Read before the cards: what happens in between is told once more, not left out.
        "seq": walls.seq_of(visit.access.group_id),
        **draw_wall(visit.group, visit.sender),
        "typed": typed or Typed(),
        "press": uuid4(),
        "kinds": CardKind,
        "languages": CardLanguage.choices,
        "people": PEOPLE,
        "said": SAID.get(said, ""),
        "faults": faults or Faults(),
    }
    response = render(request, "participation/capture/table.html", context, status=status)
    if not visit.secret:
        remember(response, make_secret())
    return response


def go_on(request: HttpRequest, visit: Visit, typed: Typed, *, said: str = "", place: str = "") -> HttpResponse:
    """After a form: read the page anew; but show it at once where something is not sent yet, it must not be lost."""
    if not typed.is_empty:
        return show_table(request, visit, typed, said=said)
    query = f"?getan={said}" if said else ""
    return HttpResponseRedirect(f"{addresses(visit)['table']}{query}{place}")


def addresses(visit: Visit) -> dict[str, str]:
    return {name: reverse(f"capture:{name}", args=[visit.token]) for name in ADDRESSES}
