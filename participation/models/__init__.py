from .access import Access
from .cards import Card, Cluster, DotPress
from .event_parts import AgendaItem, AttendanceRow, EventOrganiser, EventPhoto, NextStep, ShortVersion
from .events import EventPage
from .groups import GroupPhoto, GuidingQuestion, WorkingGroupPage
from .outcomes import Outcome, TaggedOutcome
from .records import FollowUp, OutcomeRecord
from .reports import Report
from .roles import EventModeration
from .trays import OutcomeCard, WaitingOutcome, WaitingPhoto
from .walls import BoardStep, Wall
from .workshops import WorkshopPage

__all__ = [
    "Access",
    "AgendaItem",
    "AttendanceRow",
    "BoardStep",
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
    "OutcomeCard",
    "OutcomeRecord",
    "Report",
    "ShortVersion",
    "TaggedOutcome",
    "WaitingOutcome",
    "WaitingPhoto",
    "Wall",
    "WorkingGroupPage",
    "WorkshopPage",
]
