"""What is said to a page and to a script alike: refusals, each with a sentence and what to do next."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _, gettext_lazy

from participation.domain.access import Denial

from .typed import read_all

ASK = gettext_lazy("Bitte fragen Sie die Moderation nach einem neuen Blatt.")
DENIALS = {
    Denial.UNKNOWN: (403, gettext_lazy("Dieser Zugang ist nicht bekannt.")),
    Denial.NOT_YET: (403, gettext_lazy("Dieser Zugang gilt noch nicht.")),
    Denial.EXPIRED: (410, gettext_lazy("Dieser Zugang ist abgelaufen.")),
    Denial.REVOKED: (410, gettext_lazy("Dieser Zugang wurde gesperrt.")),
    Denial.REPLACED: (410, gettext_lazy("Dieser Zugang wurde durch einen neuen ersetzt.")),
}
QUIET = {"Cache-Control": "private, no-cache", "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex"}
SCRIPT_ONLY = ("feed", "send")


def deny(request: HttpRequest, denial: Denial) -> HttpResponse:
    """403 or 410; what was typed is shown again, so that it can be copied."""
    status, sentence = DENIALS[denial]
    if for_script(request):
        return JsonResponse({"message": f"{sentence} {ASK}", "denied": denial.value}, status=status)
    context = {"sentence": sentence, "ask": ASK, "typed": read_all(request)}
    return render(request, "participation/capture/denied.html", context, status=status)


def refuse(message: str, status: int) -> JsonResponse:
    """For scripts; pages show their sentences themselves."""
    return JsonResponse({"message": message}, status=status)


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
