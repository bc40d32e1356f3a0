"""What is said to a page and to a script alike: refusals, each with a sentence and what to do next."""

from collections.abc import Callable
from functools import wraps

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _, gettext_lazy

from participation.domain.access import Denial
from participation.enums import AccessKind

from .typed import UNREADABLE, check_charset, read_all

ASK = gettext_lazy("Bitte fragen Sie die Moderation nach einem neuen Blatt.")
ASK_FOR = {
    AccessKind.TABLE: ASK,
    AccessKind.SCREEN: gettext_lazy("Bitte fragen Sie die Moderation nach einem neuen Link."),
}
TOO_LARGE = gettext_lazy("Das ist zu viel auf einmal. Bitte senden Sie in kleineren Teilen.")
BROKEN = gettext_lazy("Diese Sendung war nicht lesbar.")
GO_BACK = gettext_lazy("Bitte gehen Sie im Browser eine Seite zurück: Dort steht noch, was Sie geschrieben haben.")
DENIALS = {
    Denial.UNKNOWN: (403, gettext_lazy("Dieser Zugang ist nicht bekannt.")),
    Denial.NOT_YET: (403, gettext_lazy("Dieser Zugang gilt noch nicht.")),
    Denial.EXPIRED: (410, gettext_lazy("Dieser Zugang ist abgelaufen.")),
    Denial.REVOKED: (410, gettext_lazy("Dieser Zugang wurde gesperrt.")),
    Denial.REPLACED: (410, gettext_lazy("Dieser Zugang wurde durch einen neuen ersetzt.")),
}
QUIET = {"Cache-Control": "private, no-cache", "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex"}
SCRIPT_ONLY = ("feed", "send")


def deny(request: HttpRequest, denial: Denial, kind: AccessKind = AccessKind.TABLE) -> HttpResponse:
    """403 or 410; what was typed is shown again, so that it can be copied."""
    status, sentence = DENIALS[denial]
    if for_script(request):
        return JsonResponse({"message": f"{sentence} {ASK}", "denied": denial.value}, status=status)
    is_table = kind == AccessKind.TABLE
    context = {"sentence": sentence, "ask": ASK_FOR[kind], "is_table": is_table, "typed": read_all(request)}
    return render(request, "participation/capture/denied.html", context, status=status)


def refuse(message: str, status: int) -> JsonResponse:
    """For scripts; pages show their sentences themselves."""
    return JsonResponse({"message": message}, status=status)


def explains_unreadable(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """400 or 413 with a sentence where a form is broken or larger than Django reads."""

    @wraps(view)
    def explaining(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            check_charset(request)
            return view(request, *args, **kwargs)
        except UNREADABLE as error:
            return keep_quiet(_explain(request, error))

    return explaining


def _explain(request: HttpRequest, error: Exception) -> HttpResponse:
    is_too_large = isinstance(error, RequestDataTooBig)
    sentence, status = (TOO_LARGE, 413) if is_too_large else (BROKEN, 400)
    if for_script(request):
        return refuse(str(sentence), status)
    context = {"sentence": sentence, "ask": GO_BACK}
    return render(request, "participation/capture/unreadable.html", context, status=status)


def too_much() -> str:
    return _("Das war sehr viel auf einmal. Bitte warten Sie zehn Minuten und senden Sie dann noch einmal.")


def for_script(request: HttpRequest) -> bool:
    asked = request.resolver_match and request.resolver_match.url_name
    return asked in SCRIPT_ONLY or "application/json" in request.headers.get("Accept", "")


def keep_quiet(response: HttpResponse) -> HttpResponse:
    """Addresses with a key in them are stored by no proxy, told to no other site and found by no search engine."""
    for header, value in QUIET.items():
        response.setdefault(header, value)
    return response
