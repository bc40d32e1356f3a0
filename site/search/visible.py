"""What residents may see of the index: asked anew at each search, so that an old index shows nothing hidden."""

from django.db.models import F, Q, QuerySet
from django.db.models.functions import Coalesce
from wagtail.models import CollectionViewRestriction, Page

from districts.domain.shown import shown
from participation.enums import Visibility


class SearchEntryQuerySet(QuerySet):
    def visible(self):
        """Entries of shown pages that still say what stands there.

        A card that was blocked or reworded, a page published anew, an outcome or a version taken back: none of them is
        found until it is read in again.
        """
        pages = shown(Page.objects.order_by()).values("pk")
        return self.filter(
            Q(card=None, revision=Coalesce(F("page__live_revision_id"), 0))
            | Q(card__visibility=Visibility.PUBLIC, card__text=F("text"), card__group_id=F("page_id")),
            Q(outcome_id=None) | Q(outcome__withdrawn=False, outcome__page_id=F("page_id")),
            Q(version=None) | Q(version__published_at__isnull=False, version__withdrawn_at=None),
            page__in=pages,
        ).exclude(_in_private_collection())


def _in_private_collection() -> Q:
    """Documents that are only sent to some."""
    private = Q(pk=None)
    for path in CollectionViewRestriction.objects.values_list("collection__path", flat=True):
        private |= Q(document__collection__path__startswith=path)
    return private
