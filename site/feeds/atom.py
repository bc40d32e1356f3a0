"""What all our Atom feeds share: their place, and text that is always sound XML."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import uuid5

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import gettext as _, gettext_lazy
from wagtail.models import Page

from districts.models import DistrictPage
from website.events.places import Places
from website.runtime.plain import readable

MOST = 30


class SoundAtom(Atom1Feed):
    """A control character that somebody pasted must not take the feed from all who read it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*(_sound(value) for value in args), **{name: _sound(value) for name, value in kwargs.items()})

    def add_item(self, *args, **kwargs):
        super().add_item(*(_sound(value) for value in args), **{name: _sound(value) for name, value in kwargs.items()})


@dataclass(frozen=True)
class Scope:
    """What a feed is about: a whole site, or one of its districts."""

    places: Places
    district: DistrictPage | None = None

    @property
    def top(self) -> Page:
        return self.district or self.places.home


class PlaceFeed(Feed):
    """A feed of the whole site, or of one district; one instance answers all requests, so it keeps nothing."""

    feed_type = SoundAtom
    language = "de"
    author_name = gettext_lazy("Werkstattbuch")
    subject = ""

    def get_object(self, request: HttpRequest, slug: str | None = None) -> Scope:
        places = Places.of(request)
        if slug is None:
            return Scope(places)
        for district in places.districts:
            if district.slug == slug:
                return Scope(places, district)
        raise Http404(_("Diesen Stadtteil gibt es hier nicht."))

    def title(self, scope: Scope) -> str:
        return f"{scope.district.title}: {self.subject}" if scope.district else str(self.subject)

    def feed_guid(self, scope: Scope) -> str:
        """The feeds of one place share its address, and an identity must be one's own."""
        return uuid5(scope.top.translation_key, type(self).__name__).urn

    def link(self, scope: Scope) -> str:
        return scope.top.url

    def item_description(self, item) -> str:
        return escape(self.text(item))

    def text(self, item) -> str:
        """What an entry says, as plain text."""
        raise NotImplementedError


def start_of(day: date) -> datetime:
    """Atom wants a time; a day begins at midnight here."""
    return timezone.make_aware(datetime.combine(day, time.min))


def _sound(value):
    return readable(value) if isinstance(value, str) else value
