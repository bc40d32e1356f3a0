"""Bringing a plan in: its cards all or none."""

from dataclasses import dataclass

from django.db import transaction

from participation.domain.bulk import add_all
from participation.domain.capture import CONFLICT, REFUSED, Result, Sender, apply_operations
from participation.enums import EntryMode
from participation.models import WorkingGroupPage

from .plans import EventPlan, Plan


@dataclass(frozen=True)
class Report:
    cards: int
    left: list[Result]  # corrections and dots for which there is no card any more, or which met another correction


@transaction.atomic
def carry_out(group: WorkingGroupPage, plan: Plan, entry_mode: EntryMode) -> Report:
    """Cards come in all or not at all; corrections and dots follow as far as they still can."""
    sender = Sender(entry_mode=entry_mode, is_office=True)
    count = add_all(group, plan.cards, sender)
    results = apply_operations(group, plan.others, sender) if plan.others else []
    return Report(count, [result for result in results if result.state in (REFUSED, CONFLICT)])


@transaction.atomic
def carry_out_all(plan: EventPlan, entry_mode: EntryMode) -> Report:
    """All groups or none; always in the same order, for each holds its wall until the last is done."""
    reports = [carry_out(group, part, entry_mode) for group, part in sorted(plan.plans, key=lambda each: each[0].pk)]
    return Report(sum(report.cards for report in reports), [result for report in reports for result in report.left])
