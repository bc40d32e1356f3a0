"""In which languages a page can be read: the switch in the header, and `hreflang` in the head."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import get_language

from districts.domain.languages import shown_versions
from districts.models import BasePage
from participation.models import EventPage, ShortVersion

from .short import ShortPage, short_path, short_versions
from .speech import Speech


@dataclass(frozen=True)
class Version:
    code: str
    url: str
    full_url: str
    is_current: bool

    @property
    def name(self) -> str:
        """In the language itself, as an office chooses it."""
        return str({**dict(ShortVersion.LANGUAGES), **dict(settings.LANGUAGES)}[self.code])

    @property
    def direction(self) -> str:
        return Speech(self.code).direction


def speech_of(page) -> Speech:
    """The language of what is shown; pages of Wagtail stand below the address of theirs."""
    code = getattr(page, "language", None) or get_language() or settings.LANGUAGE_CODE
    return Speech(code) if page else Speech(Speech(code).interface)  # an error page is nothing but interface


def versions(page, request=None) -> list[Version]:
    """All that residents can open, German first; empty where there is nothing to choose from."""
    if isinstance(page, ShortPage):
        found = _of_event(page.event, page.language, request)
    elif isinstance(page, EventPage):
        found = _of_event(page, settings.LANGUAGE_CODE, request)
    elif getattr(page, "has_languages", False) and page.pk:
        found = _of_page(page, request)
    else:
        found = []
    return found if len(found) > 1 else []


def _of_page(page: BasePage, request) -> list[Version]:
    found = [
        Version(other.locale.language_code, other.get_url(request), other.full_url, other.pk == page.pk)
        for other in shown_versions(page)
    ]
    order = [code for code, _ in settings.LANGUAGES]
    return sorted(found, key=lambda version: order.index(version.code))


def _of_event(event: EventPage, current: str, request) -> list[Version]:
    german = settings.LANGUAGE_CODE
    found = [Version(german, event.get_url(request), event.full_url, current == german)]
    for row in short_versions(event):
        path = short_path(event, row.language, request)
        full = f"{event.full_url}kurz/{row.language}/"
        found.append(Version(row.language, path, full, current == row.language))
    return found
