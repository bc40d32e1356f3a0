"""What residents get: the full public file of a published version and its short versions, nothing else."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Site

from docs_export.addresses import version_path
from docs_export.domain.versions import PublicVersion, current_version, full_public_renditions, public_files
from docs_export.enums import Format
from docs_export.languages import language_name
from docs_export.models import Version
from docs_export.responses import send_file
from participation.domain.outcomes import public_outcomes
from participation.models import EventPage, OutcomeRecord, WorkingGroupPage

# Short, and always asked again: a version may be withdrawn, and then it must be gone.
CACHE = "public, max-age=60, must-revalidate"


@require_safe
def version(request: HttpRequest, reference: str, number: str) -> HttpResponseBase:
    """`/d/WEH-SK7/1.0.pdf`."""
    event, found = _published(reference, number)
    if found.is_withdrawn:
        return withdrawn(request, found)
    return _send(request, event, PublicVersion(found, full_public_renditions([found]).get(found.pk)))


@require_safe
def short(request: HttpRequest, reference: str, number: str, language: str | None = None) -> HttpResponseBase:
    """`/d/WEH-SK7/1.0-kurz.pdf`, in another language `/d/WEH-SK7/1.0-kurz-de-simple.pdf`."""
    _check_language(language)
    event, found = _published(reference, number)
    return withdrawn(request, found) if found.is_withdrawn else _send_short(request, event, found, language)


@require_safe
def current_short(request: HttpRequest, reference: str, language: str | None = None) -> HttpResponseBase:
    """`/d/WEH-SK7/kurz.pdf`: of the version that counts now."""
    _check_language(language)
    event = _event(reference)
    now = current_version(event)
    return _send_short(request, event, now.version, language) if now else _send_none(request, event)


@require_safe
def current(request: HttpRequest, reference: str) -> HttpResponseBase:
    """`/d/WEH-SK7.pdf`."""
    return _send_current(request, _event(reference))


@require_safe
def by_page(request: HttpRequest, page_path: str) -> HttpResponseBase:
    """`/wehringhausen/stadtteilkonferenz/7/dokumentation.pdf`: the current one of the event at this path."""
    site = Site.find_for_request(request)
    if site is None:
        raise Http404
    route = site.root_page.specific.route(request, [part for part in page_path.split("/") if part])
    event = route.page
    if not isinstance(event, EventPage) or event.get_view_restrictions().exists():
        raise Http404(_("Hier gibt es keine Dokumentation."))
    return _send_current(request, event)


@require_safe
def by_reference(request: HttpRequest, reference: str) -> HttpResponse:
    """`/e/WEH-SK7-PL-E01`: to the place of the outcome on the event's page; `/e/WEH-SK7`: to that page."""
    event = EventPage.objects.live().public().filter(reference=reference).first()
    if event:
        return redirect(event.specific.get_url(request))
    record = get_object_or_404(OutcomeRecord.objects.select_related("group"), reference=reference)
    group = WorkingGroupPage.objects.filter(pk=record.group_id).live().public().first()
    event = group and EventPage.objects.parent_of(group).live().public().first()
    if not event:
        raise Http404(_("Dieses Ergebnis ist nicht veröffentlicht."))
    if not any(row.uuid == record.uuid for row in public_outcomes([group])):
        context = {"message": _("Dieses Ergebnis wurde zurückgenommen."), "event_url": event.specific.get_url(request)}
        return render(request, "410.html", context, status=410)
    return redirect(f"{event.specific.get_url(request)}#{record.reference}")


@require_safe
def in_capitals(request: HttpRequest, kind: str, reference: str, rest: str) -> HttpResponse:
    """`/e/weh-sk7`, as people type what they read on paper, leads to `/e/WEH-SK7`."""
    address = f"/{kind.lower()}/{reference.upper()}{rest.rstrip('/').lower()}"
    if address == request.path:
        raise Http404
    return redirect(address, permanent=True)


def withdrawn(request: HttpRequest, found: Version) -> HttpResponse:
    """410 with the reason and the way to the version that counts now, else to the event."""
    now = current_version(found.event)
    event = found.event.specific
    context = {
        "message": _("%(version)s der Dokumentation „%(event)s“ wurde zurückgezogen.")
        % {"version": found.name, "event": found.event.title},
        "reason": found.withdrawal_reason,
        "current_url": version_path(event, now.version.number) if now else "",
        "event_url": event.get_url(request) if event.live else "",
    }
    # Asked again each time: the way to the version that counts changes.
    response = render(request, "410.html", context, status=410)
    response["Cache-Control"] = "no-cache"
    return response


def _published(reference: str, number: str) -> tuple[EventPage, Version]:
    """A version that was published, withdrawn ones too."""
    event = _event(reference)
    major, minor = number.split(".")
    versions = Version.objects.filter(event_id=event.pk, published_at__isnull=False)
    return event, get_object_or_404(versions, major=int(major), minor=int(minor))


def _event(reference: str) -> EventPage:
    """Unpublishing a page leaves printed addresses alone, making it private does not."""
    return get_object_or_404(EventPage.objects.public(), reference=reference)


def _send_current(request: HttpRequest, event: EventPage) -> HttpResponseBase:
    now = current_version(event)
    return _send(request, event, now) if now else _send_none(request, event)


def _send_none(request: HttpRequest, event: EventPage) -> HttpResponse:
    last = Version.objects.filter(event_id=event.pk, published_at__isnull=False).newest_first().first()
    if last and last.is_withdrawn:
        return withdrawn(request, last)
    raise Http404(_("Zu dieser Veranstaltung ist noch keine Dokumentation veröffentlicht."))


def _send(request: HttpRequest, event: EventPage, public: PublicVersion) -> HttpResponseBase:
    found, rendition = public.version, public.rendition
    name = f"{event.reference}-{found.number}.pdf"
    try:
        if rendition:
            return send_file(
                request, rendition.file, name=name, modified=found.published_at, etag=rendition.sha256, cache=CACHE
            )
        if found.foreign_file:
            return send_file(request, found.foreign_file, name=name, modified=found.published_at, cache=CACHE)
    except FileNotFoundError as error:
        raise Http404(_("Die Datei fehlt. Bitte wenden Sie sich an die Redaktion.")) from error
    if found.foreign_url:
        return redirect(found.foreign_url)
    raise Http404(_("Von dieser Fassung gibt es keine Datei."))


def _check_language(language: str | None) -> None:
    """The files of a withdrawn version are gone, and with them what they were: a language we never had is unknown."""
    if language and not language_name(language):
        raise Http404(_("Diese Kurzfassung gibt es nicht."))


def _send_short(request: HttpRequest, event: EventPage, found: Version, language: str | None) -> HttpResponseBase:
    wanted = (Format.SHORT, language or "de")
    files = public_files([found]).get(found.pk, [])
    rendition = next((file for file in files if (file.format, file.language) == wanted), None)
    if rendition is None:
        raise Http404(_("Von dieser Fassung gibt es diese Kurzfassung nicht."))
    suffix = f"-{language}" if language else ""
    name = f"{event.reference}-{found.number}-kurz{suffix}.pdf"
    try:
        return send_file(
            request, rendition.file, name=name, modified=found.published_at, etag=rendition.sha256, cache=CACHE
        )
    except FileNotFoundError as error:
        raise Http404(_("Die Datei fehlt. Bitte wenden Sie sich an die Redaktion.")) from error
