"""The service worker: opens the table's page without a network."""

import json
from hashlib import sha256
from pathlib import Path

from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.views.decorators.http import require_safe

FOLDER = Path(__file__).resolve().parents[2] / "static" / "participation" / "capture"
WORKER = FOLDER / "worker.js"
SCRIPTS = [f"participation/capture/{path.name}" for path in sorted(FOLDER.glob("*.js")) if path != WORKER]
STYLES = [f"css/{name}.css" for name in ("tokens", "base", "frame", "components", "cards", "capture")]
FILES = [*STYLES, "img/icons.svg", "img/mark.svg", *SCRIPTS]


@require_safe
def service_worker(request: HttpRequest) -> HttpResponse:
    """`/tisch/sw.js`: from this address on, it may answer for all tables."""
    addresses = json.dumps([static(name) for name in FILES])
    # The version makes a browser fetch the files anew where their names stay as they are.
    text = f'const FILES = {addresses};\nconst VERSION = "{_version()}";\n{WORKER.read_text("utf-8")}'
    return HttpResponse(text, content_type="text/javascript; charset=utf-8", headers={"Cache-Control": "no-cache"})


def _version() -> str:
    digest = sha256()
    for name in FILES:
        path = finders.find(name)
        digest.update(name.encode() + (Path(path).read_bytes() if path else b""))
    return digest.hexdigest()[:16]
