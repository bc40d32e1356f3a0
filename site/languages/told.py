"""What pages in other languages say of districts and events, which exist once."""

from dataclasses import dataclass

from django.conf import settings
from wagtail.models import Page

from districts.domain.shown import shown
from districts.models import DistrictPage, DistrictTranslationPage, HomePage
from participation.models import EventPage, ShortVersion
from website.runtime import place

from .short import short_path
from .speech import GERMAN, Speech


@dataclass(frozen=True)
class Told:
    """Something that can be read at an address in a language."""

    title: str
    intro: str
    url: str
    language: str
    source: Page

    @property
    def speech(self) -> Speech:
        return Speech(self.language)


def districts(home: HomePage, request=None) -> list[Told]:
    """Each district once: its page in the language of this start page, else the German one."""
    original = HomePage.objects.filter(
        translation_key=home.translation_key, locale__language_code=settings.LANGUAGE_CODE
    ).first()
    translated = {
        page.translation_key: page for page in shown(DistrictTranslationPage.objects.child_of(home).order_by("path"))
    }
    return [_told(district, translated.get(district.translation_key), home, request) for district in _below(original)]


def _below(home: HomePage | None) -> list[DistrictPage]:
    return place.districts(home) if home else []


def _told(district, translation, home, request) -> Told:
    page = translation or district
    language = home.locale.language_code if translation else GERMAN
    return Told(page.title, page.intro, page.get_url(request), language, district)


def events(district: DistrictPage, language: str, request=None) -> list[Told]:
    """Public events of a district that have a Kurzfassung in a language, the newest first."""
    rows = ShortVersion.objects.filter(language=language).exclude(text="").values("page_id")
    found = shown(EventPage.objects.descendant_of(district).filter(pk__in=rows)).chronological()
    return [Told(event.title, "", short_path(event, language, request), language, event) for event in found]
