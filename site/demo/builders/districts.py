"""One district from its first page to the last dot."""

from collections.abc import Iterable

from django.db import transaction

from conferences.models import ConferencePage, ConferenceSeriesPage
from districts.models import DistrictPage, HomePage, MeasurePage, NewsPage, StandardPage
from docs_export.domain.foreign import enter_foreign
from docs_export.domain.publish import publish_version
from participation.models import EventPage, WorkshopPage
from website.demo.content.shapes import District, Foreign

from .events import build_event
from .links import Links
from .pages import publish_page
from .pictures import add_picture


@transaction.atomic
def build_district(home: HomePage, district: District) -> bool:
    """Build a district that is not there yet; one that is there belongs to its editors and is left alone."""
    code = district.page["code"]
    if DistrictPage.objects.filter(code=code).exists():
        return False
    links = Links(is_demo=district.is_demo)
    links.district = page = publish_page(home, DistrictPage, district.page, links, code)
    for picture in district.pictures:
        add_picture(picture, links)
    for model, rows in ((MeasurePage, district.measures), (StandardPage, district.pages), (NewsPage, district.news)):
        for fields in rows:
            publish_page(page, model, fields, links, code)
    _build_conferences(page, district, links)
    for workshop in district.workshops:
        build_event(page, WorkshopPage, workshop, links)
    return True


def _build_conferences(page: DistrictPage, district: District, links: Links) -> None:
    if district.series is None:
        return
    series = publish_page(page, ConferenceSeriesPage, district.series, links, page.code)
    for conference in district.conferences:
        event = build_event(series, ConferencePage, conference, links)
        enter_documents(event, district.foreign.get(event.slug, ()))


def enter_documents(event: EventPage, documents: Iterable[Foreign]) -> None:
    """Historic documentations of which only is known that they were."""
    for document in documents:
        version = enter_foreign(event, label=document.label, note=document.change_note)
        publish_version(version)
