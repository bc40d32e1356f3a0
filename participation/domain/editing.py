"""Who holds a page at this moment: a lock, or an editor that somebody has open."""

from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from wagtail.admin.models import EditingSession
from wagtail.admin.utils import get_user_display_name
from wagtail.locks import BasicLock, ScheduledForPublishLock
from wagtail.models import Page, get_default_page_content_type

JUST_NOW = timedelta(minutes=1)  # an open editor that is seen calls every ten seconds


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

    An editor in a hidden tab is silent but still open, so it counts until Wagtail calls it idle. One that died is as
    silent, so the sentence says when it was last heard of.
    """
    since = timezone.now() - EditingSession.IDLE_TIMEOUT
    sessions = EditingSession.objects.filter(
        content_type=get_default_page_content_type(), object_id=page.pk, last_seen_at__gte=since
    )
    session = sessions.exclude(user=besides).select_related("user").order_by("-last_seen_at").first()
    return _seen(_name(session.user), session.last_seen_at) if session else ""


def _seen(name: str, at: datetime) -> str:
    if timezone.now() - at < JUST_NOW:
        return _("%s hat die Seite gerade in Bearbeitung.") % name
    told = _("%(name)s hatte die Seite zuletzt um %(time)s Uhr in Bearbeitung und hat sie vielleicht noch offen.")
    return told % {"name": name, "time": date_format(localtime(at), "TIME_FORMAT")}


def _name(user) -> str:
    return get_user_display_name(user) if user else ""
