"""From what somebody gives, a file or a text, to a plan of what it would bring in."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from participation.models import WorkingGroupPage
from participation.sheets import UnreadableError, read_sheet

from .drafts import group_of_draft, is_draft, plan_draft
from .plans import EventPlan, Plan, plan_text
from .tables import plan_event_table, plan_table


@dataclass(frozen=True)
class Source:
    """`name` is that of the file; a text that was typed or pasted has none."""

    data: bytes
    name: str = ""


def plan_source(group: WorkingGroupPage, source: Source) -> Plan:
    """Raises UnreadableError, with a German sentence, where there is nothing that could be a card."""
    if source.name:
        plan = plan_draft(group, source.data) if is_draft(source.data) else plan_table(group, read_sheet(source.data))
    else:
        plan = plan_text(group, source.data.decode())
    if not (plan.operations or plan.faults):
        raise UnreadableError(_("Hier steht keine Karte."))
    return plan


def plan_event_source(groups: Sequence[WorkingGroupPage], source: Source) -> EventPlan:
    """The same for a file of several working groups; the file of a device names its own."""
    if not is_draft(source.data):
        return plan_event_table(groups, read_sheet(source.data))
    named = group_of_draft(source.data)
    group = next((group for group in groups if group.pk == named), None)
    if group is None:
        raise UnreadableError(_("Diese Datei wurde bei einer anderen Veranstaltung gesichert."))
    plan = plan_source(group, source)
    return EventPlan([(group, plan)], plan.faults, plan.notes)
