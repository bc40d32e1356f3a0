from collections.abc import Iterable

from django.utils.translation import gettext_lazy

from districts.domain.shown import shown
from docs_export.addresses import version_address, version_path
from docs_export.domain.versions import full_public_renditions
from docs_export.models import Version
from participation.models import EventPage
from website.runtime.social import marked
from website.runtime.templatetags.werkstatt import titled_with_place, version_name

from .atom import MOST, PlaceFeed, Scope


class DocumentationFeed(PlaceFeed):
    """Published versions that can be opened, under the addresses that are printed."""

    subject = gettext_lazy("Dokumentationen")

    def items(self, scope: Scope) -> list[Version]:
        events = EventPage.objects.descendant_of(scope.top)
        versions = Version.objects.public().filter(event__in=shown(events).values("pk")).select_related("event")
        found = can_be_opened(versions.order_by("-published_at", "-pk")[: 2 * MOST])[:MOST]
        scope.places.tell(version.event for version in found)
        return found

    def item_title(self, version: Version) -> str:
        return marked(f"{titled_with_place(version.event)}: {version_name(version)}", version.event)

    def text(self, version: Version) -> str:
        return version.change_note

    def item_link(self, version: Version) -> str:
        return version_path(version.event, version.number)

    def item_guid(self, version: Version) -> str:
        return version_address(version.event, version.number)

    def item_pubdate(self, version: Version):
        return version.published_at


def can_be_opened(versions: Iterable[Version]) -> list[Version]:
    """Those whose address gives a file or leads to one."""
    versions = list(versions)
    files = full_public_renditions(versions)
    return [each for each in versions if each.pk in files or each.foreign_file or each.foreign_url]
