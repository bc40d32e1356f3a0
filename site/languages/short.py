"""The Kurzfassung of an event as a page of its own, below the address of the event."""

from dataclasses import dataclass

from django.utils.functional import cached_property

from participation.models import EventPage, ShortVersion
from website.runtime.frame import ListPage


def short_versions(event: EventPage) -> list[ShortVersion]:
    """Those that hold text, in the order of the page."""
    return [row for row in event.short_versions.all() if row.text.strip()]


def short_path(event: EventPage, language: str, request=None) -> str:
    return f"{event.get_url(request) or '/'}kurz/{language}/"


@dataclass
class ShortPage(ListPage):
    """What the frame of the site asks of a page, for the Kurzfassung of an event."""

    event: EventPage | None = None
    short: ShortVersion | None = None
    section = "events"

    @classmethod
    def of(cls, event: EventPage, short: ShortVersion) -> "ShortPage":
        above = [*event.get_ancestors().live().filter(depth__gte=2), event]
        full_url = f"{event.full_url}kurz/{short.language}/" if event.full_url else ""
        name = short.get_language_display()
        return cls(title=name, district=event.district, trail=above, full_url=full_url, event=event, short=short)

    @property
    def language(self) -> str:
        return self.short.language

    @cached_property
    def paragraphs(self) -> list[list[str]]:
        """Paragraphs of lines, as they were typed."""
        blocks = self.short.text.replace("\r\n", "\n").split("\n\n")
        lines = [[line.strip() for line in block.split("\n") if line.strip()] for block in blocks]
        return [block for block in lines if block]
