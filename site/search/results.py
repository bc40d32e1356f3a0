"""Entries as the page of results shows them, read fresh from what they stand for."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.safestring import SafeString
from django.utils.text import Truncator

from docs_export.addresses import version_path
from participation.models import EventPage, OutcomeRecord, WorkingGroupPage

from .enums import Kind
from .excerpt import excerpt, highlight
from .models import SearchEntry
from .question import Question

LONGEST_TITLE = 140  # of a card, which has none: the rest is its excerpt


@dataclass
class Result:
    """An entry with the group and the event that it belongs to, if any."""

    entry: SearchEntry
    question: Question
    request: HttpRequest
    group: WorkingGroupPage | None = None
    event: EventPage | None = None
    record: OutcomeRecord | None = None

    @property
    def kind(self) -> str:
        return self.entry.get_kind_display()

    @property
    def language(self) -> str:
        return self.entry.card.language if self.entry.card else ""

    @cached_property
    def plain_title(self) -> str:
        if self.entry.kind != Kind.CARD:
            return self.entry.title
        return Truncator(" ".join(self.entry.text.split())).chars(LONGEST_TITLE)

    @property
    def title(self) -> SafeString:
        return highlight(self.plain_title, self.question)

    @property
    def excerpt(self) -> SafeString:
        is_whole = self.plain_title == " ".join(self.entry.text.split())
        return SafeString() if is_whole else excerpt(self.entry.text, self.question)

    @property
    def places(self) -> list[str]:
        """Where it belongs, from the small to the large; nothing that its title says already."""
        above = [self.group, self.event, self.entry.district]
        if self.entry.document_id:
            above.insert(0, self.entry.page)
        titles = [page.title for page in above if page]
        return [title for title in dict.fromkeys(titles) if title != self.entry.title]

    @property
    def address(self) -> str:
        entry = self.entry
        if entry.document_id:
            return entry.document.url
        if entry.version_id:
            return version_path(entry.version.event, entry.version.number)
        if self.record and self.event:
            return f"{self.event.get_url(self.request)}#{self.record.reference}"
        address = entry.page.get_url(self.request) or "/"
        return f"{address}#karte-{entry.card_id}" if entry.card_id else address


SOURCES = ("page", "district", "card", "document", "version__event", "outcome")


def results_of(keys: Sequence[int], question: Question, request: HttpRequest) -> list[Result]:
    """In the order of the keys, in a fixed number of queries; an outcome that was just taken back is left out."""
    stored = SearchEntry.objects.select_related(*SOURCES).in_bulk(keys)
    found = [stored[key] for key in keys if key in stored]
    entries = [each for each in found if not each.outcome_id or (each.outcome and not each.outcome.withdrawn)]
    groups = WorkingGroupPage.objects.in_bulk([entry.page_id for entry in entries])
    paths = {entry.page_id: _event_path(entry, groups) for entry in entries}
    events = {event.path: event for event in EventPage.objects.filter(path__in=list(paths.values()))}
    records = OutcomeRecord.objects.in_bulk([entry.outcome_id for entry in entries if entry.outcome_id])
    return [
        Result(
            entry,
            question,
            request,
            groups.get(entry.page_id),
            events.get(paths[entry.page_id]),
            records.get(entry.outcome_id),
        )
        for entry in entries
    ]


def _event_path(entry: SearchEntry, groups: dict) -> str:
    """A group stands right below its event."""
    path = entry.page.path
    return path[: -entry.page.steplen] if entry.page_id in groups else path
