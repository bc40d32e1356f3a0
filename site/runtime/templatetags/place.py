"""Rows and lists for the start page and the pages of districts."""

from django import template
from django.utils import timezone

from districts.domain.opening import office_status
from website.runtime import place

register = template.Library()

register.simple_tag(place.districts, name="districts_below")
register.simple_tag(place.latest_events, name="latest_events")
register.simple_tag(place.events, name="district_events")
register.simple_tag(place.series, name="district_series")
register.simple_tag(place.news, name="district_news")
register.simple_tag(place.upcoming_events, name="upcoming_events")
register.simple_tag(place.latest_news, name="latest_news")
register.simple_tag(place.measures_by_field, name="measures_by_field")
register.simple_tag(place.text_pages, name="district_text_pages")
register.filter("carriers_by_time", place.carriers_by_time)
register.filter("has_ended", place.has_ended)
register.filter("is_running", place.is_running)
register.filter("phase", place.phase)


@register.filter
def opening(office, federal_state=""):
    """Whether the office is open now, and when next, holidays of the Land left out; None if it keeps no hours."""
    return office_status(office, timezone.now(), federal_state)


@register.filter
def upcoming(exceptions):
    """Exceptions that still matter: today's and later ones, the next one first."""
    today = timezone.localdate()
    rows = [row for row in exceptions if (row.ends_on or row.starts_on) >= today]
    return sorted(rows, key=lambda row: row.starts_on)


@register.filter
def shown_today(notices):
    """Notices between their first and last day."""
    return [notice for notice in notices if notice.is_shown()]
