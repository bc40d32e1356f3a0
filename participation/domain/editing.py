"""Who holds a page at this moment: a lock, or an editor that somebody has open."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.admin.models import EditingSession
from wagtail.admin.utils import get_user_display_name
from wagtail.locks import BasicLock, ScheduledForPublishLock
from wagtail.models import Page, get_default_page_content_type


def lock_sentence(page: Page, user) -> str:
    """Why this account can't change the page, as a German sentence; empty if no lock stands in its way."""
    lock = page.get_lock()
    if lock is None or not lock.for_user(user):
        return ""
    if isinstance(lock, ScheduledForPublishLock):
        at = date_format(localtime(page.scheduled_revision.approved_go_live_at), "SHORT_DATETIME_FORMAT")
        return _("Die Seite wird am %s veröffentlicht und ist bis dahin gesperrt.") % at
    if isinstance(lock, BasicLock):
        return _("Die Seite ist gesperrt von %s.") % (_name(page.locked_by) or _("der Verwaltung"))
    return _("Die Seite ist eingereicht. Bis zur Freigabe ändert sie nur, wer sie prüft.")


def editing_sentence(page: Page, *, besides=None) -> str:
    """Who has the page open in the editor, as a German sentence; empty if nobody has, or only `besides`.

    An editor in a hidden tab is silent but still open, so it counts until Wagtail calls it idle.
    """
    since = timezone.now() - EditingSession.IDLE_TIMEOUT
    sessions = EditingSession.objects.filter(
        content_type=get_default_page_content_type(), object_id=page.pk, last_seen_at__gte=since
    )
    session = sessions.exclude(user=besides).select_related("user").order_by("-last_seen_at").first()
    return _("%s hat die Seite gerade in Bearbeitung.") % _name(session.user) if session else ""


def _name(user) -> str:
    return get_user_display_name(user) if user else ""
