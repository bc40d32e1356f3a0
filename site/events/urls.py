"""Addresses of what is said of all events at once; they stand in front of Wagtail's own pattern."""

from django.urls import path, re_path

from . import calendar_views, views

app_name = "events"

urlpatterns = [
    path("veranstaltungen/", views.event_list, name="list"),
    path("veranstaltungen.ics", calendar_views.calendar, name="calendar"),
    re_path(r"^veranstaltungen/(?P<reference>[A-Z0-9-]+)\.ics$", calendar_views.one_event, name="event_calendar"),
]
