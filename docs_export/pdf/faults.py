"""Where a render failed, in words that lead to the field that somebody filled in."""

import traceback
from collections.abc import Iterator

from docs_export.content import Documentation
from docs_export.content.base import Frozen

_SHORT = 60
# As the forms of the site name them.
_FIELDS = {
    "agenda": "Programm",
    "alt_text": "Alternativtext",
    "attendance": "Teilnehmende",
    "caption": "Bildunterschrift",
    "cards": "Karte",
    "central_question": "Zentrale Frage",
    "change_note": "Was ist neu?",
    "clusters": "Kartengruppe",
    "credit": "Bildnachweis",
    "decision_scope": "Entscheidungsspielraum",
    "design": "Gestaltung und Impressum",
    "discussion": "Verlauf der Diskussion",
    "due": "Bis",
    "explanation": "Erklärung",
    "facts": "Eckdaten",
    "follow_ups": "Rückmeldung",
    "glossary": "Glossar",
    "goals": "Ziele",
    "groups": "Arbeitsgruppe",
    "guiding_questions": "Leitfrage",
    "headline": "Kernsatz",
    "history": "Fassung",
    "key_statements": "Kernaussage",
    "loose_cards": "Karte",
    "method": "Methode",
    "motto": "Motto",
    "next_steps": "Nächster Schritt",
    "occasion": "Anlass",
    "outcomes": "Ergebnis",
    "photos": "Foto",
    "previous_results": "Ergebnisse vom letzten Mal",
    "reason": "Grund",
    "responsible": "Zuständig",
    "speaker": "Verantwortlich",
    "summary": "Zusammenfassung",
    "term": "Begriff",
    "text": "Text",
    "title": "Titel",
    "transcript": "Abschrift",
}


def fault(content: Documentation, error: Exception, where: str) -> str:
    """One German sentence: the place in the document, the passage, its field, and the reason."""
    words, reason = passage(error), _reason(error)
    if not words:
        return f"{where} ist ein Fehler aufgetreten: {reason}."
    shown = words if len(words) <= _SHORT else f"{words[:_SHORT].rstrip()} …"
    field = field_of(content, words)
    of_field = f" ({field})" if field else ""
    return f"{where} konnte „{shown}“{of_field} nicht gesetzt werden: {reason}."


def _reason(error: Exception) -> str:
    """ReportLab puts lines of its own in front of what was said."""
    lines = (line.strip() for line in str(error).split("\n"))
    said = next((line for line in lines if line and not line.startswith("raised by ")), type(error).__name__)
    return said[:200]


def passage(error: Exception) -> str:
    """The innermost text that was being set: of a paragraph, or on its way into one."""
    found = ""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        names = frame.f_locals
        given = (getattr(names.get("self"), "source", None), *map(names.get, ("markup", "text", "f")))
        found = next(filter(None, map(_words, given)), found)
    return found


def _words(given) -> str:
    """Of a text, or of the first paragraph inside a flowable."""
    if isinstance(given, str):
        return _plain(given)
    inner = getattr(given, "_content", None) or getattr(given, "columns", None) or getattr(given, "flowables", None)
    own = getattr(given, "source", None)
    return _plain(own) if isinstance(own, str) else next(filter(None, map(_words, inner or ())), "")


def field_of(content: Documentation, words: str) -> str:
    """ "Arbeitsgruppe 3, Ergebnis 2, Feld „Text“"; nothing for words of our own.

    The words may be all of the field, a part of it, or a sentence that we built around it.
    """
    fields = [(path, _plain(text)) for path, text in _texts(content) if path[-1][0] in _FIELDS]
    whole = [path for path, text in fields if words == text] or [path for path, text in fields if words in text]
    within = max((pair for pair in fields if pair[1] in words), key=lambda pair: len(pair[1]), default=((), ""))
    path = whole[0] if whole else within[0]
    if not path:
        return ""
    *places, last = path
    return ", ".join([*(_place(*step) for step in places if step[0] in _FIELDS), f"Feld „{_FIELDS[last[0]]}“"])


def _place(name: str, number: int | None) -> str:
    return _FIELDS[name] if number is None else f"{_FIELDS[name]} {number}"


def _plain(text: str) -> str:
    return " ".join(text.replace("\xa0", " ").replace("\u00ad", "").split())


def _texts(part, path=()) -> Iterator[tuple[tuple, str]]:
    """Every text of the content with the steps to it, each a field and, in a list, a number from 1."""
    for name, value in part:
        if isinstance(value, str):
            yield (*path, (name, None)), value
        elif isinstance(value, Frozen) and hasattr(value, "blocks"):
            yield from (((*path, (name, None)), line) for line in value.plain.split("\n"))
        elif isinstance(value, Frozen):
            yield from _texts(value, (*path, (name, None)))
        elif isinstance(value, tuple):
            for number, item in enumerate(value, 1):
                step = (*path, (name, number))
                yield from _texts(item, step) if isinstance(item, Frozen) else [(step, item)] * isinstance(item, str)
