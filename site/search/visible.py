"""What residents may see of the index: asked anew at each search, so that an old index shows nothing hidden."""

from django.db.models import F, Q, QuerySet
from django.db.models.functions import Coalesce
from wagtail.models import CollectionViewRestriction, Page

from districts.domain.shown import shown
from participation.enums import Visibility


class SearchEntryQuerySet(QuerySet):
    def visible(self):
        """Entries of shown pages that still say what stands there.

        A card that was blocked or reworded, a page that was published anew, a version taken back: none of them is found
        until it is read in again. Hidden and outdated pages are few, so they are asked for first and left out by their
        numbers: a join with all pages takes a database that guesses badly some seconds.
        """
        return self.filter(
            Q(card=None) & ~Q(page__in=_outdated())
            | Q(card__visibility=Visibility.PUBLIC, card__text=F("text"), card__group_id=F("page_id")),
            Q(version=None) | Q(version__published_at__isnull=False, version__withdrawn_at=None),
        ).exclude(Q(page__in=list(hidden_pages().values_list("pk", flat=True))) | _in_private_collection())


def hidden_pages() -> QuerySet[Page]:
    """Those that were read, and that residents may not see any more."""
    from .models import ReadPage, ReadWall

    read = Q(pk__in=ReadPage.objects.values("page")) | Q(pk__in=ReadWall.objects.values("group"))
    return Page.objects.filter(read).exclude(pk__in=shown(Page.objects.order_by()).values("pk"))


def _outdated() -> list[int]:
    """Pages that were published since they were read."""
    from .models import ReadPage

    read = ReadPage.objects.exclude(revision=Coalesce(F("page__live_revision_id"), 0))
    return list(read.values_list("page", flat=True))


def _in_private_collection() -> Q:
    """Documents that are only sent to some."""
    private = Q(pk__in=[])
    for path in CollectionViewRestriction.objects.values_list("collection__path", flat=True):
        private |= Q(document__collection__path__startswith=path)
    return private
