"""A site of the size that the issue names: 4 districts, 60 events each, 8 groups, 12 outcomes with their answers."""

import datetime
import random
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from conferences.models import ConferencePage, ConferenceSeriesPage
from districts.models import DistrictPage, HomePage, MeasurePage, Theme
from districts.values import FuzzyDate
from participation.enums import OutcomeKind, OutcomeStatus
from participation.models import FollowUp, Outcome, OutcomeRecord, WorkingGroupPage
from participation.models.outcomes import TaggedOutcome

DISTRICTS, EVENTS, GROUPS, OUTCOMES = 4, 60, 8, 12
BODIES = [f"Amt {number} (Beispiel)" for number in range(30)]
THEMES = ["Wege", "Licht", "Spiel", "Begegnung", "Sauberkeit", "Wohnen", "Gewerbe", "Bildung", "Verkehr", "Grün"]


@transaction.atomic
def fill(home: HomePage, *, events: int = EVENTS) -> int:
    """Returns how many outcomes there are; always the same ones."""
    chance = random.Random(5)
    themes = [Theme.objects.create(name=name) for name in THEMES]
    made = 0
    for number in range(DISTRICTS):
        code = f"B{number}"
        district = home.add_child(instance=DistrictPage(title=f"Bezirk {number}", slug=f"bezirk-{number}", code=code))
        measures = [
            district.add_child(instance=MeasurePage(title=f"Maßnahme {each}", slug=f"m-{each}", code=f"W{each}"))
            for each in range(10)
        ]
        series = district.add_child(instance=ConferenceSeriesPage(title="Konferenzen", slug="konferenzen", code="SK"))
        for ordinal in range(1, events + 1):
            for group in _groups(series, code, ordinal):
                made += _outcomes(group, chance, measures, themes)
    return made


def _groups(series, code: str, ordinal: int) -> list[WorkingGroupPage]:
    day = datetime.date(2012, 1, 15) + datetime.timedelta(days=90 * ordinal)
    event = ConferencePage(
        title=f"Konferenz {ordinal}",
        slug=str(ordinal),
        ordinal=ordinal,
        status="held",
        reference=f"{code}-SK{ordinal}",
        date=FuzzyDate.from_date(day),
        sort_date=day,
    )
    series.add_child(instance=event)
    return [
        event.add_child(instance=WorkingGroupPage(title=f"Thema {each}", slug=f"ag-{each}", number=each, status="held"))
        for each in range(1, GROUPS + 1)
    ]


def _outcomes(group: WorkingGroupPage, chance: random.Random, measures: list, themes: list) -> int:
    rows = Outcome.objects.bulk_create(
        Outcome(
            page=group,
            uuid=UUID(int=chance.getrandbits(128), version=4),
            kind=chance.choice(OutcomeKind.values),
            headline=f"{group.title}: {each}. Bank mit Lehne zwischen Markt und Ärztehaus aufstellen",
            text="<p>Der Weg ist lang, und wer ihn geht, ist oft nicht jung.</p>",
            responsible=chance.choice([*BODIES, ""]),
            measure=chance.choice([*measures, None, None]),
            sort_order=each,
        )
        for each in range(1, OUTCOMES + 1)
    )
    TaggedOutcome.objects.bulk_create(
        TaggedOutcome(tag=theme, content_object=row) for row in rows for theme in chance.sample(themes, 2)
    )
    _register(group, rows, chance)
    return len(rows)


def _register(group: WorkingGroupPage, rows: list[Outcome], chance: random.Random) -> None:
    reference = group.reference
    records = [
        OutcomeRecord(
            uuid=row.uuid,
            reference=f"{reference}-E{row.sort_order:02d}",
            group=group,
            number=row.sort_order,
            kind=row.kind,
            headline=row.headline,
            published_at=timezone.now() - datetime.timedelta(days=chance.randrange(4000)),
        )
        for row in rows
    ]
    answers = {record.uuid: _answers(record, chance) for record in records}
    for record in records:
        if last := answers[record.uuid][-1:]:
            record.present_status, record.answered_on = last[0].status, last[0].on
    OutcomeRecord.objects.bulk_create(records)
    FollowUp.objects.bulk_create(answer for told in answers.values() for answer in told)


def _answers(record: OutcomeRecord, chance: random.Random) -> list[FollowUp]:
    days = sorted(chance.randrange(4000) for _ in range(chance.randrange(4)))
    start = datetime.date(2015, 1, 1)
    return [
        FollowUp(
            record=record,
            on=start + datetime.timedelta(days=day),
            status=chance.choice(OutcomeStatus.values),
            text="Das Amt prüft Leitungen und Kosten.",
            author="Stadtteilbüro",
        )
        for day in days
    ]
