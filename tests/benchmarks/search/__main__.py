"""How long a search takes in a city's worth of content: `DATABASE_URL=… python -m tests.benchmarks.search [build]`.

The database must be empty at the first call, with `build`.
"""

import sys
import time
from statistics import median, quantiles

import django

QUESTIONS = (
    "Bank", "Strasse", "Buergerwerkstatt", "werkstatt", "Spielplatz", "Bänke Licht", "Mieter*innen", "B2-W3", "Rat",
    "mehr Licht am Spielplatz", "Jugendtreff", "Radweg", "Nachbarschaftshaus", "Gartenfest abends", "Müll", "xyzzy",
    "Seniorentref", "Verwaltung Kinder", "Kulturzentrum", "AG",
)  # fmt: skip
ROUNDS = 5


def main() -> None:
    django.setup()
    from django.conf import settings
    from django.core.management import call_command
    from django.test import Client

    settings.ALLOWED_HOSTS = ["*"]
    if "build" in sys.argv:
        from .city import build

        call_command("migrate", verbosity=0)
        build()
        call_command("rebuild_search")
    client, taken = Client(), {question: [] for question in QUESTIONS}
    for _round in range(ROUNDS):
        for question in QUESTIONS:
            began = time.perf_counter()
            answer = client.get("/suche/", {"q": question})
            taken[question].append((time.perf_counter() - began) * 1000)
            assert answer.status_code == 200
    for question, times in taken.items():
        sys.stdout.write(f"{question:30} {median(times):7.0f} ms\n")
    everything = [each for times in taken.values() for each in times]
    sys.stdout.write(f"p50 {median(everything):.0f} ms, p95 {quantiles(everything, n=20)[-1]:.0f} ms\n")


if __name__ == "__main__":
    import website  # noqa: F401 - names the settings

    main()
