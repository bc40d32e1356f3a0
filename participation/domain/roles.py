"""Moderation of one event: a group of accounts with rights on that event's pages and pictures only."""

from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.models import Collection, GroupCollectionPermission

from districts.domain.roles import district_collection, grant_collection, grant_desk, grant_page
from participation.models import EventModeration, EventPage

PAGE_RIGHTS = ("add_page", "change_page")


@transaction.atomic
def ensure_event_moderation(event: EventPage) -> Group:
    """Make or complete the group that moderates this event; running it again changes nothing."""
    role = EventModeration.objects.select_related("group").filter(event_id=event.pk).first()
    name = _group_name(event)
    if role is None:
        role = EventModeration.objects.create(event_id=event.pk, group=Group.objects.create(name=name))
    elif role.group.name != name:
        role.group.name = name
        role.group.save(update_fields=["name"])
    _grant(role.group, event)
    return role.group


def _group_name(event: EventPage) -> str:
    return f"Moderation {event.draft_title or event.title}"[:130] + f" ({event.pk})"


def _grant(group: Group, event: EventPage) -> None:
    grant_desk(group)
    grant_page(group, event.pk, PAGE_RIGHTS)
    grant_collection(group, _ensure_collection(event, group))


def event_collection(event: EventPage) -> Collection:
    """The event's own folder of pictures below its district's."""
    return _ensure_collection(event, ensure_event_moderation(event))


def _ensure_collection(event: EventPage, group: Group) -> Collection:
    granted = GroupCollectionPermission.objects.filter(group=group).select_related("collection").first()
    if granted:
        return granted.collection
    return district_collection(event.district).add_child(instance=Collection(name=f"{event.title} ({event.pk})"))
