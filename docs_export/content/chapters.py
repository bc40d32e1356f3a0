"""Which chapters a documentation has, under their names in the table of contents."""

from collections.abc import Iterator
from typing import NamedTuple

from .documentation import Documentation
from .groups import Group


class Chapter(NamedTuple):
    """`key` names it in a choice; a working group's is its reference."""

    key: str
    title: str


def chapters_of(content: Documentation) -> tuple[Chapter, ...]:
    """In their order; cover, contents and imprint stand in every file and are none of them."""
    return tuple(_chapters(content))


def group_title(group: Group) -> str:
    """ "Arbeitsgruppe 3: Wege und Plätze", "Plenum"."""
    if group.kind == "plenary":
        return group.title if "plenum" in group.title.lower() else f"Plenum: {group.title}"
    # Tied, so that no line of a heading begins with the number.
    return f"Arbeitsgruppe\xa0{group.number}: {group.title}" if group.number else f"Arbeitsgruppe: {group.title}"


def silent_title(content: Documentation) -> str:
    """Of the list of those of which only the subject is known."""
    told = any(group.kind == "group" and group.is_told for group in content.groups)
    return "Weitere Arbeitsgruppen" if told else "Arbeitsgruppen"


def _chapters(content: Documentation) -> Iterator[Chapter]:
    if _has_glance(content):
        yield Chapter("glance", "Auf einen Blick")
    if content.central_question or content.occasion or content.goals or content.decision_scope:
        yield Chapter("purpose", "Anlass und Ziel")
    yield Chapter("people", "Ort, Datum, Teilnehmende")
    if content.agenda or content.method:
        yield Chapter("programme", "Programm" if content.agenda else "Methode")
    yield from _groups(content)
    if content.outcomes:
        yield Chapter("outcomes", "Alle Ergebnisse")
    if content.previous_results and content.previous_results.outcomes:
        yield Chapter("previous", "Was wurde aus den Ergebnissen vom letzten Mal?")
    if content.next_steps:
        yield Chapter("next_steps", "Nächste Schritte")
    if content.photos:
        yield Chapter("photo_log", "Fotodokumentation")
    if content.glossary:
        yield Chapter("glossary", "Glossar")


def _has_glance(content: Documentation) -> bool:
    counted = any(char.isdigit() for char in content.facts.attendance) or content.groups
    return bool(counted or content.summary or any(not step.is_outlook for step in content.next_steps))


def _groups(content: Documentation) -> Iterator[Chapter]:
    told = [Chapter(group.reference, group_title(group)) for group in content.groups if group.is_told]
    silent = [Chapter("groups", silent_title(content))] if len(told) < len(content.groups) else []
    # Where only the plenary is told, the groups come first.
    yield from [*told, *silent] if silent_title(content).startswith("Weitere") else [*silent, *told]
