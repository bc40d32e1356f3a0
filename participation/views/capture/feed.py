"""For scripts: what is new, and a batch of operations. Sent twice, everything happens once."""

import json

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_POST, require_safe

from participation.domain import walls
from participation.domain.capture import apply_sent
from participation.domain.feed import read_feed
from participation.operations import MOST_AT_ONCE

from .answers import BROKEN, TOO_LARGE, refuse, too_much
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
        return refuse(str(TOO_LARGE), 413)
    except (ValueError, RecursionError):
        return refuse(str(BROKEN), 400)
    if not visit.may_send(len(sent)):
        return refuse(too_much(), 429)
    results = apply_sent(visit.group, sent, visit.sender)
    # The number is that of the wall now: others may have written meanwhile, so it is nothing to read on from.
    seq = walls.seq_of(visit.access.group_id)
    return JsonResponse({"results": tell_results(visit, sent, results), "seq": seq})


def _read_batch(request: HttpRequest) -> list:
    if len(request.body) > MOST_BYTES:
        raise RequestDataTooBig
    batch = json.loads(request.body)
    sent = batch.get("operations") if isinstance(batch, dict) else None
    if not isinstance(sent, list) or len(sent) > MOST_AT_ONCE:
        raise ValueError("not a batch of operations")
    return sent
