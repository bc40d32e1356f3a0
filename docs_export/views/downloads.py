"""Files for those who may read them, unpublished and internal ones too."""

from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from districts.denial import deny
from docs_export import rules
from docs_export.filenames import download_name
from docs_export.models import Rendition, Version
from docs_export.responses import send_file

CACHE = "private, no-store"


@require_safe
def rendition_file(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The file of any variant; nothing of it may stay in a shared cache."""
    rendition = get_object_or_404(Rendition.objects.select_related("version__event"), pk=pk)
    if not rules.may_read(request.user, rendition.version.event):
        return deny(request)
    if not rendition.file:
        raise Http404(_("Die Datei ist noch nicht fertig."))
    name = download_name(rendition)
    return _send(request, rendition.file, name=name, modified=rendition.finished_at, etag=rendition.sha256)


@require_safe
def foreign_file(request: HttpRequest, pk: int) -> HttpResponseBase:
    """A historic document as it was handed in."""
    version = get_object_or_404(Version.objects.select_related("event"), pk=pk)
    if not rules.may_read(request.user, version.event):
        return deny(request)
    if not version.foreign_file:
        raise Http404(_("Von dieser Fassung gibt es keine Datei."))
    name = f"{version.event.reference or version.event.slug}-{version.number}.pdf"
    return _send(request, version.foreign_file, name=name, modified=version.frozen_at)


def _send(request: HttpRequest, file, **details) -> HttpResponseBase:
    try:
        return send_file(request, file, cache=CACHE, as_attachment=True, **details)
    except FileNotFoundError as error:
        raise Http404(_("Die Datei fehlt.")) from error
