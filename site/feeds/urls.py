"""`/feeds/aktuelles.atom` for the site, `/feeds/wehringhausen/aktuelles.atom` for a district."""

from django.urls import path
from django.views.decorators.http import require_safe

from .documentations import DocumentationFeed
from .follow_ups import FollowUpFeed
from .news import NewsFeed

app_name = "feeds"

FEEDS = {"aktuelles": NewsFeed, "dokumentationen": DocumentationFeed, "was-wurde-daraus": FollowUpFeed}

urlpatterns = [
    path(f"feeds/{place}{name}.atom", require_safe(feed()), name=name)
    for name, feed in FEEDS.items()
    for place in ("", "<slug:slug>/")
]
