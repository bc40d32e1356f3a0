"""What people write into a table for the kind of a card, and for its language."""

from functools import cache

from django.utils.translation import gettext as _, override

from participation.enums import CardKind, CardLanguage
from participation.lines import SIGNS

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
