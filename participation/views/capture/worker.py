"""The service worker: opens the table's page without a network."""

import json
from functools import cache
from hashlib import sha256
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.views.decorators.http import require_safe

from .files import FILES, WORKER


@require_safe
def service_worker(request: HttpRequest) -> HttpResponse:
    """`/tisch/sw.js`: from this address on, it may answer for all tables."""
    addresses = json.dumps([static(name) for name in FILES])
    # The version makes a browser fetch the files anew where their names stay as they are.
    version = _read_version() if settings.DEBUG else _version()
    text = f'const FILES = {addresses};\nconst VERSION = "{version}";\n{WORKER.read_text("utf-8")}'
    return HttpResponse(text, content_type="text/javascript; charset=utf-8", headers={"Cache-Control": "no-cache"})


@cache
def _version() -> str:
    return _read_version()


def _read_version() -> str:
    digest = sha256()
    for name in FILES:
        path = finders.find(name)
        digest.update(name.encode() + (Path(path).read_bytes() if path else b""))
    return digest.hexdigest()[:16]
