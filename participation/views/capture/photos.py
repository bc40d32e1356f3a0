"""A photo of the board, from a script or as a plain form."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_POST

from participation.domain.table_photos import add_photo
from participation.forms.capture import TablePhotoForm, read_photo
from participation.operations import RefusedError

from .answers import for_script, refuse, too_much
from .door import at_table
from .page import Faults, go_on, show_table
from .typed import read_typed
from .visit import Visit


@require_POST
@at_table
def add(request: HttpRequest, visit: Visit) -> HttpResponse:
    """`/tisch/<token>/foto`."""
    form = read_photo(request)
    if not visit.may_send_photo():
        return _refuse(request, visit, [too_much()], 429)
    if not form.is_valid():
        return _refuse(request, visit, [fault for faults in form.errors.values() for fault in faults], 400)
    try:
        state = _store(visit, form)
    except RefusedError as refusal:
        return _refuse(request, visit, [str(refusal)], 400)
    if for_script(request):
        return JsonResponse({"id": str(form.cleaned_data["id"]), "state": state, "message": ""})
    return go_on(request, visit, read_typed(request).without_photo(), said="foto")


def _store(visit: Visit, form: TablePhotoForm) -> str:
    sent = form.cleaned_data
    return add_photo(
        visit.access, sent["id"], sent["file"], people=sent["people"], alt=sent["alt"], device=visit.sender.device
    )


def _refuse(request: HttpRequest, visit: Visit, faults: list[str], status: int) -> HttpResponse:
    if for_script(request):
        return refuse(" ".join(map(str, faults)), status)
    return show_table(request, visit, read_typed(request), faults=Faults(photo=faults), status=status)
