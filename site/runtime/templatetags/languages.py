"""In which language a page speaks, and in which others it can be read."""

from django import template
from django.conf import settings

from districts.models import DistrictPage, DistrictTranslationPage
from website.languages import told
from website.languages.versions import speech_of, versions
from website.runtime.frame import ListPage

register = template.Library()

register.filter("speech", speech_of)
register.simple_tag(told.districts, name="districts_told")
register.simple_tag(told.events, name="events_told")


@register.simple_tag(takes_context=True)
def versions_of(context, page):
    """In which languages residents can read the page; empty where there is only one."""
    request = context.get("request")
    return [] if getattr(request, "is_preview", False) else versions(page, request)


@register.simple_tag
def home_path(page, speech):
    """The start page in the language of a page below it; a Kurzfassung stands below a German one."""
    is_below_german = not page or isinstance(page, ListPage) or speech.code == settings.LANGUAGE_CODE
    return "/" if is_below_german else f"/{speech.code}/"


@register.filter
def own_district(page):
    """The page of the district in the language of a page."""
    district = getattr(page, "district", None)
    if not isinstance(district, DistrictPage) or getattr(page, "locale_id", district.locale_id) == district.locale_id:
        return district
    return DistrictTranslationPage.objects.ancestor_of(page, inclusive=True).first() or district
