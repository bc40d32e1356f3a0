"""The short code, for who types it: leads to the page that it opens."""

from axes.helpers import get_client_ip_address
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from participation import limits
from participation.domain.access import AccessDeniedError, find_by_code, token_of
from participation.enums import AccessKind
from participation.models import Access

from .answers import ASK, DENIALS, explains_unreadable, keep_quiet

PAGES = {AccessKind.TABLE: "capture:table", AccessKind.SCREEN: "capture:screen"}


@csrf_exempt  # whoever knows a code may as well open the page itself
@require_http_methods(["GET", "HEAD", "POST"])
@explains_unreadable
def enter_code(request: HttpRequest) -> HttpResponse:
    """`/t/`."""
    typed = request.POST.get("code", "").strip()
    return keep_quiet(_lead(request, typed) if typed else _ask(request))


@require_safe
def follow_code(request: HttpRequest, code: str) -> HttpResponse:
    """`/t/K7M4-XQ2P`."""
    return keep_quiet(_lead(request, code))


def _lead(request: HttpRequest, code: str) -> HttpResponse:
    address = get_client_ip_address(request) or ""
    if limits.is_spent(limits.FAILED, address):
        fault = _("Von hier kamen zu viele falsche Codes. Bitte warten Sie zehn Minuten oder nutzen Sie den QR-Code.")
        return _ask(request, code, fault, 429)
    try:
        return HttpResponseRedirect(_page_of(find_by_code(code)))
    except AccessDeniedError as error:
        limits.spend(limits.FAILED, address)
        status, sentence = DENIALS[error.denial]
        return _ask(request, code, f"{sentence} {ASK}", status)


def _page_of(access: Access) -> str:
    return reverse(PAGES[access.kind], args=[token_of(access)])


def _ask(request: HttpRequest, code: str = "", fault: str = "", status: int = 200) -> HttpResponse:
    context = {"code": code[:40], "fault": fault}
    return render(request, "participation/capture/code.html", context, status=status)
