"""Run as a process with the environment of the server: makes an event with five tables, prints their tokens as JSON."""

import json
import sys

import django

django.setup()

from participation.domain.access import ensure_access, token_of  # noqa: E402 - models need a Django that is set up
from participation.lines import parse  # noqa: E402
from participation.models import Card, Wall, WorkingGroupPage  # noqa: E402
from tests.factories.districts import DistrictPageFactory, site  # noqa: E402
from tests.factories.participation import ClusterFactory, WorkingGroupPageFactory, WorkshopPageFactory  # noqa: E402
from website.accounts.models import User  # noqa: E402

from .login import EMAIL, PASSWORD  # noqa: E402

TABLES = 5
BOARD = 500
TEXTS = [line.text for line in parse("! Licht am Mühlgraben\n! Bank im Schatten\n- Bordstein zu hoch am Ärztehaus")]


def prepare() -> dict:
    """Tokens of the tables, the page of a full board and who may open it."""
    district = DistrictPageFactory(parent=site(), title="Messfeld", slug="messfeld", code="MES")
    event = WorkshopPageFactory(parent=district, title="Großer Abend")
    groups = [WorkingGroupPageFactory(parent=event, number=number) for number in range(1, TABLES + 1)]
    full = WorkingGroupPageFactory(parent=event, number=TABLES + 1, title="Volle Tafel")
    fill(full)
    User.objects.create_superuser(EMAIL, PASSWORD, first_name="Bench", last_name="Mark")
    return {"tokens": [token_of(ensure_access(event, group)) for group in groups], "board": full.pk}


def fill(group: WorkingGroupPage) -> None:
    """Five hundred cards in twelve clusters, some loose."""
    clusters = [None, *(ClusterFactory(group=group, sort_order=number) for number in range(12))]
    Card.objects.bulk_create(
        Card(
            group=group,
            text=f"{TEXTS[number % len(TEXTS)]}, Nummer {number}",
            kind="idea",
            cluster=clusters[number % len(clusters)],
            position=number,
            seq=number + 1,
        )
        for number in range(BOARD)
    )
    Wall.objects.create(group=group, seq=BOARD)


def count() -> dict:
    """What the database holds afterwards: by text, since each device writes its own."""
    rows = Card.objects.exclude(group__title="Volle Tafel").values_list("text", flat=True)
    return {"rows": len(rows), "different": len(set(rows))}


if __name__ == "__main__":
    print(json.dumps({"prepare": prepare, "count": count}[sys.argv[1]]()))  # noqa: T201
