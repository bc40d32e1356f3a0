"""Pages in other languages, made as an editor makes them: from the German page, then rewritten and published."""

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page

from districts.domain.languages import translate_page
from districts.models import DistrictPage, HomePage, StandardPage
from website.demo.content.languages import TRANSLATIONS
from website.demo.content.shapes import Translation


def build_languages(home: HomePage) -> list[str]:
    """The names of the languages that were added; what is there already is left alone."""
    locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code, _ in settings.LANGUAGES}
    added = []
    for translation in TRANSLATIONS:
        locale = locales[translation.language]
        if not home.has_translation(locale):
            _build(home, translation, locale)
            added.append(dict(settings.LANGUAGES)[translation.language])
    return added


@transaction.atomic
def _build(home: HomePage, translation: Translation, locale: Locale) -> None:
    _publish(home, translation.home, locale)
    for district in DistrictPage.objects.child_of(home).filter(slug__in=translation.districts):
        _publish(district, translation.districts[district.slug], locale)
        for page in StandardPage.objects.child_of(district):
            if fields := translation.pages.get((district.slug, page.slug)):
                _publish(page, fields, locale)


def _publish(original: Page, fields: dict, locale: Locale) -> None:
    page = translate_page(original, locale).specific
    page.title, page.intro = fields["title"], fields["intro"]
    page.body = [(kind, {"text": block} if kind == "heading" else block) for kind, block in fields["body"]]
    page.save_revision().publish()
