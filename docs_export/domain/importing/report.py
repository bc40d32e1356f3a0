from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _, ngettext


class ImportRefusedError(ValidationError):
    """Why nothing was entered, as a German sentence."""


@dataclass
class GroupReport:
    """What was entered into one group, and what people should know about it."""

    title: str
    is_new: bool = False
    outcomes: int = 0
    cards: int = 0
    clusters: int = 0
    known: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def is_change(self) -> bool:
        return self.is_new or bool(self.outcomes or self.cards or self.clusters)

    def __str__(self) -> str:
        parts = [_("neu angelegt")] if self.is_new else []
        parts += [ngettext("%d Ergebnis als Entwurf", "%d Ergebnisse als Entwurf", self.outcomes) % self.outcomes]
        parts += [ngettext("%d Karte", "%d Karten", self.cards) % self.cards]
        made = ngettext("%d Kartengruppe", "%d Kartengruppen", self.clusters)
        parts += [made % self.clusters] if self.clusters else []
        parts += [_("%d schon da und unverändert") % self.known] if self.known else []
        return " ".join([f"{self.title}: {', '.join(parts)}.", *dict.fromkeys(self.notes)])


def validated(row, *, place: str, exclude: tuple[str, ...] = ()):
    """The row, if the database will take it. Raises ImportRefusedError that names the place."""
    try:
        row.clean_fields(exclude=exclude)
    except ValidationError as error:
        told = " ".join(error.messages)
        raise ImportRefusedError(
            _("%(place)s lässt sich nicht einlesen: %(why)s") % {"place": place, "why": told}
        ) from error
    return row
