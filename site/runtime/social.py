"""What a page says about itself where it is linked: a sentence and a photo, both already public on the page."""

from django.utils.translation import gettext as _

from districts.domain.pictures import FALLBACK
from districts.models import NewsPage, Photo
from participation.addresses import site_root
from participation.models import EventPage, WorkingGroupPage

from .plain import sentences
from .results import photos

WORDS = 40
# The first of these fields that says something.
TEXTS = ("search_description", "summary", "intro", "motto", "central_question", "introduction", "description")


def marked(title: str, page) -> str:
    """The title, with the word for invented content where that applies: elsewhere nobody sees the page's ribbon."""
    return f"{title} ({_('Demonstrationsinhalt, erfunden')})" if page.shows_demo_ribbon else title


def description(page) -> str:
    """What the page is about, in plain words; empty where it does not say."""
    for name in TEXTS:
        text = sentences(getattr(page, name, "") or "", WORDS)
        if text:
            return text
    return ""


def photo(page) -> Photo | None:
    """The first photo of a page that residents may see."""
    if isinstance(page, EventPage):
        return next(iter(photos(page.event_photos)), None)
    if isinstance(page, WorkingGroupPage):
        return next(iter(photos(page.group_photos)), None)
    if isinstance(page, NewsPage) and page.photo and page.photo.publishable:
        return page.photo
    return None


def picture(page) -> dict | None:
    """Address, size and description of that photo, in a copy that the page itself shows."""
    found = photo(page)
    if found is None:
        return None
    copy = found.get_rendition(FALLBACK)
    address = f"{site_root(page)}{copy.url}" if copy.url.startswith("/") else copy.url
    return {"url": address, "width": copy.width, "height": copy.height, "alt": found.alt_text}
