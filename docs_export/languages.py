"""How a Kurzfassung is called, by its language."""

from django.utils.translation import gettext as _

from participation.models import ShortVersion


def language_name(language: str) -> str:
    """In that language itself: "Türkçe", "Leichte Sprache"; German needs no name."""
    return str(dict(ShortVersion.LANGUAGES).get(language, ""))


def short_name(language: str) -> str:
    """ "Kurzfassung", "Kurzfassung in Leichter Sprache", "Kurzfassung (Türkçe)"."""
    if language == "de-simple":
        return _("Kurzfassung in Leichter Sprache")
    name = language_name(language)
    return _("Kurzfassung (%s)") % name if name else _("Kurzfassung")
