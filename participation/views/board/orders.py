"""What somebody asks the board for: the name of a step, and on which cards or which column."""

from dataclasses import dataclass
from uuid import UUID

from django.http import QueryDict
from django.utils.translation import gettext as _

from participation.domain.board import BoardError


@dataclass(frozen=True)
class Order:
    do: str
    cards: list[UUID]
    cluster: int | None
    data: QueryDict

    @property
    def card(self) -> UUID:
        if len(self.cards) != 1:
            raise incomplete()
        return self.cards[0]

    @property
    def column(self) -> int:
        if self.cluster is None:
            raise incomplete()
        return self.cluster

    @property
    def to(self) -> int | None:
        """The column that cards go to; empty is the one of those without a cluster."""
        return read_number(self.data["to"]) if "to" in self.data else _refuse()

    @property
    def before(self) -> UUID | None:
        return _uuid(self.data["before"]) if self.data.get("before") else None

    def said(self, name: str) -> str:
        return self.data.get(name, "")


def read_order(data: QueryDict) -> Order:
    """A button beside one card or column names it: `one=left <uuid>`; other steps are for all that are ticked."""
    do, _blank, key = data.get("one", "").partition(" ")
    if not key:
        cards = [_uuid(text) for text in data.getlist("card")]
        return Order(do or data.get("do", ""), cards, read_number(data.get("cluster", "")), data)
    if key.isdigit():
        return Order(do, [], read_number(key), data)
    return Order(do, [_uuid(key)], None, data)


def incomplete() -> BoardError:
    return BoardError(_("Dieser Schritt ist unvollständig und wurde nicht ausgeführt."))


def _refuse():
    raise incomplete()


def read_number(text: str) -> int | None:
    if not text:
        return None
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else _refuse()


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise incomplete() from None
