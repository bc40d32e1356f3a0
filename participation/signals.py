"""What happens by itself when events are made and pages are published."""

from django.db.models.signals import post_delete, post_save
from django.dispatch import Signal
from wagtail.signals import page_published, post_page_move

access_closed = Signal()
"""An `access` was revoked or issued anew: its printed link and code open nothing any more."""


def connect():
    post_save.connect(make_moderation, dispatch_uid="participation.make_moderation")
    post_delete.connect(drop_moderation_group, dispatch_uid="participation.drop_moderation_group")
    post_page_move.connect(take_access_along, dispatch_uid="participation.take_access_along")
    page_published.connect(give_references, dispatch_uid="participation.give_references")


def make_moderation(sender, instance, raw=False, **kwargs):
    """Each event has its moderators' group from the start, and the group carries the event's title."""
    from .domain.roles import ensure_event_moderation
    from .models import EventPage

    if isinstance(instance, EventPage) and not raw:
        ensure_event_moderation(instance)


def drop_moderation_group(sender, instance, **kwargs):
    from django.contrib.auth.models import Group

    from .models import EventModeration

    if isinstance(instance, EventModeration):
        Group.objects.filter(pk=instance.group_id).delete()


def take_access_along(sender, instance, parent_page_after, **kwargs):
    """A group that goes to another event is no longer its old moderators' to open and close."""
    from .models import Access, WorkingGroupPage

    if isinstance(instance.specific_deferred, WorkingGroupPage):
        Access.objects.filter(group=instance.pk).update(event=parent_page_after.pk)


def give_references(sender, instance, **kwargs):
    """References are given at the first publication and again for what was added since.

    Wagtail sends this signal for pages that are only scheduled, too; those wait for their time.
    """
    from .domain.numbering import ensure_event_reference
    from .domain.outcomes import register_outcomes
    from .models import EventPage, WorkingGroupPage

    if not instance.live:
        return
    if isinstance(instance, WorkingGroupPage):
        register_outcomes(instance)
    elif isinstance(instance, EventPage):
        ensure_event_reference(instance)
