"""What the list before freezing is made of."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from operator import attrgetter


class State(StrEnum):
    PUBLISHED = "published"
    CHANGED = "changed"
    UNPUBLISHED = "unpublished"
    FELL_OUT = "fell_out"
    EMPTY = "empty"
    NO_ALT_TEXT = "no_alt_text"
    NO_CONSENT = "no_consent"


# What residents will not find in the document though somebody prepared it: staff confirm each, the document names it.
LEFT_OUT = {State.CHANGED, State.UNPUBLISHED, State.NO_CONSENT}


@dataclass(frozen=True)
class Finding:
    """One remark on a page; `key` is what a confirmation names, `omission` what the document says about it."""

    key: str
    page: int
    state: State
    title: str
    detail: str
    edit_url: str
    omission: str = ""

    @property
    def needs_confirmation(self) -> bool:
        return self.state in LEFT_OUT


@dataclass(frozen=True)
class Row:
    """One page of the list: the finding that tells its state, and what else is to be said about it."""

    page: Finding
    remarks: tuple[Finding, ...]


@dataclass(frozen=True)
class Inventory:
    findings: tuple[Finding, ...]
    obstacles: tuple[str, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The findings page by page; the first of each page tells its state."""
        by_page = (tuple(group) for _page, group in groupby(self.findings, attrgetter("page")))
        return tuple(Row(page=found[0], remarks=found[1:]) for found in by_page)

    @property
    def to_confirm(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.needs_confirmation)

    @property
    def omissions(self) -> tuple[str, ...]:
        """Sentences for the document, each once; without the titles of what is not public."""
        return tuple(dict.fromkeys(finding.omission for finding in self.findings if finding.omission))
