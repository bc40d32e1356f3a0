"""How a downloaded file is called: by its event, its version, and what is in it."""

from django.utils.text import slugify

from .content import Documentation
from .domain.render import read_content
from .domain.selection import selection_of
from .enums import Format, Variant
from .models import Rendition

CHAPTERS = {
    "glance": "ueberblick",
    "purpose": "anlass",
    "people": "teilnehmende",
    "programme": "programm",
    "groups": "weitere-gruppen",
    "outcomes": "ergebnisse",
    "previous": "letztes-mal",
    "next_steps": "naechste-schritte",
    "photo_log": "fotodokumentation",
    "glossary": "glossar",
}
LONGEST_CHOICE = 60


def download_name(rendition: Rendition) -> str:
    """ "WEH-SK7-1.1-auszug-ergebnisse.pdf": the same for the same file, in ASCII."""
    version = rendition.version
    parts = [version.event.reference, version.number]
    parts += ["intern"] if rendition.variant == Variant.INTERNAL else []
    if rendition.format == Format.SHORT:
        parts += ["kurz", *([rendition.language] if rendition.language != "de" else [])]
    elif not rendition.is_whole:
        parts += ["auszug", _choice(rendition)]
    return "-".join(parts) + ".pdf"


def _choice(rendition: Rendition) -> str:
    """Its chapters; the number of the file where that would be too long for a name."""
    options, content = rendition.chosen, read_content(rendition.version, rendition.variant)
    selection = selection_of(options, content)
    words = [_word(chapter.key, content) for chapter in selection.chapters]
    parts = words if selection.is_only or not words else ["ohne", *words]
    parts += [] if options.photos else ["ohne-fotos"]
    parts += [] if options.cards else ["ohne-karten"]
    choice = "-".join(parts)
    return choice if selection.is_short and len(choice) <= LONGEST_CHOICE else str(rendition.pk)


def _word(key: str, content: Documentation) -> str:
    """A working group goes by the end of its reference: "ag3", "pl"."""
    return CHAPTERS.get(key) or slugify(key.removeprefix(f"{content.reference}-"))
