"""Rows of the admin's lists, named with the event and working group that they belong to."""

from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.functions import Left, Length
from wagtail.models import Page

from participation.models import EventPage


def with_event(rows: QuerySet) -> QuerySet:
    """Adds title and reference of the event, which is the parent page of the row's group."""
    path = OuterRef("group__path")
    event = EventPage.objects.filter(path=Left(path, Length(path) - Page.steplen))
    titles = event.values("draft_title")
    return rows.annotate(event_title=Subquery(titles), event_reference=Subquery(event.values("reference")))


def group_label(group) -> str:
    return f"{group.event.get_admin_display_title()}: {group.get_admin_display_title()}"


def cluster_label(cluster) -> str:
    return f"{cluster.title} ({cluster.group.get_admin_display_title()})"


def row_place(row) -> str:
    """Event and group of a row that `with_event` has read."""
    event = f"{row.event_title} ({row.event_reference})" if row.event_reference else row.event_title
    return f"{event}: {row.group.get_admin_display_title()}"
