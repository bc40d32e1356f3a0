"""Outcomes, and what became of them."""

from uuid import UUID

from .base import Frozen
from .blocks import RichText
from .text import Line, Text


class FollowUp(Frozen):
    """One entry of the log beside an outcome; `on` is a German date or a vaguer word for it."""

    on: Line
    status_label: Line = ""
    text: RichText = RichText()
    reason: Line = ""
    author: Line = ""


class Outcome(Frozen):
    """What the people agreed, found or asked; empty `responsible` or `due` is printed as "nicht dokumentiert"."""

    uuid: UUID
    reference: Line
    kind: Line = ""
    kind_label: Line = ""
    headline: Line
    text: RichText = RichText()
    text_simple: Text = ""  # in Leichte Sprache
    themes: tuple[Line, ...] = ()
    responsible: Line = ""
    due: Line = ""
    horizon_label: Line = ""
    is_key_finding: bool = False
    status: Line = ""
    status_label: Line = ""  # the words with an icon: docs_export.pdf.layout.shapes.STATUS_ICONS
    status_since: Line = ""
    follow_ups: tuple[FollowUp, ...] = ()


class PreviousResults(Frozen):
    """The outcomes of the event before this one, with their follow-ups."""

    event_title: Line
    event_date: Line = ""
    outcomes: tuple[Outcome, ...] = ()
