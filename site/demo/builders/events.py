"""An event with its groups, their walls and the answers to their outcomes."""

from wagtail.models import Page

from participation.models import EventPage, WorkingGroupPage
from website.demo.content.shapes import Event

from .answers import add_answers
from .captured import capture
from .links import Links
from .pages import publish_page
from .walls import hang


def build_event(parent: Page, model: type[EventPage], event: Event, links: Links) -> EventPage:
    page = publish_page(parent, model, event.page, links, links.district.code)
    for group in event.groups:
        row = publish_page(page, WorkingGroupPage, group.page, links, page.reference)
        hang(row, group)
        if group.captured:
            capture(row, group.captured)
    add_answers(event.answers)
    return page
