"""Outcomes and their register: identities, references, present status."""

from collections.abc import Iterable
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from districts.domain.shown import shown
from districts.models import MeasurePage
from participation.models import EventPage, Outcome, OutcomeRecord, WorkingGroupPage

from .numbering import ensure_event_reference, next_number


def foreign_uuids(uuids: Iterable[UUID], group_pk: int | None) -> set[UUID]:
    """Those of the uuids that belong to an outcome of another group."""
    uuids = [uuid for uuid in uuids if uuid]
    taken = set(Outcome.objects.filter(uuid__in=uuids).exclude(page_id=group_pk).values_list("uuid", flat=True))
    return taken | set(
        OutcomeRecord.objects.filter(uuid__in=uuids).exclude(group_id=group_pk).values_list("uuid", flat=True)
    )


@transaction.atomic
def register_outcomes(group: WorkingGroupPage) -> list[OutcomeRecord]:
    """Enter the group's published outcomes into the register; return those that are new.

    Outcomes that are there already keep their reference; only the headline shown in lists follows the page.
    """
    ensure_event_reference(group.event)
    WorkingGroupPage.objects.select_for_update(of=("self",)).get(pk=group.pk)
    known = {record.uuid: record for record in OutcomeRecord.objects.filter(group=group)}
    new = []
    for outcome in Outcome.objects.filter(page=group).order_by("sort_order", "pk"):
        record = known.get(outcome.uuid)
        if record is None:
            new.append(_register(group, outcome))
        elif (record.headline, record.kind) != (outcome.headline, outcome.kind):
            OutcomeRecord.objects.filter(pk=record.pk).update(headline=outcome.headline, kind=outcome.kind)
    return new


def _register(group: WorkingGroupPage, outcome: Outcome) -> OutcomeRecord:
    number = next_number(group)
    return OutcomeRecord.objects.create(
        uuid=outcome.uuid,
        reference=f"{group.reference}-E{number:02d}",
        group=group,
        number=number,
        kind=outcome.kind,
        headline=outcome.headline,
        published_at=timezone.now(),
    )


def records_of(uuids: Iterable[UUID]) -> dict[UUID, OutcomeRecord]:
    """Register entries by uuid with their follow-ups, in two queries."""
    records: QuerySet[OutcomeRecord] = OutcomeRecord.objects.filter(uuid__in=list(uuids)).prefetch_related("follow_ups")
    return {record.uuid: record for record in records}


def with_records(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """The outcomes with `record` filled: None for those not published yet."""
    outcomes = list(outcomes)
    records = records_of(outcome.uuid for outcome in outcomes)
    for outcome in outcomes:
        outcome.record = records.get(outcome.uuid)
    return outcomes


def public_outcomes(groups: Iterable[WorkingGroupPage]) -> list[Outcome]:
    """What residents may read of these groups, with register entries and themes, in a fixed number of queries."""
    groups = list(groups)
    order = {group.pk: position for position, group in enumerate(groups)}
    outcomes = public_rows(Outcome.objects.filter(page__in=order))
    return sorted(outcomes, key=lambda outcome: order[outcome.page_id])


def public_rows(outcomes: QuerySet[Outcome]) -> list[Outcome]:
    """Outcomes of groups that residents may read, as these read them."""
    found = outcomes.filter(withdrawn=False).order_by("sort_order", "pk")
    found = found.select_related("responsible_organisation", "measure").prefetch_related("tagged_items__tag")
    complete = with_records(found)
    _leave_out_hidden_measures(complete)
    return complete


def outcomes_of_measure(measure: MeasurePage) -> list[Outcome]:
    """Outcomes that point at a measure and that residents may read: published with their group and its event."""
    groups = list(WorkingGroupPage.objects.filter(outcomes__measure=measure).live().public().distinct())
    parents = {group.pk: group.path[: -group.steplen] for group in groups}
    events = set(EventPage.objects.live().filter(path__in=parents.values()).values_list("path", flat=True))
    public = public_outcomes(group for group in groups if parents[group.pk] in events)
    return [outcome for outcome in public if outcome.measure_id == measure.pk and outcome.record]


def _leave_out_hidden_measures(outcomes: list[Outcome]) -> None:
    """The title of a measure that is a draft or private must not come out through an outcome."""
    pks = {outcome.measure_id for outcome in outcomes if outcome.measure_id}
    visible = set(shown(MeasurePage.objects.filter(pk__in=pks)).values_list("pk", flat=True)) if pks else set()
    for outcome in outcomes:
        if outcome.measure_id not in visible:
            outcome.measure = None
