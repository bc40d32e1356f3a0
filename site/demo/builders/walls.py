"""What hung on the wall of a group: clusters, cards word for word, dots."""

import re

from participation.enums import CardKind, Visibility
from participation.models import Card, Cluster, DotPress, WorkingGroupPage
from website.demo.content.shapes import Blocked, Group

from .keys import stable_uuid

SIGNS = {
    "+": CardKind.STRENGTH,
    "-": CardKind.WEAKNESS,
    "!": CardKind.IDEA,
    "~": CardKind.WISH,
    "?": CardKind.QUESTION,
    "i": CardKind.NOTE,
    "x": CardKind.CONFLICT,
}
LINE = re.compile(r"^(?P<sign>[-+!~?ix]) (?P<text>.+?)(?: \*(?P<dots>\d+))?$")


def read_cards(lines: str) -> list[tuple[CardKind, str, int]]:
    """Kind, wording and dots of each card; a line is a card."""
    matches = [LINE.match(line.strip()) for line in lines.strip().splitlines()]
    return [(SIGNS[match["sign"]], match["text"], int(match["dots"] or 0)) for match in matches]


def hang(page: WorkingGroupPage, group: Group) -> None:
    """Write all clusters, cards and dots of a group."""
    wall = Wall(page)
    for number, pile in enumerate(group.piles):
        cluster = Cluster.objects.create(group=page, title=pile.title, summary=pile.summary, sort_order=number)
        wall.pin(pile.cards, cluster)
        wall.stick(pile.dots, pile.title, cluster=cluster)
    wall.pin(group.loose, None)
    for blocked in group.blocked:
        wall.block(blocked)
    DotPress.objects.bulk_create(wall.presses)


class Wall:
    """Counts positions while cards are written, and gathers the presses on dots."""

    def __init__(self, page: WorkingGroupPage):
        self.page = page
        self.position = 0
        self.presses: list[DotPress] = []

    def pin(self, lines: str, cluster: Cluster | None) -> None:
        for kind, text, dots in read_cards(lines):
            card = self._write(kind, text, cluster=cluster)
            self.stick(dots, text, card=card)

    def block(self, blocked: Blocked) -> None:
        [(kind, text, _dots)] = read_cards(blocked.line)
        hidden = {"visibility": Visibility.BLOCKED, "blocked_reason": blocked.reason, "original_text": blocked.original}
        self._write(kind, text, **hidden)

    def stick(self, dots: int, name: str, **target) -> None:
        """One press per dot, as on the evening."""
        uuids = (stable_uuid(self.page.reference, "dot", name, number) for number in range(dots))
        self.presses += [DotPress(uuid=uuid, delta=1, **target) for uuid in uuids]

    def _write(self, kind: CardKind, text: str, **fields) -> Card:
        self.position += 1
        uuid = stable_uuid(self.page.reference, "card", self.position)
        return Card.objects.create(group=self.page, uuid=uuid, kind=kind, text=text, position=self.position, **fields)
