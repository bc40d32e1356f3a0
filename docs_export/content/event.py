"""The event itself: when, where, who, why and in which order."""

from typing import Annotated

from pydantic import Field

from .base import Frozen
from .blocks import RichText
from .text import Line, Text


class LabelledLine(Frozen):
    """A further fact, or a line of the imprint."""

    label: Line
    text: Line


class Facts(Frozen):
    """All in words, since dates and numbers are fuzzy; what is empty and always shown reads "nicht dokumentiert"."""

    date: Line = ""
    time: Line = ""
    venue: Line = ""
    venue_note: Line = ""
    attendance: Line = ""
    attendance_note: Line = ""
    organisers: tuple[Line, ...] = ()
    commissioned_by: tuple[Line, ...] = ()
    moderation: tuple[Line, ...] = ()
    languages: Line = ""
    invitation: Line = ""
    support: Line = ""
    further: tuple[LabelledLine, ...] = ()


class DecisionScope(Frozen):
    """What could be decided and what could not; avoids false promises."""

    open: RichText = RichText()
    fixed: RichText = RichText()

    def __bool__(self) -> bool:
        return bool(self.open or self.fixed)


class AttendanceRow(Frozen):
    """How many came in which role; without `count` the row has no dots in the chart, only its words."""

    label: Line
    count: Annotated[int, Field(ge=0)] | None = None
    display: Line = ""

    @property
    def shown(self) -> str:
        return self.display or ("" if self.count is None else str(self.count))


class AgendaItem(Frozen):
    start: Line = ""
    end: Line = ""
    title: Line
    kind_label: Line = ""
    speaker: Line = ""
    summary: RichText = RichText()


class NextStep(Frozen):
    due: Line = ""
    title: Line
    text: RichText = RichText()
    responsible: Line = ""

    @property
    def is_outlook(self) -> bool:
        """Sentences about what follows, and no step that somebody takes at some time."""
        return bool(self.text) and not (self.due or self.responsible)


class ShortText(Frozen):
    """The event in a few sentences in another language, or in Leichte Sprache; `language` is a BCP 47 tag."""

    language: Annotated[Line, Field(pattern=r"^[a-z]{2,3}(-[a-z]+)*$")]
    text: Annotated[Text, Field(min_length=1)]


class GlossaryEntry(Frozen):
    term: Line
    explanation: Line
