"""`DATABASE_URL=postgres://… python -m tests.benchmarks.outcomes`: fills an empty database once, then measures.

Wall and CPU milliseconds of the web process for each kind of question, none of them from a cache; RUNS says how often.
"""

import os
import sys
import time
from statistics import quantiles

import django

ADDRESSES = (
    "/ergebnisse/",
    "/ergebnisse/?seite=600",
    "/ergebnisse/?ordnung=antwort",
    "/ergebnisse/?ordnung=wartet",
    "/ergebnisse/?stadtteil=bezirk-1",
    "/ergebnisse/?status=done",
    "/ergebnisse/?thema=licht",
    "/ergebnisse/?jahr=2015",
    "/ergebnisse/?veranstaltung=B1-SK7",
    "/ergebnisse/?zustaendig=Amt+3+(Beispiel)",
    "/ergebnisse/?stadtteil=bezirk-2&thema=wege&status=in_review",
)


def main(runs: int) -> None:
    _prepare()
    from django.test import Client

    client = Client()
    print(f"{'':62} p50    p95    CPU p50 (ms)")  # noqa: T201
    for address in ADDRESSES:
        client.get(address)
        wall, cpu = zip(*(_measure(client, address) for _ in range(runs)), strict=True)
        print(f"{address:60} {_part(wall, 50):5.0f}  {_part(wall, 95):5.0f}  {_part(cpu, 50):5.0f}")  # noqa: T201


def _prepare() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "website.settings.dev")
    import website  # noqa: F401 - lends the folder its name

    django.setup()
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection

    settings.ALLOWED_HOSTS, settings.DEBUG = ["*"], False
    call_command("migrate", verbosity=0)
    from participation.models import OutcomeRecord
    from tests.factories.districts import site

    from .fill import fill

    if not OutcomeRecord.objects.exists():
        fill(site())
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")


def _measure(client, address: str) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    status = client.get(address).status_code
    if status != 200:
        sys.exit(f"{address} answers {status}")
    return (time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000


def _part(numbers: tuple[float, ...], percent: int) -> float:
    return quantiles(numbers, n=100, method="inclusive")[percent - 1]


if __name__ == "__main__":
    main(int(os.environ.get("RUNS", "20")))
