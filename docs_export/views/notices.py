"""What staff are told about an order, and about versions that hold what they have just protected."""

from itertools import groupby

from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _, ngettext
from wagtail.admin import messages as admin_messages

from districts.models import PhotoConsent
from docs_export import rules
from docs_export.addresses import short_address
from docs_export.domain.protection import versions_holding
from docs_export.enums import Format, JobStatus, SourceKind
from docs_export.models import Job, Rendition
from participation.models import Card

from .base import overview_url


def tell_order(request: HttpRequest, rendition: Rendition, *, before: str = "") -> None:
    """Name the file and say what happens with it now; also when the workers can't be reached."""
    rendition.refresh_from_db()
    level, words = state_of(rendition)
    told = _("%(file)s: %(state)s") % {"file": rendition.title, "state": words}
    messages.add_message(request, level, " ".join(filter(None, [before, told, _shown_at(rendition)])))


def tell_frozen(request: HttpRequest, rendition: Rendition, *, is_new: bool) -> None:
    """The same behind a sentence on the version; pressing twice has made no second one."""
    words = _("%s ist eingefroren.") if is_new else _("%s gibt es schon, seither hat sich nichts geändert.")
    tell_order(request, rendition, before=words % rendition.version.name)


def state_of(job: Job) -> tuple[int, str]:
    """How to say what becomes of a file that was just asked for, and the words that follow its name."""
    if job.status == JobStatus.READY:
        return messages.INFO, _("gibt es schon.")
    if job.status == JobStatus.FAILED:
        return messages.WARNING, _("ist fehlgeschlagen. Bitte drücken Sie „Erneut versuchen“.")
    if job.is_unheard:
        return messages.WARNING, _(
            "ist bestellt. Die Warteschlange ist zurzeit nicht erreichbar. "
            "Die Datei wird erstellt, sobald sie wieder läuft; Sie müssen nichts tun."
        )
    return messages.SUCCESS, _("wird erstellt.")


def _shown_at(rendition: Rendition) -> str:
    """Nobody releases a short version of what is published already."""
    version = rendition.version
    if not (rendition.is_waiting and rendition.is_public and version.is_public and rendition.format == Format.SHORT):
        return ""
    address = short_address(version.event, version.number, rendition.language)
    return _("Sie ist unter %s öffentlich, sobald sie fertig ist.") % address


def tell_card(request: HttpRequest, row) -> None:
    """After a card was saved or deleted."""
    if isinstance(row, Card):
        _tell_holding(request, SourceKind.CARD, str(row.uuid), _("Diese Karte"))


def tell_consent(request: HttpRequest, *rows) -> None:
    """After consents were saved or deleted."""
    for photo in {row.photo_id for row in _flat(rows) if isinstance(row, PhotoConsent)}:
        _tell_holding(request, SourceKind.PHOTO, str(photo), _("Dieses Foto"))


def _flat(rows):
    """Wagtail hands over one instance after saving, a list of them after deleting."""
    for row in rows:
        yield from row if isinstance(row, (list, tuple)) else [row]


def _tell_holding(request: HttpRequest, kind: SourceKind, key: str, what: str) -> None:
    """One notice for each event; it leads to the step, or to the list for whom may not withdraw."""
    versions = sorted(versions_holding(kind, key), key=lambda version: version.event_id)
    for _pk, group in groupby(versions, key=lambda version: version.event_id):
        held = list(group)
        event = held[0].event
        words = ngettext(
            "%(what)s steht in einer Fassung der Dokumentation „%(event)s“.",
            "%(what)s steht in %(count)s Fassungen der Dokumentation „%(event)s“.",
            len(held),
        )
        if rules.may_publish(request.user, event):
            url, label = reverse("docs_export_admin:protect", args=[event.pk]), _("Zurückziehen und ersetzen")
        else:
            url, label = overview_url(event), _("Fassungen ansehen")
        text = words % {"what": what, "count": len(held), "event": event.title}
        admin_messages.warning(request, text, buttons=[admin_messages.button(url, label)])
