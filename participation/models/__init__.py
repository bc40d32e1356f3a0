from .cards import Card, Cluster, DotPress
from .event_parts import AgendaItem, AttendanceRow, EventOrganiser, EventPhoto, NextStep, ShortVersion
from .events import EventPage
from .groups import GroupPhoto, GuidingQuestion, WorkingGroupPage
from .outcomes import Outcome, TaggedOutcome
from .records import FollowUp, OutcomeRecord
from .roles import EventModeration
from .workshops import WorkshopPage

__all__ = [
    "AgendaItem",
    "AttendanceRow",
    "Card",
    "Cluster",
    "DotPress",
    "EventModeration",
    "EventOrganiser",
    "EventPage",
    "EventPhoto",
    "FollowUp",
    "GroupPhoto",
    "GuidingQuestion",
    "NextStep",
    "Outcome",
    "OutcomeRecord",
    "ShortVersion",
    "TaggedOutcome",
    "WorkingGroupPage",
    "WorkshopPage",
]
