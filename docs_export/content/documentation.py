"""The whole of a version: everything that a document of an event says, and nothing else."""

from typing import Annotated, Literal

from pydantic import Field

from .base import Frozen
from .blocks import Link, RichText
from .edition import Design, VersionNote
from .event import AgendaItem, AttendanceRow, DecisionScope, Facts, GlossaryEntry, NextStep, ShortText
from .groups import Group
from .outcomes import Outcome, PreviousResults
from .photos import Photo
from .text import Line, Text, with_district

SCHEMA_VERSION = 1
SIMPLE = "de-simple"
"""Leichte Sprache, a registered subtag."""


class Documentation(Frozen):
    """Public and internal content are frozen apart: a public one holds nothing internal to begin with."""

    schema_version: Literal[1] = SCHEMA_VERSION
    variant: Literal["public", "internal"]
    reference: Annotated[Line, Field(min_length=1)]
    version: Annotated[Line, Field(min_length=1)]
    language: Literal["de"] = "de"
    is_demo: bool = False

    title: Annotated[Line, Field(min_length=1)]
    ordinal: int | None = None
    kind_label: Line = ""
    series_name: Line = ""
    district_name: Line = ""
    municipality: Line = ""
    motto: Line = ""
    summary: RichText = RichText()
    design: Design = Design()

    facts: Facts = Facts()
    occasion: RichText = RichText()
    goals: RichText = RichText()
    central_question: Text = ""
    decision_scope: DecisionScope = DecisionScope()
    method: RichText = RichText()
    attendance: tuple[AttendanceRow, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    groups: tuple[Group, ...] = ()
    previous_results: PreviousResults | None = None
    next_steps: tuple[NextStep, ...] = ()
    photos: tuple[Photo, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()
    sources: RichText = RichText()
    short_texts: tuple[ShortText, ...] = ()

    history: tuple[VersionNote, ...] = ()
    omitted: tuple[Line, ...] = ()
    public_url: Link = ""
    short_url: Link = ""
    outcomes_url: Link = ""  # with the reference of an outcome behind it, its address for good
    published_on: Line = ""
    stand: Line = ""

    @property
    def full_title(self) -> str:
        return with_district(self.title, self.district_name)

    @property
    def version_name(self) -> str:
        """ "Fassung 1.0", or "Entwurf"."""
        return f"Fassung {self.version}" if self.version[0].isdigit() else self.version

    @property
    def edition(self) -> str:
        """ "Fassung 1.0 vom 20. November 2026", or "Entwurf vom 20. November 2026" for what was not frozen."""
        return f"{self.version_name} vom {self.published_on}" if self.published_on else self.version_name

    @property
    def short_languages(self) -> tuple[str, ...]:
        """Those in which there is a short version; German is made of the record itself."""
        simple = [SIMPLE] if any(outcome.text_simple for outcome in self.outcomes) else []
        return tuple(dict.fromkeys(("de", *(short.language for short in self.short_texts), *simple)))

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """All outcomes in the order of the groups."""
        return tuple(outcome for group in self.groups for outcome in group.outcomes)

    @property
    def key_findings(self) -> tuple[Outcome, ...]:
        return tuple(outcome for outcome in self.outcomes if outcome.is_key_finding)
