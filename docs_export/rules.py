"""Who may do what with documentations: Redaktion and Moderation draft, Freigabe publishes, Verwaltung reads."""

from districts.rules import may_read_internal
from docs_export.models import Rendition
from participation.models import EventPage
from participation.rules import may_edit, may_release


def may_draft(user, event: EventPage) -> bool:
    """Freeze a version and order its files: whoever may edit the event."""
    return may_edit(user, event)


def may_publish(user, event: EventPage) -> bool:
    """Publish, withdraw, enter historic documents: whoever may publish the event."""
    return may_release(user, event)


def may_order(user, rendition: Rendition) -> bool:
    """Make this file: what residents would get at once, only who publishes."""
    is_shown = rendition.is_public and rendition.version.is_public
    return (may_publish if is_shown else may_draft)(user, rendition.version.event)


def may_read(user, event: EventPage) -> bool:
    """See versions and download files, drafts and internal ones included."""
    return may_draft(user, event) or may_publish(user, event) or may_read_internal(user, event)


def may_print(user, event: EventPage) -> bool:
    """Order and download material for the evening: it holds keys, so only who may edit the event, and no reader."""
    return may_edit(user, event)
