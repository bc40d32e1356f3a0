"""Cards from paper and old files: a source, what it would bring in, bringing it in."""

from .carrying_out import Report, carry_out, carry_out_all
from .changes import Change, changes_of
from .plans import EventPlan, Plan, plan_text
from .sources import Source, plan_event_source, plan_source

__all__ = [
    "Change",
    "EventPlan",
    "Plan",
    "Report",
    "Source",
    "carry_out",
    "carry_out_all",
    "changes_of",
    "plan_event_source",
    "plan_source",
    "plan_text",
]
