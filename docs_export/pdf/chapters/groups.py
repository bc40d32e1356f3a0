"""A chapter for each working group of which something is known, one list for all others."""

from functools import partial

from docs_export.content import Group, group_title, silent_title
from docs_export.pdf.book import Book
from docs_export.pdf.layout.breaks import A_THIRD, Floating, Landing, together
from docs_export.pdf.layout.lists import bullets, label_list, questions
from docs_export.pdf.layout.outcomes import outcome_block
from docs_export.pdf.markup import plain
from docs_export.pdf.words import NOT_DOCUMENTED, listed

from .cards import card_sections
from .group_photos import photo_section

_HELD = {"", "durchgeführt"}


def groups(book: Book) -> list:
    known = {group.reference for group in book.whole.groups if group.is_told}
    told = [group for group in book.content.groups if group.reference in known]
    silent = [group for group in book.content.groups if group.reference not in known]
    silent = silent if book.options.has("groups") else []
    chapters = [partial(_chapter, book, group) for group in told if book.options.has(group.reference)]
    if silent:
        first = all(group.kind == "plenary" for group in told)
        chapters.insert(0 if first else len(chapters), partial(_silent_groups, book, silent))
    return [flowable for make in chapters for flowable in make()]  # made in their order, since chapters are counted


def _silent_groups(book: Book, silent: list[Group]) -> list:
    of_these = "dieser Arbeitsgruppe" if len(silent) == 1 else "diesen Arbeitsgruppen"
    words = f"Von {of_these} ist nur das Thema dokumentiert."
    rows = [(f"AG\xa0{group.number}" if group.number else "AG", _silent_row(group)) for group in silent]
    story = [book.text(words), *label_list(book.theme, rows)]
    return book.chapter(silent_title(book.whole), story, new_page=False)


def _silent_row(group: Group) -> list:
    fate = [part for part in (_fate(group), _persons(group)) if part]
    return [plain(group.title), *map(plain, fate)]


def _fate(group: Group) -> str:
    if group.merged_into:
        return f"zusammengelegt mit: {group.merged_into}"
    return "" if group.status_label in _HELD else group.status_label


def _persons(group: Group) -> str:
    return ", ".join(part for part in (group.room, group.attendance and f"{group.attendance} Beteiligte") if part)


def _chapter(book: Book, group: Group) -> list:
    story = label_list(book.theme, [(label, plain(text, tied=True)) for label, text in _facts(group)])
    if group.guiding_questions:
        asked = [plain(question, "Serif") for question in group.guiding_questions]
        story += [_section(book, "Leitfragen"), *questions(book.theme, asked)]
    if group.key_statements or group.summary:
        said = [plain(statement, tied=True) for statement in group.key_statements]
        story += together([_section(book, "Kernaussagen"), *bullets(book.theme, said), *book.prose(group.summary)])
    if group.discussion:
        story += [_section(book, "Verlauf der Diskussion"), *book.prose(group.discussion)]
    story += card_sections(book, group)
    photos = photo_section(book, group)
    story += [Floating(photos), *_outcomes(book, group), Landing()] if photos else _outcomes(book, group)
    story += _outlook(book, group)
    room = A_THIRD if group.kind == "group" or group.cards else 0.0
    return book.chapter(group_title(group), story, new_page=False, room=room)


def _section(book: Book, title: str):
    """In the contents only where there are few groups; else they would run over pages."""
    few = sum(group.is_told for group in book.whole.groups) <= 2
    return book.section(title, in_contents=few)


def _facts(group: Group) -> list[tuple[str, str]]:
    always = group.kind == "group"
    rows = [
        ("Moderation", listed(group.moderators) or (NOT_DOCUMENTED if always else "")),
        ("Beteiligte", group.attendance or (NOT_DOCUMENTED if always else "")),
        ("Raum", group.room),
        ("Handlungsfeld", group.field),
        ("Themen", ", ".join(group.themes)),
        ("Stand der Gruppe", _fate(group)),
        ("Setzt fort", group.continues),
    ]
    return [(label, text) for label, text in rows if text]


def _outlook(book: Book, group: Group) -> list:
    if not group.next_meeting:
        return []
    row = label_list(book.theme, [("Nächstes Treffen", plain(group.next_meeting, tied=True))])
    return together([_section(book, "Wie es in der Gruppe weitergeht"), *row])


def _outcomes(book: Book, group: Group) -> list:
    if not group.outcomes:
        return []
    title = "Ergebnisse der Arbeitsgruppe" if group.kind == "group" else "Ergebnisse des Plenums"
    heading = _section(book, title)
    return [heading, *(outcome_block(book.theme, outcome) for outcome in group.outcomes)]
