"""A table of cards, row by row: what each says, and in plain words what is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from django.utils.translation import gettext as _, override

from participation.enums import CardKind, CardLanguage
from participation.lines import LONG, LONGEST_HEADING, MOST_DOTS, SIGNS, CardLine, clean
from participation.models import WorkingGroupPage
from participation.operations import Add
from participation.sheets import Row, Sheet, UnreadableError

from .imports import Fault, Plan, card_id, numbered, with_known

COLUMNS = {
    "text": ("Text", "Wortlaut", "Karte"),
    "kind": ("Art",),
    "cluster": ("Gruppe", "Kartengruppe"),
    "dots": ("Punkte", "Klebepunkte"),
    "language": ("Sprache",),
    "key": ("Kennung",),
}

GERMAN_NAMES = {
    "deutsch": "",
    "türkisch": CardLanguage.TURKISH,
    "arabisch": CardLanguage.ARABIC,
    "ukrainisch": CardLanguage.UKRAINIAN,
    "russisch": CardLanguage.RUSSIAN,
    "polnisch": CardLanguage.POLISH,
    "rumänisch": CardLanguage.ROMANIAN,
    "bulgarisch": CardLanguage.BULGARIAN,
    "persisch": CardLanguage.PERSIAN,
    "griechisch": CardLanguage.GREEK,
    "italienisch": CardLanguage.ITALIAN,
    "spanisch": CardLanguage.SPANISH,
    "französisch": CardLanguage.FRENCH,
    "englisch": CardLanguage.ENGLISH,
    "kroatisch": CardLanguage.CROATIAN,
    "serbisch": CardLanguage.SERBIAN,
    "albanisch": CardLanguage.ALBANIAN,
}


@dataclass
class _Reading:
    """The state while a table is read."""

    columns: dict[str, int]
    faults: list[Fault] = field(default_factory=list)
    keys: dict[str, int] = field(default_factory=dict)  # to the row that has it

    def cell(self, row: Row, name: str) -> str:
        place = self.columns.get(name)
        return clean(row.cells[place]) if place is not None and place < len(row.cells) else ""

    def fault(self, row: Row, name: str, sentence: str) -> None:
        self.faults.append(Fault(row.number, COLUMNS[name][0], sentence))


def plan_table(group: WorkingGroupPage, sheet: Sheet) -> Plan:
    """What a table would bring in; raises UnreadableError where it has no column "Text"."""
    if not sheet.rows:
        raise UnreadableError(_("Diese Tabelle ist leer."))
    header, *rows = sheet.rows
    reading = _Reading(_columns(header))
    cards = [card for row in rows if (card := _read_row(reading, row))]
    if not rows:
        raise UnreadableError(_("Unter den Überschriften der Spalten steht nichts."))
    plan = Plan(list(_adds(group, cards)), reading.faults, [*sheet.notes, *_notes(header, reading, cards)])
    return with_known(plan)


def _columns(header: Row) -> dict[str, int]:
    titles = [clean(title).casefold() for title in header.cells]
    names = {title.casefold(): name for name, known in COLUMNS.items() for title in known}
    found = {names[title]: place for place, title in reversed(list(enumerate(titles))) if title in names}
    if "text" not in found:
        raise UnreadableError(
            _(
                "In Zeile %d fehlt die Überschrift „Text“. "
                "Die oberste Zeile nennt die Spalten; die Vorlage zeigt, welche es gibt."
            )
            % header.number
        )
    return found


def _read_row(reading: _Reading, row: Row) -> tuple[str, CardLine, str] | None:
    """Own key, card and language; None where the row has a fault."""
    before = len(reading.faults)
    text = reading.cell(row, "text")
    if not text:
        reading.fault(row, "text", _("Hier steht kein Text."))
    cluster = reading.cell(row, "cluster")
    if len(cluster) > LONGEST_HEADING:
        reading.fault(row, "cluster", _("Der Name ist länger als %d Zeichen.") % LONGEST_HEADING)
    card = CardLine(text, _kind(reading, row), _dots(reading, row), cluster)
    key, language = _key(reading, row), _language(reading, row)
    return (key, card, language) if len(reading.faults) == before else None


def _kind(reading: _Reading, row: Row) -> str:
    word = reading.cell(row, "kind")
    kind = kinds().get(word.casefold())
    if kind is None:
        reading.fault(
            row,
            "kind",
            _("„%(word)s“ ist keine Art. Möglich sind: %(all)s.") % {"word": word, "all": ", ".join(kind_names())},
        )
    return kind or ""


def _dots(reading: _Reading, row: Row) -> int:
    word = reading.cell(row, "dots")
    if not word:
        return 0
    if not (word.isascii() and word.isdecimal() and int(word[:6]) <= MOST_DOTS):
        reading.fault(
            row, "dots", _("„%(word)s“ ist keine ganze Zahl von 0 bis %(most)d.") % {"word": word, "most": MOST_DOTS}
        )
        return 0
    return int(word)


def _language(reading: _Reading, row: Row) -> str:
    word = reading.cell(row, "language")
    language = languages().get(word.casefold())
    if language is None:
        names = ", ".join(language_names())
        reading.fault(
            row, "language", _("„%(word)s“ ist nicht dabei. Möglich sind: %(all)s.") % {"word": word, "all": names}
        )
    return language or ""


def _key(reading: _Reading, row: Row) -> str:
    key = reading.cell(row, "key")
    first = reading.keys.setdefault(key, row.number) if key else row.number
    if first != row.number:
        reading.fault(row, "key", _("„%(key)s“ steht schon in Zeile %(row)d.") % {"key": key, "row": first})
    return key


def _adds(group: WorkingGroupPage, cards) -> Iterator[Add]:
    """A card with a key of its own is known again by it, every other by what it says."""
    for (key, card, language), number in numbered(cards):
        content = ("key", key) if key else (*card, language, number)
        yield Add(id=card_id(group, *content), language=language, **card._asdict())


def _notes(header: Row, reading: _Reading, cards) -> Iterator[str]:
    unread = [clean(title) for place, title in enumerate(header.cells) if place not in reading.columns.values()]
    if any(unread):
        yield _("Diese Spalten werden nicht gelesen: %s.") % ", ".join(filter(None, unread))
    long = sum(len(card.text) > LONG for _key, card, _language in cards)
    if long:
        yield _("%(count)d Karten haben mehr als %(long)d Zeichen; sie bleiben ungekürzt.") % {
            "count": long,
            "long": LONG,
        }


def kind_names() -> list[str]:
    return [str(label) for label in CardKind.labels]


def language_names() -> list[str]:
    return [_("Deutsch"), *map(str, CardLanguage.labels)]


def kind_label(kind: str) -> str:
    return str(CardKind(kind).label) if kind else ""


def language_label(language: str) -> str:
    return str(CardLanguage(language).label) if language else ""


@cache
def kinds() -> dict[str, str]:
    """By what people write: the German word, the sign of the shorthand, or nothing."""
    with override("de"):
        words = {str(kind.label).casefold(): kind.value for kind in CardKind}
    return {"": "", **SIGNS, **words}


@cache
def languages() -> dict[str, str]:
    words = {str(language.label).casefold(): language.value for language in CardLanguage}
    tags = {value: value for value in CardLanguage.values}
    return {"": "", "de": "", **words, **tags, **GERMAN_NAMES}
