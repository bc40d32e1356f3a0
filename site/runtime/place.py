"""What start page and districts show beside their own rows: districts, events, news, measures, carriers by time."""

from django.utils import timezone

from conferences.models import ConferenceSeriesPage
from districts.domain.shown import shown
from districts.enums import Lifecycle
from districts.models import DistrictPage, MeasurePage, NewsPage, StandardPage
from participation.models import EventPage

NEWEST = 5


def below(model, page):
    """What residents may see of a kind of page below a page."""
    return shown(model.objects.descendant_of(page))


def districts(home) -> list:
    return list(DistrictPage.objects.child_of(home).live().public().order_by("title"))


def latest_events(home) -> list:
    """The newest events of all districts, each knowing its district without a query of its own."""
    found = list(below(EventPage, home).chronological()[:NEWEST])
    known = districts(home)
    for event in found:
        district = next((district for district in known if event.path.startswith(district.path)), None)
        if district:
            event.__dict__["district"] = district
    return found


def events(district) -> list:
    return list(below(EventPage, district).chronological())


def series(district) -> list:
    return list(below(ConferenceSeriesPage, district))


def news(district) -> list:
    return list(below(NewsPage, district).order_by("-published_on", "-pk")[:NEWEST])


def measures(district) -> list:
    return list(below(MeasurePage, district).order_by("code", "path"))


def text_pages(district) -> list:
    return list(StandardPage.objects.child_of(district).live().public().in_menu())


def carriers_by_time(carriers) -> tuple[list, list]:
    """Those whose term runs on, and those whose term is over."""
    today = timezone.localdate()
    past = [carrier for carrier in carriers if carrier.term.has_ended(today)]
    return [carrier for carrier in carriers if carrier not in past], past


def has_ended(district) -> bool:
    """Whether the project in a district is over, so that nothing of it may read as if it were of today."""
    return district.lifecycle in (Lifecycle.ENDED, Lifecycle.ARCHIVE)


def is_running(district, programmes) -> bool:
    """Whether a district's project runs; a phase that nobody changed after the term of its programme says nothing."""
    today = timezone.localdate()
    terms = [programme.term for programme in programmes]
    outdated = bool(terms) and all(term.has_ended(today) for term in terms)
    return district.lifecycle == Lifecycle.RUNNING and not outdated


def phase(district, programmes) -> str:
    """The phase in words; empty where the term of the programme contradicts it."""
    if district.lifecycle == Lifecycle.RUNNING and not is_running(district, programmes):
        return ""
    return district.get_lifecycle_display()
