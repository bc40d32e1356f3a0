"""What an excerpt is, told by what is shorter: the chapters that it holds, or those that it lacks."""

from typing import NamedTuple

from django.utils.translation import gettext as _

from docs_export.content import Documentation, Options, chapters_of
from docs_export.content.chapters import Chapter
from docs_export.content.excerpt import without_pictures_and_cards

NAMED_AT_MOST = 3  # more are counted, and listed below one another


class Selection(NamedTuple):
    """`is_only`: these chapters alone are in it; otherwise all but these."""

    is_only: bool
    chapters: tuple[Chapter, ...]
    total: int

    @property
    def is_short(self) -> bool:
        return len(self.chapters) <= NAMED_AT_MOST


def selection_of(options: Options, content: Documentation) -> Selection:
    every = chapters_of(without_pictures_and_cards(content, options))
    shown = tuple(chapter for chapter in every if options.has(chapter.key))
    missing = tuple(chapter for chapter in every if not options.has(chapter.key))
    is_only = len(shown) <= len(missing)
    return Selection(is_only, shown if is_only else missing, len(every))


def describe(options: Options, content: Documentation) -> str:
    """One line, "nur „Alle Ergebnisse“, ohne Fotos"; a long choice is counted, its chapters follow line by line."""
    selection = selection_of(options, content)
    parts = [_told(selection)] if selection.chapters else []
    parts += [] if options.photos else [_("ohne Fotos")]
    parts += [] if options.cards else [_("ohne Karten im Wortlaut")]
    titles = [] if selection.is_short else [chapter.title for chapter in selection.chapters]
    return "\n".join([", ".join(parts), *titles])


def _told(selection: Selection) -> str:
    if selection.is_short:
        words = _("nur %s") if selection.is_only else _("ohne %s")
        return words % _listed([f"„{chapter.title}“" for chapter in selection.chapters])
    only, without = _("nur %(count)d von %(total)d Kapiteln"), _("ohne %(count)d von %(total)d Kapiteln")
    return (only if selection.is_only else without) % {"count": len(selection.chapters), "total": selection.total}


def _listed(titles: list[str]) -> str:
    """ "a, b und c"."""
    *before, last = titles
    return _("%(before)s und %(last)s") % {"before": ", ".join(before), "last": last} if before else last
