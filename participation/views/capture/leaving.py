"""The last step on a borrowed device."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from .answers import explains_unreadable, keep_quiet
from .door import at_table
from .page import Faults, show_table
from .typed import read_typed
from .visit import Visit, forget


@csrf_exempt  # see `at_table`
@require_POST
@explains_unreadable
def leave(request: HttpRequest, token: str) -> HttpResponse:
    """`/tisch/<token>/fertig`: a device whose access has ended is cleared, too."""
    if read_typed(request).lines.strip():
        return _hold_back(request, token=token)
    response = _say_goodbye(request, token=token)
    forget(response)
    return keep_quiet(response)


@at_table
def _hold_back(request: HttpRequest, visit: Visit) -> HttpResponse:
    fault = _("Im Feld stehen noch Zeilen. Bitte senden oder löschen Sie sie zuerst.")
    return show_table(request, visit, read_typed(request), faults=Faults(lines=[fault]), status=400)


@at_table
def _say_goodbye(request: HttpRequest, visit: Visit) -> HttpResponse:
    return render(request, "participation/capture/left.html")
