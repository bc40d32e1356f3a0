"""The table's page, also as the answer to a form that could not be carried out."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from participation.domain.capture import may_correct_until
from participation.domain.cards import CardGroup, cards_by_cluster
from participation.domain.tables import read_table
from participation.enums import CardKind, CardLanguage
from participation.models import Card, Wall

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
        "table": read_table(visit.access),
        "addresses": addresses(visit),
        # Read before the cards: what happens in between is told once more, not left out.
        "seq": Wall.objects.filter(group_id=visit.access.group_id).values_list("seq", flat=True).first() or 0,
        "wall": _read_wall(visit),
        "empty": {"cluster": CardGroup(None, []), "card": Card(uuid="")},
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


def _read_wall(visit: Visit) -> list[CardGroup]:
    wall = cards_by_cluster(visit.group, is_gathered=False)
    for card in (card for held in wall for card in held.cards):
        card.own_until = may_correct_until(card, visit.sender)
    return wall
