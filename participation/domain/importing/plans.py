"""What a file or a pasted text would bring in, and what keeps it back."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID, uuid5

from django.utils.translation import gettext as _

from participation import lines
from participation.models import Card, DotPress, WorkingGroupPage
from participation.operations import Add, AnyOperation
from participation.sheets import MOST_ROWS, UnreadableError

NAMESPACE = UUID("6f0c2e0a-6a0e-5a0b-9d43-5d1f4c1c7b11")  # never changes: a file that is read again finds its cards


@dataclass(frozen=True)
class Fault:
    """What keeps the whole import back, and where; `column` may be empty."""

    row: int
    column: str
    sentence: str


@dataclass
class Plan:
    """What would come in. `known` are the ids of what is there already and stays as it is."""

    operations: list[AnyOperation] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    known: set[UUID] = field(default_factory=set)
    from_group: int | None = None  # the page's key, where a file names the group that it was made for

    @property
    def cards(self) -> list[Add]:
        """Cards that are not there yet."""
        return [
            operation for operation in self.operations if isinstance(operation, Add) and operation.id not in self.known
        ]

    @property
    def others(self) -> list[AnyOperation]:
        """Corrections and dots that are not there yet."""
        fresh = (operation for operation in self.operations if operation.id not in self.known)
        return [operation for operation in fresh if not isinstance(operation, Add)]


@dataclass
class EventPlan:
    """What a table of several working groups would bring in, group by group."""

    plans: list[tuple[WorkingGroupPage, Plan]]
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def cards(self) -> list[Add]:
        return [card for _group, plan in self.plans for card in plan.cards]

    @property
    def others(self) -> list[AnyOperation]:
        return [operation for _group, plan in self.plans for operation in plan.others]

    @property
    def known(self) -> set[UUID]:
        return set().union(*(plan.known for _group, plan in self.plans))


def plan_text(group: WorkingGroupPage, text: str) -> Plan:
    """What a text in the shorthand of the table would bring in; raises UnreadableError."""
    return with_known(Plan([add_of(group, card, n) for card, n in numbered(read_lines(text))]))


def read_lines(text: str) -> list[lines.CardLine]:
    """Raises UnreadableError for more than a table may have."""
    if len(text.splitlines()) > MOST_ROWS:
        raise UnreadableError(_("Dieser Text hat mehr als 10.000 Zeilen. Bitte teilen Sie ihn auf."))
    return lines.parse(text)


def add_of(group: WorkingGroupPage, card: lines.CardLine, number: int) -> Add:
    """Its id follows from group, content and how often the same came before it."""
    return Add(id=card_id(group, *card, number), **card._asdict())


def card_id(group: WorkingGroupPage, *content) -> UUID:
    return uuid5(NAMESPACE, "\x1f".join(map(str, (group.pk, *content))))


def numbered(items: Iterable) -> Iterable[tuple]:
    """Each with how many equal ones came before it."""
    seen = Counter()
    for item in items:
        yield item, seen[item]
        seen[item] += 1


def with_known(plan: Plan) -> Plan:
    """Marks what was brought in, or sent, before."""
    cards = [operation.id for operation in plan.operations if isinstance(operation, Add)]
    others = [operation.id for operation in plan.operations if not isinstance(operation, Add)]
    plan.known |= set(Card.objects.filter(uuid__in=cards).values_list("uuid", flat=True))
    plan.known |= set(DotPress.objects.filter(uuid__in=others).values_list("uuid", flat=True))
    return plan
