from django.utils.translation import gettext_lazy

from districts.domain.shown import shown
from districts.models import NewsPage
from website.runtime.social import marked

from .atom import MOST, PlaceFeed, Scope, start_of


class NewsFeed(PlaceFeed):
    subject = gettext_lazy("Aktuelles")

    def items(self, scope: Scope) -> list[NewsPage]:
        news = shown(NewsPage.objects.descendant_of(scope.top)).order_by("-published_on", "-pk")[:MOST]
        scope.places.tell(news)
        return list(news)

    def item_title(self, page: NewsPage) -> str:
        return marked(page.title, page)

    def text(self, page: NewsPage) -> str:
        return " ".join(part for part in (page.intro, page.updated_note) if part)

    def item_link(self, page: NewsPage) -> str:
        return page.url

    def item_guid(self, page: NewsPage) -> str:
        """Stays when the page moves."""
        return page.translation_key.urn

    def item_pubdate(self, page: NewsPage):
        return start_of(page.published_on)

    def item_updateddate(self, page: NewsPage):
        return page.last_published_at or start_of(page.published_on)
