"""From what somebody gives, a file or a text, to a plan of what it would bring in."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from participation.models import WorkingGroupPage
from participation.sheets import UnreadableError, read_sheet

from .card_tables import plan_table
from .drafts import is_draft, plan_draft
from .imports import Plan, plan_text


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
