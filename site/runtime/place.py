"""What start page and districts show beside their own rows: districts, events, news, measures, carriers by time."""

from datetime import timedelta

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
    """The newest events of all districts that have begun, each knowing its district."""
    return with_districts(home, below(EventPage, home).exclude(sort_date__gte=_tomorrow()).chronological()[:NEWEST])


def upcoming_events(place) -> list:
    """The next dates of a district or, on the start page, of all; today's are among them."""
    found = below(EventPage, place).upcoming(timezone.localdate())[:NEWEST]
    return list(found) if isinstance(place, DistrictPage) else with_districts(place, found)


def latest_news(home) -> list:
    """The newest notices of all districts."""
    return with_districts(home, below(NewsPage, home).order_by("-published_on", "-pk")[:NEWEST])


def with_districts(home, pages) -> list:
    """Pages below the start page, each knowing its district without a query of its own."""
    found, known = list(pages), districts(home)
    for page in found:
        district = next((district for district in known if page.path.startswith(district.path)), None)
        if district:
            page.__dict__["district"] = district
    return found


def events(district) -> list:
    return list(below(EventPage, district).chronological())


def series(district) -> list:
    return list(below(ConferenceSeriesPage, district))


def news(district) -> list:
    return list(below(NewsPage, district).order_by("-published_on", "-pk")[:NEWEST])


def measures_by_field(district) -> list[tuple]:
    """Each field of action with its measures, and last, under None, those that belong to no field."""
    found = list(below(MeasurePage, district).order_by("code", "path").prefetch_related("financing_lines"))
    links = MeasurePage.fields_of_action.through.objects.filter(measurepage__in=found)
    pairs = set(links.values_list("fieldofaction_id", "measurepage_id"))
    fields = list(district.fields_of_action.all())
    rows = [(field, [measure for measure in found if (field.pk, measure.pk) in pairs]) for field in fields]
    linked = {measure for _field, measure in pairs}
    rows.append((None, [measure for measure in found if measure.pk not in linked]))
    return [(field, measures) for field, measures in rows if measures]


def text_pages(district) -> list:
    return list(StandardPage.objects.child_of(district).live().public().in_menu())


def carriers_by_time(carriers) -> tuple[list, list]:
    """Those whose term runs on, and those whose term is over."""
    today = timezone.localdate()
    past = [carrier for carrier in carriers if carrier.term.has_ended(today)]
    return [carrier for carrier in carriers if carrier not in past], past


def _tomorrow():
    return timezone.localdate() + timedelta(days=1)


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
