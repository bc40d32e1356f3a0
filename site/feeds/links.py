"""Where a page's feeds are found."""

from dataclasses import dataclass

from django.urls import reverse

from districts.models import HomePage

from .urls import FEEDS


@dataclass(frozen=True)
class FeedLink:
    title: str
    address: str


def feed_links(page) -> list[FeedLink]:
    """Those of the page's district; of the whole site on its start page and on lists of everything."""
    district = getattr(page, "district", None)
    if district is None and not isinstance(page, HomePage) and getattr(page, "pk", None):
        return []
    place = [district.slug] if district else []
    return [
        FeedLink(
            f"{district.title}: {feed.subject}" if district else str(feed.subject), reverse(f"feeds:{name}", args=place)
        )
        for name, feed in FEEDS.items()
    ]
