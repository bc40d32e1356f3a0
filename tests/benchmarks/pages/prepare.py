"""Run as a process with the environment of the server: fills the site, prints the addresses to measure as JSON."""

import json
import sys
from uuid import uuid4

import django

django.setup()

from django.core.management import call_command  # noqa: E402 - models need a Django that is set up
from django.db import transaction  # noqa: E402
from django.utils import timezone  # noqa: E402

from districts.models import StandardPage, Theme  # noqa: E402
from districts.values import FuzzyDate  # noqa: E402
from participation.models import (  # noqa: E402  # noqa: E402
    Card,
    Cluster,
    DotPress,
    FollowUp,
    Outcome,
    OutcomeRecord,
    TaggedOutcome,
    WorkingGroupPage,
    WorkshopPage,
)
from tests.factories.districts import DistrictPageFactory, ThemeFactory, site  # noqa: E402

from .tree import add_pages  # noqa: E402

DISTRICTS, EVENTS, GROUPS, OUTCOMES, CARDS, CLUSTERS = 4, 60, 8, 12, 40, 5
SENTENCE = (
    "Die Gruppe wünscht sich mehr Licht auf dem Weg zum Mühlgraben, Bänke im Schatten und einen sicheren Übergang. "
)
STATUS = ("recorded", "in_review", "planned", "in_progress", "done")


def prepare(events: int) -> dict:
    """Addresses of one event in the middle, one of its groups, a page of text, and how much there is."""
    home = site()
    themes = ThemeFactory.create_batch(6)
    for number in range(DISTRICTS):
        code = f"D{number}"
        district = DistrictPageFactory(parent=home, title=f"Stadtteil {number}", slug=code.lower(), code=code)
        with transaction.atomic():
            _fill(district, events, themes)
    text = home.add_child(instance=StandardPage(title="Text", slug="text", body=[("text", f"<p>{SENTENCE}</p>" * 45)]))
    call_command("update_index", verbosity=0)
    event = WorkshopPage.objects.get(reference=f"D1-BW{events // 2}")
    group = WorkingGroupPage.objects.child_of(event).get(number=3)
    addresses = {name: page.get_url() for name, page in {"event": event, "group": group, "text": text}.items()}
    return addresses | {"cards": Card.objects.count(), "events": WorkshopPage.objects.count()}


def _fill(district, events: int, themes: list[Theme]) -> None:
    for event in add_pages(district, [_event(district, number) for number in range(events)]):
        groups = list(add_pages(event, map(_group, range(1, GROUPS + 1))))
        _add_outcomes(event, groups, themes)
        _add_cards(groups)


def _event(district, number: int) -> WorkshopPage:
    name = f"{number}. Bürgerwerkstatt {district.title}"
    event = WorkshopPage(title=name, slug=f"w{number}", code=f"BW{number}", reference=f"{district.code}-BW{number}")
    event.status, event.summary = "held", f"<p>{SENTENCE}</p>" * 3
    event.date = FuzzyDate(year=2011 + number // 4, month=1 + number % 12, day=1 + number % 28)
    event.sort_date = event.date.earliest
    return event


def _group(number: int) -> WorkingGroupPage:
    group = WorkingGroupPage(title=f"Wege und Licht {number}", slug=f"ag{number}", number=number, status="held")
    group.summary = group.discussion = f"<p>{SENTENCE}</p>"
    return group


def _add_outcomes(event, groups: list, themes: list[Theme]) -> None:
    rows = [
        Outcome(page_id=group.pk, uuid=uuid4(), headline=f"Ergebnis {number}: {SENTENCE[:60]}", sort_order=number)
        for group in groups
        for number in range(OUTCOMES)
    ]
    for row in rows:
        row.text, row.kind, row.is_key_finding = f"<p>{SENTENCE * 2}</p>", "idea", row.sort_order == 0
    rows = Outcome.objects.bulk_create(rows)
    TaggedOutcome.objects.bulk_create(
        TaggedOutcome(content_object_id=row.pk, tag=themes[row.pk % len(themes)]) for row in rows
    )
    _add_records(event, groups, rows)


def _add_records(event, groups: list, rows: list[Outcome]) -> None:
    numbers = {group.pk: group.number for group in groups}
    records = OutcomeRecord.objects.bulk_create(
        OutcomeRecord(
            uuid=row.uuid,
            reference=f"{event.reference}-AG{numbers[row.page_id]}-E{row.sort_order + 1:02}",
            group_id=row.page_id,
            number=row.sort_order + 1,
            kind=row.kind,
            headline=row.headline,
            published_at=timezone.now(),
            **_answer(row.sort_order + 1),
        )
        for row in rows
    )
    FollowUp.objects.bulk_create(
        FollowUp(record=record, on=record.answered_on, status=record.present_status, text=SENTENCE, author="Amt")
        for record in records
        if record.answered_on
    )


def _answer(number: int) -> dict:
    """Every other outcome has one."""
    return {"present_status": STATUS[number % 5], "answered_on": timezone.localdate()} if number % 2 else {}


def _add_cards(groups: list) -> None:
    clusters = Cluster.objects.bulk_create(
        Cluster(group_id=group.pk, title=f"Thema {number}", sort_order=number)
        for group in groups
        for number in range(CLUSTERS)
    )
    own = {group.pk: [cluster for cluster in clusters if cluster.group_id == group.pk] for group in groups}
    cards = Card.objects.bulk_create(
        Card(
            group_id=pk, cluster=held[number % CLUSTERS], text=f"{SENTENCE[:70]} {number}", kind="idea", position=number
        )
        for pk, held in own.items()
        for number in range(CARDS)
    )
    DotPress.objects.bulk_create(DotPress(card=card, delta=1 + card.position % 3) for card in cards[::2])


if __name__ == "__main__":
    print(json.dumps(prepare(int(sys.argv[1]))))  # noqa: T201
