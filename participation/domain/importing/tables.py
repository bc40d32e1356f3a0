"""A table of cards, row by row: what each says, and in plain words what is wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from django.utils.translation import gettext as _

from participation.domain import card_words
from participation.lines import LONGEST_HEADING, MOST_DOTS, CardLine, clean
from participation.models import WorkingGroupPage
from participation.operations import Add
from participation.sheets import EXAMPLES, Row, Sheet, UnreadableError

from .group_names import GroupNames
from .notes import notes, nothing
from .plans import EventPlan, Fault, Plan, card_id, numbered, with_known

COLUMNS = {
    "group": ("Arbeitsgruppe",),
    "text": ("Text", "Wortlaut", "Karte"),
    "kind": ("Art",),
    "cluster": ("Kartengruppe", "Gruppe"),
    "dots": ("Punkte", "Klebepunkte"),
    "language": ("Sprache",),
    "key": ("Kennung",),
}
OF_EXAMPLES = ("text", "kind", "cluster", "dots", "language", "key")


class TableCard(NamedTuple):
    """A row that says something: whose, under which key of its own, what, in which language."""

    group: WorkingGroupPage
    key: str
    card: CardLine
    language: str


@dataclass
class Reading:
    """The state while a table is read."""

    columns: dict[str, int]
    groups: GroupNames
    faults: list[Fault] = field(default_factory=list)
    keys: dict[tuple, int] = field(default_factory=dict)  # group and key, to the row that has them

    def cell(self, row: Row, name: str) -> str:
        place = self.columns.get(name)
        return clean(row.cells[place]) if place is not None and place < len(row.cells) else ""

    def fault(self, row: Row, name: str, sentence: str) -> None:
        self.faults.append(Fault(row.number, COLUMNS[name][0], sentence))


def plan_table(group: WorkingGroupPage, sheet: Sheet) -> Plan:
    """What a table would bring in to one group; raises UnreadableError where it has no column "Text"."""
    cards, faults, notes = read_table(sheet, GroupNames([group], default=group))
    return with_known(Plan(list(_adds(group, cards)), faults, notes))


def plan_event_table(groups: Sequence[WorkingGroupPage], sheet: Sheet) -> EventPlan:
    """What a table would bring in to several groups, which a column names in each row; raises UnreadableError."""
    cards, faults, notes = read_table(sheet, GroupNames(groups))
    plans = []
    for group in groups:
        own = [card for card in cards if card[0] == group]
        plans += [(group, with_known(Plan(list(_adds(group, own)))))] if own else []
    return EventPlan(plans, faults, notes)


def read_table(sheet: Sheet, groups: GroupNames) -> tuple[list[TableCard], list[Fault], list[str]]:
    """Cards, faults and notes; raises UnreadableError for what is no table of cards."""
    if not sheet.rows:
        raise UnreadableError(_("Diese Tabelle ist leer."))
    header, *rows = sheet.rows
    reading = Reading(_columns(header, groups), groups)
    filled = [row for row in rows if not _is_example(reading, row)]
    if not filled:
        raise UnreadableError(nothing(rows))
    cards = [card for row in filled if (card := _read_row(reading, row))]
    own = notes(header, reading.columns, [each.card.text for each in cards], examples=len(rows) - len(filled))
    return cards, reading.faults, [*sheet.notes, *own]


def _columns(header: Row, groups: GroupNames) -> dict[str, int]:
    titles = [clean(title).casefold() for title in header.cells]
    names = {title.casefold(): name for name, known in COLUMNS.items() for title in known}
    if not groups.default:
        del names["gruppe"]  # beside "Arbeitsgruppe" it could mean either
    found = {names[title]: place for place, title in reversed(list(enumerate(titles))) if title in names}
    for name in ("text",) if groups.default else ("group", "text"):
        if name not in found:
            raise UnreadableError(
                _(
                    "In Zeile %(row)d fehlt die Überschrift „%(title)s“. "
                    "Die oberste Zeile nennt die Spalten; die Vorlage zeigt, welche es gibt."
                )
                % {"row": header.number, "title": COLUMNS[name][0]}
            )
    return found


def _is_example(reading: Reading, row: Row) -> bool:
    """Whether the row is as the template brings it, in whichever working group."""
    return tuple(reading.cell(row, name) for name in OF_EXAMPLES) in EXAMPLES


def _read_row(reading: Reading, row: Row) -> TableCard | None:
    """None where the row has a fault."""
    before = len(reading.faults)
    group = _group(reading, row)
    text = reading.cell(row, "text")
    if not text:
        reading.fault(row, "text", _("Hier steht kein Text."))
    cluster = reading.cell(row, "cluster")
    if len(cluster) > LONGEST_HEADING:
        reading.fault(row, "cluster", _("Der Name ist länger als %d Zeichen.") % LONGEST_HEADING)
    card = CardLine(text, _kind(reading, row), _dots(reading, row), cluster)
    key, language = _key(reading, row, group), _language(reading, row)
    return TableCard(group, key, card, language) if len(reading.faults) == before else None


def _group(reading: Reading, row: Row) -> WorkingGroupPage | None:
    try:
        return reading.groups.find(reading.cell(row, "group"))
    except LookupError as error:
        reading.fault(row, "group", str(error))
        return None


def _kind(reading: Reading, row: Row) -> str:
    word = reading.cell(row, "kind")
    kind = card_words.kinds().get(word.casefold())
    if kind is None:
        reading.fault(
            row,
            "kind",
            _("„%(word)s“ ist keine Art. Möglich sind: %(all)s.")
            % {"word": word, "all": ", ".join(card_words.kind_names())},
        )
    return kind or ""


def _dots(reading: Reading, row: Row) -> int:
    word = reading.cell(row, "dots")
    if not word:
        return 0
    if not (word.isascii() and word.isdecimal() and int(word[:6]) <= MOST_DOTS):
        reading.fault(
            row, "dots", _("„%(word)s“ ist keine ganze Zahl von 0 bis %(most)d.") % {"word": word, "most": MOST_DOTS}
        )
        return 0
    return int(word)


def _language(reading: Reading, row: Row) -> str:
    word = reading.cell(row, "language")
    language = card_words.languages().get(word.casefold())
    if language is None:
        names = ", ".join(card_words.language_names())
        reading.fault(
            row, "language", _("„%(word)s“ ist nicht dabei. Möglich sind: %(all)s.") % {"word": word, "all": names}
        )
    return language or ""


def _key(reading: Reading, row: Row, group: WorkingGroupPage | None) -> str:
    key = reading.cell(row, "key")
    first = reading.keys.setdefault((group, key), row.number) if key else row.number
    if first != row.number:
        reading.fault(row, "key", _("„%(key)s“ steht schon in Zeile %(row)d.") % {"key": key, "row": first})
    return key


def _adds(group: WorkingGroupPage, cards) -> Iterator[Add]:
    """A card with a key of its own is known again by it, every other by what it says."""
    for (_group, key, card, language), number in numbered(cards):
        content = ("key", key) if key else (*card, language, number)
        yield Add(id=card_id(group, *content), language=language, **card._asdict())
