"""From the database to the file: `python -m tests.benchmarks.phases FOLDER` prints CPU seconds per phase as JSON.

On a database of its own (SQLite in FOLDER) with the demo content; the median of several rounds.
"""

import json
import os
import sys
import time
from collections import defaultdict
from contextlib import contextmanager
from pathlib import Path
from statistics import median

_ROUNDS = 5
_PATH = "/lindenhof/stadtteilkonferenz/3/"
COLLECT = "collect both variants from the database"
FREEZE = "freeze them (collecting once more, in the web process)"
ORDER = "order a file (one web request)"
RENDER = "render the public file, from row to stored file"


class Phases:
    """Takes the phases one by one."""

    def __init__(self):
        self.taken: dict[str, list[float]] = defaultdict(list)

    @contextmanager
    def take(self, name: str):
        begin = time.process_time()
        yield
        self.taken[name].append(time.process_time() - begin)


def start_site(folder: Path) -> None:
    """A site with demo content whose documents are ordered, not made."""
    for name in ("DATABASE_URL", "CELERY_BROKER_URL", "CACHE_URL", "DJANGO_SETTINGS_MODULE"):
        os.environ.pop(name, None)
    os.environ["VAR_DIR"] = str(folder)
    import django

    import website  # noqa: F401 - sets the settings default

    django.setup()
    from django.core.management import call_command

    from website.demo.load import load

    call_command("migrate", verbosity=0)
    load(render=False, say=lambda *_: None)


def measure(phases: Phases, rounds: int) -> None:
    """Public and internal content are collected and frozen; the public file is rendered."""
    from django.utils import timezone

    from docs_export.collect import Edition
    from docs_export.collect.words import day
    from docs_export.domain.commandline import find_event
    from docs_export.domain.freeze import collect_edition, freeze
    from docs_export.domain.inventory import take_inventory
    from docs_export.domain.orders import request
    from docs_export.domain.render import render_rendition
    from docs_export.enums import Variant
    from docs_export.models import Version

    event = find_event(_PATH)
    confirmed = {finding.key for finding in take_inventory(event).to_confirm}
    for number in range(rounds + 1):  # the first one warms up
        # While one is unpublished and unchanged, freezing gives that version back.
        Version.objects.filter(event_id=event.pk).update(published_at=timezone.now())
        with phases.take(COLLECT):
            for variant in Variant:
                collect_edition(event, Edition(variant, "0.0", day(timezone.now())))
        with phases.take(FREEZE):
            version = freeze(event, change_note=f"Runde {number}", confirmed=confirmed)
        with phases.take(ORDER):
            status = _order(version)
        rendition = request(version, Variant.PUBLIC)
        with phases.take(RENDER):
            made = render_rendition(rendition.pk)
        if status != 302 or not made:
            raise RuntimeError(f"round {number}: the order answered {status}, made: {made}")


def _order(version) -> int:
    """What staff wait for when they order a file: one request through all middleware."""
    from django.contrib.auth import get_user_model
    from django.test import Client
    from django.urls import reverse

    client = Client()
    client.force_login(get_user_model().objects.filter(is_superuser=True).first())
    return client.post(reverse("docs_export_admin:order", args=[version.pk]), {"variant": "public"}).status_code


if __name__ == "__main__":
    start_site(Path(sys.argv[1]))
    found = Phases()
    measure(found, _ROUNDS)
    print(json.dumps({name: median(seconds[1:]) for name, seconds in found.taken.items()}))  # noqa: T201
