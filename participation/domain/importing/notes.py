"""What a preview says about a table beside its cards and faults."""

from collections.abc import Iterator

from django.utils.translation import gettext as _, ngettext

from participation.lines import LONG, clean
from participation.sheets import Row


def nothing(examples: list[Row]) -> str:
    """Why there is no card in a table."""
    if examples:
        return _("Hier stehen nur die Beispiele der Vorlage, noch keine eigene Karte.")
    return _("Unter den Überschriften der Spalten steht nichts.")


def notes(header: Row, columns: dict[str, int], texts: list[str], *, examples: int) -> Iterator[str]:
    """`columns` are the places of those that are read, `examples` how many rows are the template's own."""
    if examples:
        yield (
            ngettext(
                "%d Beispiel der Vorlage steht noch in der Tabelle; es wird nicht eingelesen.",
                "%d Beispiele der Vorlage stehen noch in der Tabelle; sie werden nicht eingelesen.",
                examples,
            )
            % examples
        )
    unread = [clean(title) for place, title in enumerate(header.cells) if place not in columns.values()]
    if any(unread):
        yield _("Diese Spalten werden nicht gelesen: %s.") % ", ".join(filter(None, unread))
    long = sum(len(text) > LONG for text in texts)
    if long:
        yield ngettext(
            "%(count)d Karte hat mehr als %(long)d Zeichen; sie bleibt ungekürzt.",
            "%(count)d Karten haben mehr als %(long)d Zeichen; sie bleiben ungekürzt.",
            long,
        ) % {"count": long, "long": LONG}
