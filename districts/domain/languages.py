"""Pages in other languages: making them, and when residents may see them."""

from django.conf import settings
from django.db import transaction
from django.http import Http404
from django.utils.translation import get_language
from wagtail.actions.copy_for_translation import CopyPageForTranslationAction
from wagtail.log_actions import log
from wagtail.models import Locale, Page

from districts.models import BasePage, DistrictPage, DistrictTranslationPage

from .roles import share_rights
from .shown import shown

SIMPLE = "de-simple"


class ParentMissingError(ValueError):
    """The page above does not exist in the language yet."""


def shown_versions(page: BasePage) -> list[Page]:
    """The page in every language in which residents may read it, with its locale; itself too."""
    versions = shown(Page.objects.filter(translation_key=page.translation_key)).select_related("locale")
    found = list(versions.order_by("locale_id"))
    others = [version for version in found if version.locale.language_code != settings.LANGUAGE_CODE]
    return found if not others or is_original_shown(others[0]) else []


def is_original_shown(page: Page) -> bool:
    """Whether residents may read what the page, and all above it, is a translation of."""
    line = _line(page).values("translation_key")
    originals = Page.objects.filter(translation_key__in=line, locale__language_code=settings.LANGUAGE_CODE).order_by()
    orphans = DistrictTranslationPage.objects.ancestor_of(page, inclusive=True).exclude(
        translation_key__in=DistrictPage.objects.order_by().values("translation_key")
    )
    return shown(originals).count() == originals.count() and not orphans.exists()


def refuse_hidden(page: Page, request, serve_args, serve_kwargs) -> None:
    """Below /en/ only what is English and whose German page is public; Wagtail falls back to the German one there."""
    language = get_language()
    if language == settings.LANGUAGE_CODE:
        return
    is_translation = page.locale.language_code == language and not _line(page).filter(live=False).exists()
    if not is_translation or not is_original_shown(page):
        raise Http404


def free_locales(page: BasePage):
    """The languages in which the page can be made: the page above exists in them, this one does not."""
    free = Locale.objects.exclude(pk__in=page.get_translations(inclusive=True).values("locale_id"))
    parent = page.get_parent()
    if parent.is_root():
        return free
    return free.filter(pk__in=parent.get_translations(inclusive=True).values("locale_id"))


@transaction.atomic
def translate_page(page: BasePage, locale: Locale, *, by=None) -> Page:
    """Make a draft of the page in another language, below its parent in that language."""
    parent = page.get_parent()
    above = parent if parent.is_root() else parent.get_translation_or_none(locale)
    if above is None:
        raise ParentMissingError(locale.language_code)
    if isinstance(page, DistrictPage):
        return _translate_district(page, above, locale, by)
    made = CopyPageForTranslationAction(page, locale).execute(skip_permission_checks=True)
    made.save_revision(user=by)
    return made


def _translate_district(district: DistrictPage, home: Page, locale: Locale, by) -> DistrictTranslationPage:
    text = district.description_plain if locale.language_code == SIMPLE else district.description
    made = DistrictTranslationPage(
        title=district.title,
        slug=district.slug,
        intro=district.intro,
        is_demo=district.is_demo,
        body=[("text", text)] if text else [],
        locale=locale,
        translation_key=district.translation_key,
        live=False,
        owner=by,
    )
    home.add_child(instance=made)
    share_rights(district, made)
    made.save_revision(user=by)
    log(instance=made, action="wagtail.copy_for_translation", user=by, data={"page": {"id": district.pk}})
    return made


def _line(page: Page):
    return Page.objects.ancestor_of(page, inclusive=True).filter(depth__gt=1).order_by()
