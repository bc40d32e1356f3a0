"""The form for errors and barriers: what was typed comes back with every fault, and is stored once."""

from axes.helpers import get_client_ip_address
from django.http import Http404, HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.models import Site

from districts.domain.legal import desk_email
from participation import limits
from participation.domain.report_targets import Target, find_target
from participation.domain.reports import file_report
from participation.enums import ReportKind
from participation.forms.reports import ReportForm
from website.runtime.frame import ListPage

NAMES = {ReportKind.ERROR: "reports:error", ReportKind.BARRIER: "reports:barrier"}


@csrf_exempt  # checked below: Django's own refusal would throw away what was typed
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, kind: ReportKind) -> HttpResponse:
    """`/melden/?zu=WEH-SK7-AG3-E02`, `/barriere-melden/?zu=WEH`."""
    target = _target(request)
    if request.method != "POST":
        return _draw(request, kind, target, ReportForm(kind=kind))
    form = ReportForm(request.POST, kind=kind)
    if not form.is_valid():
        return _draw(request, kind, target, form)
    fault, status = _refusal(request, target)
    if fault:
        form.add_error(None, fault)
        return _draw(request, kind, target, form, status)
    file_report(target, kind=kind, **form.typed)
    return redirect(f"{reverse('reports:thanks')}{_query(request)}")


@never_cache
@require_safe
def thank(request: HttpRequest) -> HttpResponse:
    """`/melden/danke/`."""
    target = _target(request)
    page = _frame(request, target, _("Danke für Ihre Meldung"))
    return render(request, "report/thanks.html", {"page": page, "target": target})


def _target(request: HttpRequest) -> Target:
    target = find_target(request.GET.get("zu", ""))
    if target is None:
        raise Http404(_("Das gibt es hier nicht, oder es ist nicht mehr öffentlich."))
    return target


def _refusal(request: HttpRequest, target: Target) -> tuple[str, int]:
    if CsrfViewMiddleware(show).process_view(request, None, (), {}):
        return _(
            "Die Seite war zu lange offen, oder Ihr Browser nimmt keine Cookies an. Bitte senden Sie noch einmal ab."
        ), 403
    desk = target.district.code if target.district else ""
    if limits.spend(limits.REPORTS, get_client_ip_address(request) or "") and limits.spend(limits.DESK, desk):
        return "", 200
    return _(
        "Gerade kamen sehr viele Meldungen. Bitte senden Sie in einer Stunde noch einmal ab, oder rufen Sie an."
    ), 429


def _draw(request, kind: ReportKind, target: Target, form: ReportForm, status: int = 200) -> HttpResponse:
    title = _("Barriere melden") if kind == ReportKind.BARRIER else _("Fehler melden")
    context = {
        "page": _frame(request, target, title),
        "target": target,
        "form": form,
        "is_barrier": kind == ReportKind.BARRIER,
        "email": desk_email(target.district) if target.district else "",
        "action": f"{reverse(NAMES[kind])}{_query(request)}",
    }
    return render(request, "report/form.html", context, status=status)


def _frame(request, target: Target, title: str) -> ListPage:
    above = target.page.get_ancestors(inclusive=True).filter(depth__gte=2) if target.page else None
    home = Site.find_for_request(request)
    trail = list(above) if above is not None else [home.root_page] if home else []
    return ListPage(title=title, district=target.district, trail=trail)


def _query(request: HttpRequest) -> str:
    wanted = request.GET.get("zu", "")
    return f"?{urlencode({'zu': wanted})}" if wanted else ""
