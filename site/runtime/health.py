"""`GET /healthz`: what a monitor asks; figures only, no names, no paths, no secrets."""

import shutil
from datetime import datetime

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.models import Max
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

WORKER_SILENT_SECONDS = 60
QUEUE_WAITS_SECONDS = 600
DISK_FREE_BYTES = 200 * 1024 * 1024


@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """200 while residents and staff are served, 503 with the names of what is not well."""
    figures = measure()
    problems = find_problems(figures)
    status = 503 if problems else 200
    return JsonResponse({"status": "ok" if not problems else "error", "problems": problems, **figures}, status=status)


def measure() -> dict:
    """Database reachable, age of the oldest waiting job, seconds since a worker was heard of, free bytes."""
    figures = {"database": False, "queue_age_seconds": None, "worker_seen_seconds": None}
    try:
        figures |= _ask_database()
    except DatabaseError:
        connection.close()
    return {**figures, "disk_free_bytes": shutil.disk_usage(settings.VAR_DIR).free}


def find_problems(figures: dict) -> list[str]:
    """The parts that are not well.

    A silent worker alone is none: pages are served without it, and a load balancer must not take them away. It
    becomes one when somebody waits for it.
    """
    waiting, silent = figures["queue_age_seconds"], figures["worker_seen_seconds"]
    is_silent = silent is None or silent > WORKER_SILENT_SECONDS
    found = {
        "database": not figures["database"],
        "worker": waiting is not None and waiting > WORKER_SILENT_SECONDS and is_silent,
        "queue": waiting is not None and waiting > QUEUE_WAITS_SECONDS,
        "disk": figures["disk_free_bytes"] < DISK_FREE_BYTES,
    }
    return [name for name, is_unwell in found.items() if is_unwell]


def _ask_database() -> dict:
    # Imported here, so that this module can be read before the apps are ready.
    from docs_export.domain.jobs import waiting_since
    from website.runtime.models import WorkerSign

    seen_at = WorkerSign.objects.aggregate(seen_at=Max("seen_at"))["seen_at"]
    return {"database": True, "queue_age_seconds": _age(waiting_since()), "worker_seen_seconds": _age(seen_at)}


def _age(moment: datetime | None) -> int | None:
    return None if moment is None else max(0, round((timezone.now() - moment).total_seconds()))
