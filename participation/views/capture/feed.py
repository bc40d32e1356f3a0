"""For scripts: what is new, and a batch of operations. Sent twice, everything happens once."""

import json

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_POST, require_safe

from participation.domain.capture import REFUSED, Result, apply_operations
from participation.domain.feed import read_feed
from participation.models import Wall
from participation.operations import MOST_AT_ONCE, AnyOperation, RefusedError, read_operation

from .answers import refuse, too_much
from .door import at_table
from .telling import describe_for, tell_results
from .visit import Visit

MOST_BYTES = 1_000_000


@gzip_page
@require_safe
@at_table
def read(request: HttpRequest, visit: Visit) -> HttpResponse:
    """`/tisch/<token>/stand?after=17`."""
    after = request.GET.get("after", "")
    feed = read_feed(visit.group, int(after) if after.isascii() and after.isdigit() and len(after) < 18 else 0)
    times = {"until": visit.access.valid_until.isoformat(), "now": timezone.now().isoformat()}
    return JsonResponse(feed.as_json(describe_for(visit)) | times)


@require_POST
@at_table
def send(request: HttpRequest, visit: Visit) -> HttpResponse:
    """`/tisch/<token>/senden`."""
    try:
        sent = _read_batch(request)
    except RequestDataTooBig:
        return refuse(_("Das ist zu viel auf einmal. Bitte senden Sie in kleineren Teilen."), 413)
    except (ValueError, RecursionError):
        return refuse(_("Diese Sendung war nicht lesbar."), 400)
    if not visit.may_send(len(sent)):
        return refuse(too_much(), 429)
    results = _carry_out(visit, [_read(data) for data in sent])
    # The number is that of the wall now: others may have written meanwhile, so it is nothing to read on from.
    seq = Wall.objects.filter(group=visit.group).values_list("seq", flat=True).first() or 0
    return JsonResponse({"results": tell_results(visit, sent, results), "seq": seq})


def _read_batch(request: HttpRequest) -> list:
    if len(request.body) > MOST_BYTES:
        raise RequestDataTooBig
    batch = json.loads(request.body)
    sent = batch.get("operations") if isinstance(batch, dict) else None
    if not isinstance(sent, list) or len(sent) > MOST_AT_ONCE:
        raise ValueError("not a batch of operations")
    return sent


def _read(data) -> AnyOperation | Result:
    try:
        return read_operation(data)
    except RefusedError as refusal:
        name = data.get("id") if isinstance(data, dict) else None
        return Result(name if isinstance(name, str) else "", REFUSED, str(refusal))


def _carry_out(visit: Visit, read: list[AnyOperation | Result]) -> list[Result]:
    """Results in the order of what was sent; what could not be read is refused already."""
    done = iter(apply_operations(visit.group, [item for item in read if not isinstance(item, Result)], visit.sender))
    return [item if isinstance(item, Result) else next(done) for item in read]
