"""What a published page says, as plain text; the words of its outcomes and cards are entries of their own."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import singledispatch

from wagtail.models import Page
from wagtail.rich_text import get_text_for_indexing

from conferences.models import ConferenceSeriesPage
from districts.models import DistrictPage, HomePage, MeasurePage, NewsPage, StandardPage
from participation.models import EventPage, WorkingGroupPage

from .enums import Kind


@dataclass(frozen=True)
class Told:
    """`also` is found but not quoted: codes and references."""

    kind: Kind
    parts: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    date: dt.date | None = None
    year: int | None = None

    @property
    def text(self) -> str:
        return joined(self.parts)


def joined(parts: Iterable[str]) -> str:
    """Paragraphs one after the other, without blanks around them."""
    return "\n".join(part for part in (" ".join(part.split()) for part in parts) if part)


def plain(html: str) -> str:
    return get_text_for_indexing(html or "")


def body_text(body) -> list[str]:
    """What the blocks of a page say; photos say it only while they may be shown, so they are left out."""
    parts = [block.block.get_searchable_content(block.value) for block in body if block.block_type != "photo"]
    return [str(text) for texts in parts for text in texts]


def themes_of(page) -> list[str]:
    return [theme.name for theme in page.themes.all()]


@singledispatch
def told_by(page: Page) -> Told | None:
    """None for a kind of page that is not searched."""
    return None


@told_by.register
def _home(page: HomePage) -> Told:
    return Told(Kind.PAGE, (page.intro, *body_text(page.body)))


@told_by.register
def _text(page: StandardPage) -> Told:
    return Told(Kind.PAGE, (page.intro, *body_text(page.body)))


@told_by.register
def _series(page: ConferenceSeriesPage) -> Told:
    return Told(Kind.PAGE, (page.intro, plain(page.introduction), page.rhythm), also=(page.code,))


@told_by.register
def _news(page: NewsPage) -> Told:
    parts = (page.intro, *body_text(page.body), page.updated_note)
    return Told(Kind.NEWS, parts, tuple(themes_of(page)), page.published_on, page.published_on.year)


@told_by.register
def _district(page: DistrictPage) -> Told:
    parts = (page.intro, plain(page.description), plain(page.description_plain), page.municipality, page.borough)
    return Told(Kind.DISTRICT, parts, also=(page.code, page.short_name))


@told_by.register
def _measure(page: MeasurePage) -> Told:
    parts = (page.intro, plain(page.description), page.location, page.responsible, page.status_reason)
    return Told(Kind.MEASURE, parts, (page.code, *themes_of(page)))


@told_by.register
def _event(page: EventPage) -> Told:
    html = (page.summary, page.occasion, page.goals, page.decision_open, page.decision_fixed, page.approach)
    steps = [row.text for row in page.next_step_items.all()]
    agenda = [row.title for row in page.agenda_items.all()]
    short = [row.text for row in page.short_versions.all()]
    first = (page.intro, page.motto, plain(html[0]), page.central_question, *map(plain, html[1:]))
    parts = (*first, plain(page.next_steps), *steps, page.venue, *agenda, *short)
    year = page.date.year if page.date else None
    return Told(Kind.EVENT, parts, (page.reference or "",), page.sort_date, year)


@told_by.register
def _group(page: WorkingGroupPage) -> Told:
    questions = [row.text for row in page.guiding_questions.all()]
    parts = (page.intro, plain(page.summary), *questions, plain(page.discussion), page.next_meeting)
    event = page.event
    year = event.date.year if event.date else None
    return Told(Kind.GROUP, parts, (page.reference or "",), event.sort_date, year)
